package org.stet.formats.pdf;

import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.TextPosition;

/**
 * One word as it is printed.
 *
 * @param text its letters
 * @param letters each of them with its place
 */
record PrintedWord(String text, List<TextPosition> letters) {
    PrintedWord {
        letters = List.copyOf(letters);
    }

    /** Returns the word without raised figures that are the mark of a footnote, in a line whose letters have this size and place. */
    String withoutMarks(float size, float baseline) {
        if (letters.stream().noneMatch(letter -> isMark(letter, size, baseline))) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        for (TextPosition letter : letters) {
            if (!isMark(letter, size, baseline)) {
                kept.append(letter.getUnicode());
            }
        }
        return kept.toString();
    }

    private static boolean isMark(TextPosition letter, float size, float baseline) {
        String shown = letter.getUnicode();
        return shown.length() == 1
                && "0123456789*†‡§".indexOf(shown.charAt(0)) >= 0
                && letter.getFontSizeInPt() < 0.8f * size
                && letter.getYDirAdj() < baseline - 0.1f * size;
    }

    static boolean isBold(TextPosition letter) {
        PDFont font = letter.getFont();
        String name =
                font == null || font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        return name.contains("bold") || name.contains("black") || name.contains("heavy");
    }
}
