package org.stet.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How often the right speaker is named, by what the source is. Scored are persons and organisations beyond doubt.
 *
 * @param articles how many articles were read
 * @param answers what was said of each row
 * @param figures the scores: groups by mention, names by what they are a share of
 */
public record SpeakerReport(long articles, List<SpeakerAnswer> answers, List<Figure> figures) {
    private static final Set<String> NAMES = Set.of("name-full", "name-short", "title+name");
    private static final Map<String, Predicate<SpeakerRow>> GROUPS = groups();

    public SpeakerReport {
        answers = List.copyOf(answers);
        figures = List.copyOf(figures);
    }

    private static Map<String, Predicate<SpeakerRow>> groups() {
        Map<String, Predicate<SpeakerRow>> groups = new LinkedHashMap<>();
        groups.put("all", row -> true);
        groups.put("names", row -> NAMES.contains(row.mention()));
        for (String mention : List.of("name-full", "name-short", "title+name", "pronoun", "nominal", "embedded")) {
            groups.put(mention, row -> row.mention().equals(mention));
        }
        groups.put("direct or mixed", row -> !row.form().equals("indirect"));
        return groups;
    }

    /** Scores answers, those of one article together: the intervals resample articles. */
    static SpeakerReport of(List<List<SpeakerAnswer>> articles) {
        return new SpeakerReport(
                articles.size(),
                articles.stream().flatMap(List::stream).toList(),
                Bootstrap.figures(articles.stream().map(SpeakerReport::counts).toList()));
    }

    private static Map<Measure, Count> counts(List<SpeakerAnswer> answers) {
        Map<Measure, Count> counts = new LinkedHashMap<>();
        GROUPS.forEach((name, group) -> {
            List<SpeakerAnswer> of =
                    answers.stream().filter(answer -> group.test(answer.row())).toList();
            long found = of.stream().filter(SpeakerAnswer::found).count();
            long named = of.stream().filter(answer -> answer.name().isPresent()).count();
            long right = of.stream().filter(SpeakerAnswer::isRight).count();
            long full = of.stream().filter(SpeakerAnswer::isFull).count();
            counts.put(new Measure(name, "right of found", Statistic.RECALL), new Count(right, 0, found));
            counts.put(new Measure(name, "right of named", Statistic.PRECISION), new Count(right, named, 0));
            counts.put(new Measure(name, "full of found", Statistic.RECALL), new Count(full, 0, found));
            counts.put(new Measure(name, "right of gold", Statistic.RECALL), new Count(right, 0, of.size()));
        });
        return counts;
    }

    /** Returns the figure of a group and a name, such as {@code pronoun} and {@code right of found}. */
    public Optional<Figure> find(String group, String name) {
        return figures.stream()
                .filter(figure -> figure.measure().group().equals(group)
                        && figure.measure().name().equals(name))
                .findFirst();
    }

    /** Returns the report as a table for people, on demand with the rows that are not right. */
    public String text(boolean withWrong) {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%s articles, %s rows of persons and organisations beyond doubt. Per cent [95 %% interval over articles].%n%n",
                Decimals.grouped(articles),
                Decimals.grouped(answers.size())));
        text.append(String.format(
                Locale.ROOT,
                "%-16s %20s %20s %20s %20s%n",
                "",
                "right of found",
                "right of named",
                "full of found",
                "right of gold"));
        GROUPS.keySet().forEach(group -> {
            text.append(String.format(Locale.ROOT, "%-16s", group));
            for (String name : List.of("right of found", "right of named", "full of found", "right of gold")) {
                text.append(' ')
                        .append(find(group, name).map(SpeakerReport::cell).orElse("-"));
            }
            text.append('\n');
        });
        if (withWrong) {
            answers.stream()
                    .filter(answer -> !answer.isRight())
                    .forEach(answer -> text.append('\n').append(shown(answer)));
            text.append('\n');
        }
        return text.toString();
    }

    private static String cell(Figure figure) {
        return String.format(
                Locale.ROOT,
                "%5s [%5s - %5s]",
                Decimals.percent(figure.value()),
                Decimals.percent(figure.low()),
                Decimals.percent(figure.high()));
    }

    private static String shown(SpeakerAnswer answer) {
        return answer.article() + " " + answer.row().id() + " (" + answer.row().mention() + "): "
                + answer.row().speaker() + ", answered "
                + (answer.found() ? answer.name().orElse("nobody") : "not found");
    }

    /** Returns the report as plain maps, strings, numbers and nulls, for JSON. */
    public Map<String, @Nullable Object> toMap() {
        Map<String, Map<String, Object>> scores = new LinkedHashMap<>();
        for (Figure figure : figures) {
            scores.computeIfAbsent(figure.measure().group(), group -> new LinkedHashMap<>())
                    .put(figure.measure().name(), figure.toMap());
        }
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("corpus", "speakers");
        map.put("articles", articles);
        map.put("rows", answers.size());
        map.put("resamples", Bootstrap.RESAMPLES);
        map.put("scores", scores);
        return map;
    }
}
