package org.stet.formats.html;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.formats.metadata.WrittenDay;

/**
 * The day a page was published, in its outlet's own calendar: the day as it is written. A moment that a page gives for machines
 * yields to the day printed below its headline, and a moment in universal time or in none to any other day it gives, if the
 * two differ by no more than a time zone can make them.
 */
final class PageDate {
    private static final Pattern MOMENT = Pattern.compile("\\s*\\d{4}.*\\d:\\d\\d.*", Pattern.DOTALL);
    private static final Pattern ZONE = Pattern.compile("\\d:\\d\\d\\S*\\s?[+-]\\d\\d:?\\d?\\d?$");
    private static final Pattern NO_ZONE = Pattern.compile("[+-]00:?(?:00)?$");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]+");
    private static final Pattern CHANGED = Pattern.compile("(?i)updat|modif|edited|correct");
    private static final List<String> NAMES = List.of(
            "pubdate",
            "publishdate",
            "publicationdate",
            "publisheddate",
            "publishedtime",
            "publishtime",
            "datepublished",
            "articlepublished",
            "dateoriginal",
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

    /** Returns the day; {@code printed} holds the lines printed below the headline, of which one may have it. */
    static Optional<LocalDate> of(Signs signs, List<String> printed) {
        List<String> declared = declared(signs);
        Optional<String> first = declared.stream()
                .filter(words -> WrittenDay.in(words).isPresent())
                .findFirst();
        if (first.isEmpty()) {
            return Stream.concat(unchanged(signs, printed), days(printed.stream()))
                    .findFirst();
        }
        Optional<LocalDate> day = first.flatMap(WrittenDay::in);
        if (!MOMENT.matcher(first.get()).matches()) {
            return day;
        }
        List<LocalDate> near = unchanged(signs, printed).toList();
        if (near.contains(day.orElseThrow())) {
            return day;
        }
        Stream<String> local = declared.stream().filter(words -> isAnyZone(first.get()) && !isAnyZone(words));
        return Stream.concat(near.stream(), days(local))
                .filter(other -> isNear(day.orElseThrow(), other))
                .findFirst()
                .or(() -> day);
    }

    /** Says whether a time of day stands in it without the zone of the place it was published at. */
    private static boolean isAnyZone(String words) {
        String written = words.strip();
        return MOMENT.matcher(written).matches()
                && (!ZONE.matcher(written).find() || NO_ZONE.matcher(written).find());
    }

    private static boolean isNear(LocalDate day, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(day, other)) <= 1;
    }

    /** Returns the days printed, but for those on which the page was changed. */
    private static Stream<LocalDate> unchanged(Signs signs, List<String> printed) {
        return Stream.concat(printed.stream(), signs.printedTimes().stream().limit(1))
                .flatMap(line ->
                        WrittenDay.in(line).filter(day -> !CHANGED.matcher(line).find()).stream());
    }

    private static Stream<LocalDate> days(Stream<String> written) {
        return written.map(WrittenDay::in).flatMap(Optional::stream);
    }

    private static List<String> declared(Signs signs) {
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
        return written;
    }

    private static boolean isDate(String name) {
        if (!name.contains("dat") && !name.contains("pub") && !name.contains("issued") && !name.contains("dcterms")) {
            return false;
        }
        String letters = NO_LETTER.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
        return NAMES.stream().anyMatch(letters::endsWith);
    }
}
