package org.stet.evaluation;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.stet.evaluation.FeedExpectation.Place;

/**
 * What came of an expectation.
 *
 * @param file the path of the feed below the folder of the suite
 * @param place what something was expected of
 * @param expected what was expected
 * @param found what was found; empty where there was nothing
 */
public record FeedOutcome(String file, Place place, String expected, String found) {
    private static final Pattern MARKUP = Pattern.compile("(?s)<!--.*?-->|<[/!?A-Za-z][^<>]*+>");
    private static final Pattern SPACE = Pattern.compile("(?U)\\s+");

    /**
     * Says whether that is the same. Titles are compared without their white space, for Stet has them on one line; and Stet has them
     * without markup, so that one expected with it may be found as it is, without its markup, or without the markup that is escaped in it.
     */
    public boolean isAsExpected() {
        return place == Place.ENTRY_LINK
                ? found.equals(expected.strip())
                : Stream.of(expected, words(expected), words(Parser.unescapeEntities(expected, false)))
                        .anyMatch(title -> closed(title).equals(closed(found)));
    }

    @Override
    public String toString() {
        return file + ": " + place + " is " + line(found) + ", expected " + line(expected);
    }

    private static String words(String html) {
        return Parser.unescapeEntities(MARKUP.matcher(html).replaceAll(""), false);
    }

    private static String closed(String title) {
        return SPACE.matcher(title).replaceAll("");
    }

    private static String line(String words) {
        return "\"" + SPACE.matcher(words).replaceAll(" ") + "\"";
    }
}
