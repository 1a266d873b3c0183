package org.stet.quotation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.Span;

/** Feet, inches, minutes and seconds: marks after a number that quote nothing. */
final class Measure {
    private static final int FARTHEST = 24;
    /** Six feet two, however it is written before its inches: 6' 2, 6-foot-2, 6 feet 2, 40°26'46. */
    private static final Pattern FEET =
            Pattern.compile("\\d\\s?(?:['’′]|[-\\s](?:foot|feet|ft\\.?)[-\\s])\\s?\\d{1,2}(?:[.,]\\d{1,3}| ?[½¼¾])?");

    private Measure() {}

    /** Says whether the number that ends before a double mark follows feet or minutes. */
    static boolean endsInInches(String text, Span paragraph, int offset) {
        int from = Math.max(paragraph.begin(), offset - FARTHEST);
        Matcher matcher = FEET.matcher(text).region(from, offset);
        int end = -1;
        while (matcher.find()) {
            end = matcher.end();
        }
        return end == offset;
    }
}
