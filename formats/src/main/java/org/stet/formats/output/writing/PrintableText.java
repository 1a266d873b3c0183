package org.stet.formats.output.writing;

/**
 * Text without control characters, as XML 1.0, HTML and tables can hold it. Every UTF-16 code unit stays one, so that offsets stay
 * as they are.
 */
public final class PrintableText {
    private static final char REPLACEMENT = '\uFFFD';

    private PrintableText() {}

    /**
     * Returns the words with control characters, noncharacters and lone halves of surrogate pairs as U+FFFD, and with control
     * characters that are white space as a space. Tabs and line ends stay.
     */
    public static String of(String words) {
        String whole = WholeText.of(words);
        for (int i = 0; i < whole.length(); i++) {
            if (printable(whole.charAt(i)) != whole.charAt(i)) {
                return replaced(whole, i);
            }
        }
        return whole;
    }

    private static String replaced(String words, int from) {
        StringBuilder printable = new StringBuilder(words);
        for (int i = from; i < words.length(); i++) {
            printable.setCharAt(i, printable(words.charAt(i)));
        }
        return printable.toString();
    }

    private static char printable(char c) {
        if (c == '\t' || c == '\n' || c == '\r') {
            return c;
        }
        if (Character.isISOControl(c)) {
            return Character.isWhitespace(c) ? ' ' : REPLACEMENT;
        }
        return c == '\uFFFE' || c == '\uFFFF' ? REPLACEMENT : c;
    }
}
