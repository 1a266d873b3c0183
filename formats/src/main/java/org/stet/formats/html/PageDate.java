package org.stet.formats.html;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.formats.metadata.WrittenDay;

/**
 * The day a page was published, in its outlet's own calendar: the day as it is written. A moment in universal time, which many
 * a page gives for machines, yields to the day written elsewhere on the page, if they differ by no more than a time zone can.
 */
final class PageDate {
    private static final Pattern UNIVERSAL = Pattern.compile(".*\\d:\\d\\d.*(?:Z|\\+00:?00|GMT|UTC)", Pattern.DOTALL);
    private static final List<String> NAMES = List.of(
            "pubdate",
            "publishdate",
            "publicationdate",
            "publisheddate",
            "publishedtime",
            "publishtime",
            "datepublished",
            "articlepublished",
            "dateissued",
            "issued",
            "releasedate",
            "sailthrudate",
            "dcdate",
            "dctermscreated",
            "dctermsdate",
            "dcdatecreated",
            "datecreated");

    private PageDate() {}

    /** Returns the day; {@code byline} holds the lines printed on the page that may have it. */
    static Optional<LocalDate> of(Signs signs, List<String> byline) {
        List<String> written = written(signs, byline);
        Optional<LocalDate> first = Optional.empty();
        for (String words : written) {
            Optional<LocalDate> day = WrittenDay.in(words);
            boolean universal = UNIVERSAL.matcher(words).matches();
            if (day.isPresent() && first.isEmpty()) {
                first = day;
                if (!universal) {
                    return day;
                }
            } else if (day.isPresent() && !universal && isNear(first.orElseThrow(), day.get())) {
                return day;
            }
        }
        return first;
    }

    private static boolean isNear(LocalDate day, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(day, other)) <= 1;
    }

    private static List<String> written(Signs signs, List<String> byline) {
        List<String> written = new ArrayList<>();
        signs.jsonLd().words("datePublished").ifPresent(written::add);
        signs.meta("article:published_time").ifPresent(written::add);
        signs.property("datePublished").ifPresent(written::add);
        signs.metas().entrySet().stream()
                .filter(meta -> isDate(meta.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .forEach(written::add);
        signs.jsonLd().words("dateCreated").ifPresent(written::add);
        signs.meta("date", "dc.date").ifPresent(written::add);
        signs.times().stream().limit(1).forEach(written::add);
        signs.canonical().or(() -> signs.meta("og:url")).ifPresent(written::add);
        written.addAll(byline);
        return written;
    }

    private static boolean isDate(String name) {
        String letters = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return NAMES.stream().anyMatch(letters::endsWith);
    }
}
