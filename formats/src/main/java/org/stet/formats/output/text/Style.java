package org.stet.formats.output.text;

/** How words look on a terminal. */
enum Style {
    PLAIN(""),
    HEADING("1"),
    SPEAKER("1;36"),
    INDIRECT("3"),
    FAINT("2"),
    ALERT("33");

    private final String codes;

    Style(String codes) {
        this.codes = codes;
    }

    /** Returns the words with the ANSI codes that set and end the style. */
    String on(String words) {
        return codes.isEmpty() || words.isEmpty() ? words : "\u001B[" + codes + "m" + words + "\u001B[0m";
    }
}
