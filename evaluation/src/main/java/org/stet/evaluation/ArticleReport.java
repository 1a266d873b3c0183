package org.stet.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How well articles are taken out of pages.
 *
 * @param pages how many pages were read
 * @param systems the scores of each system on the text
 * @param metadata how often headline, date and outlet are right, on the pages that state them; empty without a gold file
 */
public record ArticleReport(long pages, List<TextFigures> systems, List<Figure> metadata) {
    public ArticleReport {
        systems = List.copyOf(systems);
        metadata = List.copyOf(metadata);
    }

    /** Returns the report as a table for people, lines ended by a newline. */
    public String text() {
        StringBuilder table = new StringBuilder();
        table.append(Decimals.grouped(pages))
                .append(" pages. Runs of four words, means over pages, [95 % interval over pages].\n\n");
        for (TextFigures system : systems) {
            table.append(String.format(
                    Locale.ROOT,
                    "  %-14s F1 %s  precision %s  recall %s\n",
                    system.system(),
                    interval(system.f1()),
                    interval(system.precision()),
                    interval(system.recall())));
        }
        if (!metadata.isEmpty()) {
            table.append("\nRight on the pages that state it, per cent\n\n");
            metadata.forEach(figure -> table.append(row(figure)));
        }
        return table.toString();
    }

    /** Returns the report as plain maps, lists, strings and numbers, for JSON. */
    public Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("corpus", "articles");
        map.put("pages", pages);
        map.put("resamples", Bootstrap.RESAMPLES);
        map.put("systems", systems.stream().map(TextFigures::toMap).toList());
        Map<String, Object> byName = new LinkedHashMap<>();
        metadata.forEach(figure -> byName.put(figure.measure().name(), figure.toMap()));
        map.put("metadata", byName);
        return map;
    }

    private static String interval(TextFigures.Interval interval) {
        return String.format(Locale.ROOT, "%.3f [%.3f - %.3f]", interval.value(), interval.low(), interval.high());
    }

    private static String row(Figure figure) {
        return String.format(
                Locale.ROOT,
                "  %-14s %5s  [%5s - %5s]  %d of %d\n",
                figure.measure().name(),
                Decimals.percent(figure.value()),
                Decimals.percent(figure.low()),
                Decimals.percent(figure.high()),
                figure.count().right(),
                figure.count().gold());
    }
}
