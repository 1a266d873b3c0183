package org.stet.formats.transcript;

import java.util.regex.Pattern;

/**
 * Words divided at the end of a line. The hyphen stays, for the file does not say whether the word has one; a soft hyphen
 * goes. Two hyphens, and one before a capital, are a break in speech and divide nothing.
 */
final class HyphenatedLine {
    private static final Pattern BREAK = Pattern.compile("(?<=\\p{L}[-‐])[ \\t]*\\R\\s*(?=\\p{Ll})|\u00AD\\s*\\R\\s*");
    private static final Pattern END = Pattern.compile("\\p{L}[-‐]$");

    private HyphenatedLine() {}

    /** Returns words with the parts of divided ones put together. */
    static String joined(String words) {
        if (words.indexOf('\n') < 0 && words.indexOf('\u00AD') < 0) {
            return words;
        }
        return BREAK.matcher(words).replaceAll("").replace("\u00AD", "");
    }

    /**
     * Says whether a word goes on from one stretch to the next.
     *
     * @param before the last two characters of the first
     */
    static boolean goesOn(String before, String words) {
        String next = words.stripLeading();
        boolean divided = END.matcher(before).find() && !next.isEmpty() && Character.isLowerCase(next.charAt(0));
        return divided || before.endsWith("\u00AD");
    }
}
