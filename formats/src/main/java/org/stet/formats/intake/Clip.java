package org.stet.formats.intake;

/** Words of the input, short enough for a message. */
public final class Clip {
    private static final int LENGTH = 80;

    private Clip() {}

    /** Returns the first 80 code units of the first line, with an ellipsis for what is left out. */
    public static String of(String words) {
        String line = words.lines().findFirst().orElse("");
        if (line.length() <= LENGTH) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LENGTH - 1)) ? LENGTH - 1 : LENGTH;
        return line.substring(0, end) + "…";
    }
}
