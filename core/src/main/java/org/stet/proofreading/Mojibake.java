package org.stet.proofreading;

/**
 * Finds UTF-8 that was read as Windows-1252 or Latin-1: {@code â€™} for an apostrophe, {@code Ã©} for an e with an acute.
 *
 * <p>The characters are turned back into bytes by Windows-1252 and must make a well-formed sequence of UTF-8 (RFC 3629).
 * One pair may be honest ({@code É»}), so a pair counts alone only after the leads that misread Latin text has.
 */
final class Mojibake {
    /** The characters of Windows-1252 at 0x80 to 0x9F; the five that are not assigned stand for themselves. */
    private static final String HIGH_CONTROLS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private Mojibake() {}

    /** Returns how many code units at {@code at} are misread, 0 if none. */
    static int lengthAt(String text, int at, int limit) {
        int length = sequence(text, at, limit);
        if (length != 2 || isCurlyLead(text, at)) {
            return length;
        }
        if (isLatinLead(text.charAt(at))) {
            return isHonestCapital(text, at) ? 0 : length;
        }
        int second = at + 2 < limit ? sequence(text, at + 2, limit) : 0;
        boolean follows = at >= 2 && sequence(text, at - 2, at) == 2;
        return second == 2 || follows ? length : 0;
    }

    private static boolean isLatinLead(char c) {
        return c == 'Â' || c == 'Ã';
    }

    private static boolean isCurlyLead(String text, int at) {
        return text.charAt(at) == 'â' && text.charAt(at + 1) == '€';
    }

    /** "IRMÔ" between curly marks: a capital word that ends in the letter, and then the mark. */
    private static boolean isHonestCapital(String text, int at) {
        return at > 0 && Character.isUpperCase(text.charAt(at - 1));
    }

    private static int sequence(String text, int at, int limit) {
        int lead = octet(text.charAt(at));
        int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
        if (length == 0 || at + 1 >= limit) {
            return 0;
        }
        for (int i = at + 1; i < at + length; i++) {
            int octet = i < limit ? octet(text.charAt(i)) : -1;
            if (octet < 0x80 || octet > 0xBF) {
                // the last byte of a curly mark is often dropped on the way
                return i == at + 2 && isCurlyLead(text, at) ? 2 : 0;
            }
        }
        return length;
    }

    /** Returns the byte a character was read from, or -1. */
    private static int octet(char c) {
        if (c <= 0xFF) {
            return c;
        }
        int high = HIGH_CONTROLS.indexOf(c);
        return high >= 0 ? 0x80 + high : -1;
    }
}
