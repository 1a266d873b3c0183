package org.stet.formats.output;

/** Numbers of things in words. */
final class Count {
    private Count() {}

    /** Returns such as "no statements", "1 statement", "18 statements". */
    static String of(int number, String thing) {
        return (number == 0 ? "no" : number) + " " + thing + (number == 1 ? "" : "s");
    }
}
