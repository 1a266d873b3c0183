package org.stet.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the comment at the head of a feed expects of a title or a link, as in {@code Expect: not bozo and entries[0]['title'] == 'Tide'}.
 *
 * @param place of what
 * @param value what it should be; empty where that is not compared with a string of Python, and so not understood
 */
public record FeedExpectation(Place place, Optional<String> value) {
    /** What something is expected of. */
    public enum Place {
        /** The title of the feed. */
        FEED_TITLE("feed title"),
        /** The title of the first entry. */
        ENTRY_TITLE("entry title"),
        /** The link of the first entry. */
        ENTRY_LINK("entry link");

        private final String words;

        Place(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    private static final int HEAD = 16_384;
    private static final Pattern LINE = Pattern.compile("Expect:(.*)");
    private static final Pattern EXPECTATION =
            Pattern.compile("(?<!\\w)(feed|entries\\[0])(?:\\[['\"](title|link)['\"]]|\\.(title|link))(?!\\w)"
                    + "(?:\\s*+==\\s*+(" + PythonStrings.PATTERN + "))?+");

    /** Returns what is expected, the link of the feed left out. The comment is read as UTF-8; where it is ASCII, in wide encodings too. */
    static List<FeedExpectation> in(byte[] feed) {
        String head = new String(feed, 0, Math.min(HEAD, feed.length), UTF_8).replace("\0", "");
        Matcher line = LINE.matcher(head);
        return line.find()
                ? EXPECTATION
                        .matcher(line.group(1))
                        .results()
                        .flatMap(found -> of(found).stream())
                        .toList()
                : List.of();
    }

    private static Optional<FeedExpectation> of(MatchResult found) {
        boolean feed = found.group(1).equals("feed");
        boolean title = "title".equals(found.group(2)) || "title".equals(found.group(3));
        if (feed && !title) {
            return Optional.empty();
        }
        Place place = feed ? Place.FEED_TITLE : title ? Place.ENTRY_TITLE : Place.ENTRY_LINK;
        return Optional.of(
                new FeedExpectation(place, Optional.ofNullable(found.group(4)).map(PythonStrings::value)));
    }
}
