package org.stet.alignment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes one word of each number, however it is written: {@code six} and {@code 6}, {@code $2.5 million} and {@code two and a half
 * million dollars}, {@code twenty sixteen} and {@code 2016}. "One" by itself stays a word. Immutable; share freely.
 */
final class Numerals {
    private static final Map<String, Integer> UNITS = new HashMap<>();
    private static final Map<String, Long> SCALES = Map.of(
            "hundred",
            100L,
            "thousand",
            1_000L,
            "million",
            1_000_000L,
            "billion",
            1_000_000_000L,
            "trillion",
            1_000_000_000_000L);
    private static final Map<String, Integer> ORDINALS = new HashMap<>();

    static {
        String[] units =
                ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
                                + "sixteen seventeen eighteen nineteen")
                        .split(" ");
        for (int i = 0; i < units.length; i++) {
            UNITS.put(units[i], i);
        }
        String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
        for (int i = 0; i < tens.length; i++) {
            UNITS.put(tens[i], 20 + 10 * i);
        }
        String[] ordinals =
                ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
                                + "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth")
                        .split(" ");
        for (int i = 0; i < ordinals.length; i++) {
            ORDINALS.put(ordinals[i], i + 1);
        }
    }

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private final List<Word> words;
    private final List<Word> merged = new ArrayList<>();
    private int at;

    private Numerals(List<Word> words) {
        this.words = words;
    }

    /** Returns the words with each number as one. */
    static List<Word> merge(List<Word> words) {
        Numerals numerals = new Numerals(words);
        while (numerals.at < words.size()) {
            numerals.step();
        }
        return numerals.merged;
    }

    private void step() {
        int begin = at;
        Word first = words.get(begin);
        Optional<BigDecimal> value = number();
        if (value.isEmpty()) {
            at = begin + 1;
            merged.add(ordinal(first));
            return;
        }
        Word last = words.get(at - 1);
        boolean single = at == begin + 1 && value.get().compareTo(BigDecimal.ONE) == 0;
        String form = single ? "one" : "#" + value.get().stripTrailingZeros().toPlainString();
        Word number = first.to(last, form);
        String printed = first.printed();
        String unit = unit(printed, last.printed());
        if (unit.isEmpty()) {
            merged.add(number);
            return;
        }
        merged.add(number.with(Word.After.NOTHING));
        if (!(at < words.size() && words.get(at).form().equals(unit))) {
            merged.add(number.with(unit));
        }
    }

    private static String unit(String first, String last) {
        return switch (first.charAt(0)) {
            case '$' -> "dollar";
            case '£' -> "pound";
            case '€' -> "euro";
            default -> last.endsWith("%") ? "percent" : "";
        };
    }

    private Word ordinal(Word word) {
        String form = word.form();
        Integer value = ORDINALS.get(form);
        if (value == null && form.matches("\\d+(st|nd|rd|th)")) {
            value = form.length() > 6 ? null : Integer.valueOf(form.substring(0, form.length() - 2));
        }
        if (value == null) {
            return word;
        }
        boolean afterMonth = !merged.isEmpty()
                && MONTHS.contains(merged.get(merged.size() - 1).form());
        return word.with(afterMonth ? (value == 1 ? "one" : "#" + value) : "#" + value + "th");
    }

    /** Reads a number from here on; empty where none begins. */
    private Optional<BigDecimal> number() {
        String form = words.get(at).form();
        if (form.equals("a")
                && at + 1 < words.size()
                && SCALES.containsKey(words.get(at + 1).form())) {
            at++;
            return Optional.of(scaled(BigDecimal.ONE));
        }
        Optional<BigDecimal> digits = digits(form);
        if (digits.isPresent()) {
            at++;
            return Optional.of(multiplied(digits.get()));
        }
        if (!UNITS.containsKey(form)) {
            return Optional.empty();
        }
        return Optional.of(scaled(BigDecimal.valueOf(small())));
    }

    private static Optional<BigDecimal> digits(String form) {
        String plain = form.replaceAll("[$£€,%]", "");
        return plain.matches("\\d{1,15}(\\.\\d{1,9})?|\\.\\d{1,9}")
                ? Optional.of(new BigDecimal(plain))
                : Optional.empty();
    }

    /** Reads units, tens with units, or a year in two parts. */
    private long small() {
        long value = UNITS.getOrDefault(words.get(at++).form(), 0);
        if (value >= 20 && nextUnit() > 0 && nextUnit() < 10) {
            value += nextUnit();
            at++;
        }
        boolean century = value >= 18 && value <= 21;
        if (century && nextUnit() >= 10) {
            long year = nextUnit();
            at++;
            if (year >= 20 && nextUnit() > 0 && nextUnit() < 10) {
                year += nextUnit();
                at++;
            }
            return value * 100 + year;
        }
        return value;
    }

    private int nextUnit() {
        return at < words.size() && !words.get(at - 1).endsClause()
                ? UNITS.getOrDefault(words.get(at).form(), -1)
                : -1;
    }

    /** Reads the scales that follow figures. */
    private BigDecimal multiplied(BigDecimal value) {
        BigDecimal product = value;
        while (at < words.size()
                && SCALES.containsKey(words.get(at).form())
                && !words.get(at - 1).endsClause()) {
            product = product.multiply(
                    BigDecimal.valueOf(SCALES.getOrDefault(words.get(at).form(), 1L)));
            at++;
        }
        return product;
    }

    /** Reads the scales that follow, and what is added to them: two hundred and fifty thousand. */
    private BigDecimal scaled(BigDecimal value) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal current = value;
        while (at < words.size()) {
            String form = words.get(at).form();
            Long scale = SCALES.get(form);
            if (scale != null) {
                current = current.multiply(BigDecimal.valueOf(scale));
                at++;
            } else if (endsInScale() && isAddition(form)) {
                at += form.equals("and") ? 1 : 0;
                if (current.compareTo(BigDecimal.valueOf(1000)) >= 0) {
                    sum = sum.add(current);
                    current = BigDecimal.ZERO;
                }
                current = current.add(BigDecimal.valueOf(small()));
            } else {
                break;
            }
        }
        return sum.add(current);
    }

    private boolean endsInScale() {
        return SCALES.containsKey(words.get(at - 1).form())
                && !words.get(at - 1).endsClause();
    }

    private boolean isAddition(String form) {
        boolean joined = form.equals("and") && at + 1 < words.size();
        return UNITS.containsKey(form)
                || (joined && UNITS.containsKey(words.get(at + 1).form()) && hundreds());
    }

    private boolean hundreds() {
        return words.get(at - 1).form().equals("hundred")
                || words.get(at - 1).form().equals("thousand");
    }
}
