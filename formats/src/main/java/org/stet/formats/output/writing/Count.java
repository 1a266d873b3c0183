package org.stet.formats.output.writing;

/** Numbers of things in words. */
public final class Count {
    private Count() {}

    /** Returns such as "no statements", "1 statement", "18 statements". */
    public static String of(int number, String thing) {
        return (number == 0 ? "no" : number) + " " + thing + (number == 1 ? "" : "s");
    }
}
