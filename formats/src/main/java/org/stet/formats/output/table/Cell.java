package org.stet.formats.output.table;

import java.util.regex.Pattern;
import org.stet.formats.output.writing.PrintableText;

/**
 * Words as a cell that no spreadsheet takes for a formula. Words that begin as a formula does get an apostrophe in front, and so do
 * those that begin with apostrophes and then as a formula does: whoever drops one apostrophe there has the words again.
 */
final class Cell {
    /** The signs that spreadsheets know, their full-width forms, and the white space that some of them skip. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠]");

    private Cell() {}

    /** Returns the words, harmless. */
    static String of(String words) {
        String printable = PrintableText.of(words);
        return FORMULA.matcher(printable).lookingAt() ? "'" + printable : printable;
    }
}
