package org.stet.language;

/** Typographic marks as the typewriter has them, one character for one, which is what the models were trained on. */
final class PlainMarks {
    private PlainMarks() {}

    /** Returns a text of the same length in which marks, dashes and spaces of all kinds are plain ones. */
    static String of(String text) {
        char[] plain = text.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            if (plain[i] > 0x7F) {
                plain[i] = plain(plain[i]);
            }
        }
        return new String(plain);
    }

    private static char plain(char c) {
        return switch (c) {
            case '‘', '’', '‚', '‛', '′' -> '\'';
            case '“', '”', '„', '‟', '«', '»', '″' -> '"';
            case '‐', '‑', '‒', '–', '—', '―' -> '-';
            default -> Character.isSpaceChar(c) ? ' ' : c;
        };
    }
}
