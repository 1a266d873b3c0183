package org.stet.formats.transcript;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.formats.metadata.Delivery;
import org.stet.formats.metadata.Metadata;
import org.stet.formats.metadata.PublicationDate;
import org.stet.formats.metadata.WrittenDay;
import org.stet.text.Span;

/** What the lines before the first turn say of the occasion: its title, its day, whether the words are as delivered or as written. */
public final class Opening {
    private static final int MOST_LINES = 12;
    private static final int LONGEST_TITLE = 200;
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?i)(?:(?:partial |full |rush )?transcript(?: as follows)?:?|as (?:prepared(?: for delivery)?|delivered|written|spoken)|for immediate release|embargoed.*|press release|.{0,12}\\d{1,2}[:.]\\d\\d ?[ap]\\.?m\\b.*|https?:.*|#.*|\\W*)");

    private static final Pattern EDGES = Pattern.compile("^[#*_=\\s]+|[#*_=\\s]+$");
    private static final Pattern OCCASION = Pattern.compile(
            "\\W{0,3}(?:remarks|press (?:briefing|conference|gaggle)|transcript (?:of|:)|interview|statement|speech|address|debate|town hall"
                    + "|hearing|testimony|opening (?:remarks|statement)|background)\\b",
            Pattern.CASE_INSENSITIVE);

    private Opening() {}

    /**
     * Returns what is known of a transcript together with what its first lines say; what is known already stays.
     *
     * @param file its name, in which a day may stand
     * @param lines the text before the first turn
     */
    public static Metadata read(Metadata given, Optional<String> file, String lines) {
        List<String> before = Lines.of(lines, new Span(0, lines.length())).stream()
                .limit(MOST_LINES)
                .map(line -> lines.substring(line.begin(), line.end()))
                .toList();
        Map<String, String> values = new HashMap<>(given.values());
        title(before).ifPresent(title -> values.putIfAbsent("title", title));
        if (given.date().isEmpty() && file.flatMap(PublicationDate::inFileName).isEmpty()) {
            Stream.concat(before.stream(), given.value("title").stream())
                    .flatMap(line -> WrittenDay.in(line).stream())
                    .findFirst()
                    .ifPresent(day -> values.put("date", day.toString()));
        }
        before.stream()
                .filter(line -> Delivery.in(line).isPresent())
                .findFirst()
                .ifPresent(line -> values.putIfAbsent("delivery", line));
        return new Metadata(values);
    }

    /** Returns the first line that names an occasion, failing that the first that could be a title at all. */
    private static Optional<String> title(List<String> before) {
        List<String> titles = before.stream()
                .filter(line -> line.length() <= LONGEST_TITLE && !isDay(line))
                .filter(line -> !NO_TITLE.matcher(line).matches())
                .toList();
        return titles.stream()
                .filter(line -> OCCASION.matcher(line).lookingAt())
                .findFirst()
                .or(() -> titles.stream().findFirst())
                .map(line -> EDGES.matcher(line).replaceAll("").replaceAll("\\s+", " "))
                .filter(line -> !line.isEmpty());
    }

    private static boolean isDay(String line) {
        return line.length() <= 60 && WrittenDay.in(line).isPresent();
    }
}
