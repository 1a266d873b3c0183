package org.stet.evaluation;

import java.util.Locale;
import java.util.Map;

/** Sets a report as a table: one line a score, its 95 % interval in brackets, and what it is made of. */
final class StatementTable {
    private static final Map<String, String> TITLES = Map.of(
            "token", "Tokens, F1",
            "exact", "Exact spans, F1",
            "linked", "Content with its source, F1 by content overlap",
            "direct", "Direct quotations, three words or more",
            "direct in ''", "Direct quotations in two apostrophes",
            "form direct", "Form direct",
            "form indirect", "Form indirect",
            "form mixed", "Form mixed",
            "form apostrophes", "Form direct or mixed, in two apostrophes",
            "reliability", "Right at overlap 0.8, by confidence");

    private StatementTable() {}

    static String of(StatementReport report) {
        StringBuilder table = new StringBuilder();
        table.append(Decimals.grouped(report.articles()))
                .append(" articles, ")
                .append(Decimals.grouped(report.attributions()))
                .append(" attributions, ")
                .append(Decimals.grouped(report.predictions()))
                .append(" predicted. Per cent, [95 % interval over articles].\n");
        String group = "";
        for (Figure figure : report.figures()) {
            if (!figure.measure().group().equals(group)) {
                group = figure.measure().group();
                table.append('\n').append(TITLES.getOrDefault(group, group)).append('\n');
            }
            table.append(row(figure));
        }
        report.speed().ifPresent(speed -> table.append('\n').append(speed(speed)));
        return table.toString();
    }

    private static String row(Figure figure) {
        return String.format(
                Locale.ROOT,
                "  %-26s %6s  [%5s - %5s]  %s\n",
                figure.measure().name(),
                Decimals.percent(figure.value()),
                Decimals.percent(figure.low()),
                Decimals.percent(figure.high()),
                counts(figure));
    }

    private static String counts(Figure figure) {
        Count count = figure.count();
        return switch (figure.measure().statistic()) {
            case F1 ->
                String.format(
                        Locale.ROOT,
                        "precision %5s  recall %5s  %s right, %s predicted, %s gold",
                        Decimals.percent(Statistic.PRECISION.of(count)),
                        Decimals.percent(Statistic.RECALL.of(count)),
                        Decimals.grouped(count.right()),
                        Decimals.grouped(count.predicted()),
                        Decimals.grouped(count.gold()));
            case PRECISION -> Decimals.grouped(count.right()) + " of " + Decimals.grouped(count.predicted());
            case RECALL -> Decimals.grouped(count.right()) + " of " + Decimals.grouped(count.gold());
        };
    }

    private static String speed(Speed speed) {
        String rate = speed.wordsPerCpuSecond().isEmpty()
                ? "not known"
                : Decimals.grouped(Math.round(speed.wordsPerCpuSecond().getAsDouble()));
        return String.format(
                Locale.ROOT,
                "Speed on this machine, one thread, no warm-up\n  %s words, %s tokens, %.1f CPU seconds, "
                        + "%s words per CPU second\n",
                Decimals.grouped(speed.words()),
                Decimals.grouped(speed.tokens()),
                speed.cpuSeconds(),
                rate);
    }
}
