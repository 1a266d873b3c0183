package org.stet.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How names of real people are told apart and joined.
 *
 * @param people how many people were drawn from
 * @param rows what was asked, a row each
 */
public record NameReport(int people, List<Row> rows) {
    public NameReport {
        rows = List.copyOf(rows);
    }

    /**
     * One kind of report.
     *
     * @param name what was asked
     * @param good what is right
     * @param bad what is a mistake; neither is nobody, which is no mistake
     * @param asked how many reports were read
     * @param right how many of them are right
     * @param wrong how many are mistaken
     * @param examples reports that are not right, some of them
     */
    public record Row(String name, String good, String bad, int asked, int right, int wrong, List<String> examples) {
        public Row {
            examples = List.copyOf(examples);
        }
    }

    /** Counts the reports of one kind. Confined to one thread. */
    static final class Counter {
        private static final int EXAMPLES = 8;

        private final String name;
        private final String good;
        private final String bad;
        private final List<String> examples = new ArrayList<>();
        private int asked;
        private int right;
        private int wrong;

        Counter(String name, String good, String bad) {
            this.name = name;
            this.good = good;
            this.bad = bad;
        }

        void count(boolean isRight, boolean isWrong, String shown) {
            asked++;
            right += isRight ? 1 : 0;
            wrong += isWrong ? 1 : 0;
            if (!isRight && examples.size() < EXAMPLES) {
                examples.add(shown);
            }
        }

        Row row() {
            return new Row(name, good, bad, asked, right, wrong, examples);
        }
    }

    /** Returns the report as a table for people, on demand with examples of what is not right. */
    public String text(boolean withWrong) {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%s people%n%n", Decimals.grouped(people)));
        for (Row row : rows) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-36s %6s   %5s %% %s, %s %% %s%n",
                    row.name(),
                    Decimals.grouped(row.asked()),
                    share(row.right(), row.asked()),
                    row.good(),
                    share(row.wrong(), row.asked()),
                    row.bad()));
            if (withWrong) {
                row.examples()
                        .forEach(example -> text.append("    ").append(example).append('\n'));
            }
        }
        return text.toString();
    }

    private static String share(int part, int whole) {
        return Decimals.percent(whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole));
    }

    /** Returns the report as plain maps, strings and numbers, for JSON. */
    public Map<String, @Nullable Object> toMap() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("people", people);
        List<Map<String, @Nullable Object>> list = new ArrayList<>();
        for (Row row : rows) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            fields.put("name", row.name());
            fields.put("asked", row.asked());
            fields.put("right", row.right());
            fields.put("wrong", row.wrong());
            fields.put("examples", row.examples());
            list.add(fields);
        }
        map.put("rows", list);
        return map;
    }
}
