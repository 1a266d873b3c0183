package org.stet.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.stet.verification.Finding;

/**
 * How often the check is right on rows that a reader has judged.
 *
 * @param rows the rows
 * @param problems lines that are no rows, and evidence that could not be read
 */
public record VerdictReport(List<JudgedRow> rows, List<String> problems) {
    private static final List<String> ASKED = List.of("sense-at-risk", "other-speaker", "spliced", "paraphrased");

    public VerdictReport {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    private Confusion verdicts() {
        Confusion confusion = new Confusion("Verdict");
        rows.forEach(row -> row.row().verdict().ifPresent(right -> confusion.add(right, row.verdict())));
        return confusion;
    }

    private Confusion wordings() {
        Confusion confusion = new Confusion("Wording");
        rows.forEach(row -> row.row()
                .wording()
                .ifPresent(right -> confusion.add(
                        right, row.finding().map(found -> found.wording().id()).orElse("none"))));
        return confusion;
    }

    private Confusion attributions() {
        Confusion confusion = new Confusion("Attribution");
        rows.forEach(row -> row.row()
                .attribution()
                .ifPresent(right -> confusion.add(
                        right,
                        row.finding().map(found -> found.attribution().id()).orElse("none"))));
        return confusion;
    }

    private List<JudgedRow> judged() {
        return rows.stream().filter(row -> row.row().verdict().isPresent()).toList();
    }

    /** Returns the share of the rows with a right verdict on which the check is right. */
    public OptionalDouble right() {
        return judged().stream().mapToDouble(row -> row.isRight() ? 1 : 0).average();
    }

    /** Returns the same, with what is acceptable. */
    public OptionalDouble acceptable() {
        return judged().stream().mapToDouble(row -> row.isAcceptable() ? 1 : 0).average();
    }

    /** Returns the share of the rows with a place on which the passage was found there. */
    public OptionalDouble located() {
        return rows.stream()
                .flatMap(row -> row.isLocated().stream())
                .mapToDouble(located -> located ? 1 : 0)
                .average();
    }

    /** Returns the rows that are neither right nor acceptable, and those without a verdict whose passage was not found. */
    public List<JudgedRow> wrong() {
        return rows.stream()
                .filter(row -> row.row().verdict().isPresent()
                        ? !row.isAcceptable()
                        : !row.isLocated().orElse(true))
                .toList();
    }

    /** Returns the report as tables for people. */
    public String text(boolean withWrong) {
        StringBuilder text = new StringBuilder();
        text.append(line("rows", String.valueOf(rows.size())));
        text.append(line("verdict right", Decimals.percent(right())));
        text.append(line("right or acceptable", Decimals.percent(acceptable())));
        text.append(line("located", Decimals.percent(located())));
        Confusion verdicts = verdicts();
        for (String verdict : ASKED) {
            text.append(line(
                    verdict,
                    "precision " + Decimals.percent(verdicts.precision(verdict)) + ", recall "
                            + Decimals.percent(verdicts.recall(verdict))));
        }
        byKind().forEach((kind, share) -> text.append(line("  " + kind, share)));
        for (Confusion confusion : List.of(verdicts, wordings(), attributions())) {
            if (!confusion.isEmpty()) {
                text.append('\n').append(confusion.text());
            }
        }
        if (withWrong) {
            wrong().forEach(row -> text.append('\n').append(shown(row)));
        }
        return text.toString();
    }

    private Map<String, String> byKind() {
        Map<String, List<JudgedRow>> kinds = new LinkedHashMap<>();
        judged().forEach(row -> kinds.computeIfAbsent(row.row().kind(), none -> new ArrayList<>())
                .add(row));
        Map<String, String> shares = new LinkedHashMap<>();
        kinds.forEach((kind, of) ->
                shares.put(kind, of.stream().filter(JudgedRow::isAcceptable).count() + " of " + of.size()));
        return shares;
    }

    private static String line(String name, String value) {
        return String.format(Locale.ROOT, "%-34s %s%n", name, value);
    }

    private static String shown(JudgedRow row) {
        String words = row.finding()
                .map(found -> found.spans().get(0).text())
                .orElse(row.row().draft().text().strip());
        String record = row.finding()
                .flatMap(Finding::evidence)
                .map(found -> found.words().text())
                .orElse("-");
        return row.row().id() + " (" + row.row().kind() + "): right "
                + row.row().verdict().orElse("-") + ", answered "
                + row.verdict() + "\n  printed " + words + "\n  record  " + record + "\n  "
                + row.finding().map(Finding::reason).orElse("no quotation was seen") + "\n";
    }

    /** Returns the report as plain maps, lists, strings and numbers, for JSON. */
    public Map<String, @Nullable Object> toMap() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("rows", rows.size());
        map.put("right", Decimals.rounded(right()));
        map.put("acceptable", Decimals.rounded(acceptable()));
        map.put("located", Decimals.rounded(located()));
        Confusion verdicts = verdicts();
        for (String verdict : ASKED) {
            Map<String, @Nullable Object> figures = new LinkedHashMap<>();
            figures.put("precision", Decimals.rounded(verdicts.precision(verdict)));
            figures.put("recall", Decimals.rounded(verdicts.recall(verdict)));
            map.put(verdict, figures);
        }
        map.put("verdicts", verdicts.toMap());
        map.put("wordings", wordings().toMap());
        map.put("attributions", attributions().toMap());
        map.put("wrong", wrong().stream().map(row -> row.row().id()).toList());
        map.put("problems", problems);
        return map;
    }
}
