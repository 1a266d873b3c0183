package org.stet.encoder;

import java.lang.Character.UnicodeBlock;
import java.text.Normalizer;
import java.util.Set;

/** What BERT's basic tokenisation does with single characters. */
final class Letters {
    private static final int REPLACEMENT = 0xFFFD;

    private static final Set<UnicodeBlock> HAN = Set.of(
            UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS,
            UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_A,
            UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_B,
            UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_C,
            UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_D,
            UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_E,
            UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS,
            UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS_SUPPLEMENT);

    private Letters() {}

    /** Returns a character taken apart, without accents, in small letters; several characters, one, or none. */
    static int[] fold(int codePoint) {
        if (codePoint < 0x80) {
            return new int[] {Character.toLowerCase(codePoint)};
        }
        return Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .map(Character::toLowerCase)
                .toArray();
    }

    /** Says whether a character is dropped: control characters, half pairs, what no one has assigned. */
    static boolean isDropped(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> !isSpace(codePoint);
            default -> codePoint == REPLACEMENT;
        };
    }

    static boolean isSpace(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\r'
                || Character.getType(codePoint) == Character.SPACE_SEPARATOR
                || Character.getType(codePoint) == Character.LINE_SEPARATOR
                || Character.getType(codePoint) == Character.PARAGRAPH_SEPARATOR;
    }

    /** Says whether a character is a word of its own: a mark, a sign of ASCII, a Han character. */
    static boolean isAlone(int codePoint) {
        if (codePoint < 0x80) {
            return codePoint > ' ' && codePoint < 0x7F && !Character.isLetterOrDigit(codePoint);
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> Character.isIdeographic(codePoint) && HAN.contains(UnicodeBlock.of(codePoint));
        };
    }
}
