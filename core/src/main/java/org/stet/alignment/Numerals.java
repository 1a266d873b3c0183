package org.stet.alignment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stet.alignment.Word.Trait;

/** Reads numbers, in figures and in words, as values. */
final class Numerals {
    private static final Pattern FIGURES =
            Pattern.compile("(\\d{1,24}(?:,\\d{3})*(?:\\.\\d{1,12})?)(st|nd|rd|th|bn|tn|m|k|s|am|pm)?");
    private static final Map<String, Integer> SMALL = listed();
    private static final Map<String, BigDecimal> SCALES = Map.of(
            "hundred", new BigDecimal(100),
            "dozen", new BigDecimal(12),
            "thousand", new BigDecimal(1_000),
            "million", new BigDecimal(1_000_000),
            "billion", new BigDecimal(1_000_000_000),
            "trillion", new BigDecimal(1_000_000_000_000L),
            "m", new BigDecimal(1_000_000),
            "bn", new BigDecimal(1_000_000_000),
            "tn", new BigDecimal(1_000_000_000_000L),
            "k", new BigDecimal(1_000));
    private static final Map<String, String> ORDINALS = ordinals();
    private static final List<String> FIRST_THREE = List.of("first", "second", "third");

    private final List<Word> words;
    private final int begin;
    private int at;

    private Numerals(List<Word> words, int at) {
        this.words = words;
        this.begin = at;
        this.at = at;
    }

    /**
     * A number.
     *
     * @param form its value in figures; an ordinal ends in th, but for first, second and third
     * @param end the index of the word after it
     */
    record Value(String form, int end) {}

    /** Returns the number that begins at a word. */
    static Optional<Value> at(List<Word> words, int from) {
        return new Numerals(words, from).read();
    }

    /** Returns an ordinal's cardinal number, any other form itself. */
    static String cardinal(String form) {
        int third = FIRST_THREE.indexOf(form);
        return third >= 0
                ? String.valueOf(third + 1)
                : form.endsWith("th") ? form.substring(0, form.length() - 2) : form;
    }

    private Optional<Value> read() {
        String first = word(0);
        if ((first.equals("a") || first.equals("an")) && SCALES.containsKey(word(1)) && word(1).length() > 2) {
            at++;
            return value(scaled(BigDecimal.ONE));
        }
        if (first.equals("half") && word(1).equals("a") && SCALES.containsKey(word(2)) && word(2).length() > 2) {
            at += 2;
            return value(scaled(new BigDecimal("0.5")));
        }
        Matcher figures = FIGURES.matcher(first);
        if (figures.matches()) {
            return figures(new BigDecimal(figures.group(1).replace(",", "")), figures.group(2));
        }
        return SMALL.containsKey(first) || ORDINALS.containsKey(first) ? inWords() : Optional.empty();
    }

    private Optional<Value> figures(BigDecimal number, @Nullable String ending) {
        at++;
        if (ending == null) {
            return value(scaled(number));
        }
        return switch (ending) {
            case "st", "nd", "rd", "th" -> Optional.of(new Value(ordinal(plain(number)), at));
            case "bn", "tn", "m", "k" -> value(number.multiply(SCALES.get(ending)));
            case "s" -> Optional.of(new Value(plain(number) + "s", at));
            default -> Optional.of(new Value(plain(number) + ending, at));
        };
    }

    private Optional<Value> inWords() {
        BigDecimal total = BigDecimal.ZERO;
        @Nullable BigDecimal last = null;
        while (true) {
            BigDecimal group = underThousand();
            if (group == null) {
                break;
            }
            if (ordinalEnd) {
                return Optional.of(new Value(ordinal(plain(total.add(group))), at));
            }
            BigDecimal scaled = scaled(group);
            total = total.add(scaled);
            boolean goesOn = scaled.compareTo(group) != 0 && (last == null || scaled.compareTo(last) < 0);
            last = scaled;
            if (!goesOn) {
                break;
            }
            at += word(0).equals("and") && SMALL.containsKey(word(1)) ? 1 : 0;
            if (!SMALL.containsKey(word(0))) {
                break;
            }
        }
        return value(decimals(total));
    }

    private boolean ordinalEnd;

    /** Reads a number under a thousand, or a year of two pairs; null where none begins. */
    private @Nullable BigDecimal underThousand() {
        int number = small();
        if (number < 0) {
            return null;
        }
        if (ordinalEnd) {
            return new BigDecimal(number);
        }
        if (number >= 11 && number <= 20) {
            int mark = at;
            int pair = small();
            if (pair >= 10 && pair < 100 && !ordinalEnd) {
                return new BigDecimal(number * 100 + pair);
            }
            at = mark;
            ordinalEnd = false;
        }
        if (number > 0 && number < 100 && word(0).equals("hundred")) {
            at++;
            number *= 100;
            int mark = at;
            at += word(0).equals("and") ? 1 : 0;
            int rest = small();
            at = rest < 0 ? mark : at;
            number += Math.max(rest, 0);
        }
        return new BigDecimal(number);
    }

    /** Reads a number under a hundred; -1 where none begins. */
    private int small() {
        String ordinal = ORDINALS.get(word(0));
        if (ordinal != null) {
            at++;
            ordinalEnd = true;
            return SMALL.getOrDefault(ordinal, 0);
        }
        Integer number = SMALL.get(word(0));
        if (number == null) {
            return -1;
        }
        at++;
        boolean span = word(0).equals("second")
                && (begin == 0 || !words.get(begin - 1).form().equals("the"));
        Integer unit = span ? null : SMALL.get(ORDINALS.getOrDefault(word(0), word(0)));
        if (number >= 20 && unit != null && unit > 0 && unit < 10) {
            ordinalEnd = ORDINALS.containsKey(word(0));
            at++;
            return number + unit;
        }
        return number;
    }

    private BigDecimal scaled(BigDecimal number) {
        BigDecimal scaled = number;
        for (int i = 0; i < 2 && SCALES.containsKey(word(0)) && (word(0).length() > 2); i++) {
            scaled = scaled.multiply(SCALES.get(word(0)));
            at++;
        }
        return scaled;
    }

    private BigDecimal decimals(BigDecimal whole) {
        if (!word(0).equals("point") || !digit(word(1))) {
            return whole;
        }
        at++;
        StringBuilder number = new StringBuilder(plain(whole)).append('.');
        while (digit(word(0)) && number.length() < 20) {
            number.append(SMALL.get(word(0)));
            at++;
        }
        return scaled(new BigDecimal(number.toString()));
    }

    private static boolean digit(String word) {
        Integer value = SMALL.get(word);
        return value != null && value < 10;
    }

    private Optional<Value> value(BigDecimal number) {
        return Optional.of(new Value(plain(number), at));
    }

    private String word(int ahead) {
        int index = at + ahead;
        if (index >= words.size() || (index > begin && words.get(index).is(Trait.PAUSED))) {
            return "";
        }
        return words.get(index).form();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String ordinal(String cardinal) {
        int number = cardinal.length() == 1 ? cardinal.charAt(0) - '0' : 0;
        return number >= 1 && number <= 3 ? FIRST_THREE.get(number - 1) : cardinal + "th";
    }

    private static Map<String, Integer> listed() {
        Map<String, Integer> small = new HashMap<>();
        List<String> units =
                List.of(("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                                + " fifteen sixteen seventeen eighteen nineteen")
                        .split(" ", -1));
        List<String> tens = List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1));
        for (int i = 0; i < units.size(); i++) {
            small.put(units.get(i), i);
        }
        for (int i = 0; i < tens.size(); i++) {
            small.put(tens.get(i), 10 * i + 20);
        }
        return Map.copyOf(small);
    }

    private static Map<String, String> ordinals() {
        Map<String, String> ordinals = new HashMap<>(Map.of(
                "first", "one", "second", "two", "third", "three", "fifth", "five", "eighth", "eight", "ninth", "nine",
                "twelfth", "twelve"));
        for (String number : SMALL.keySet()) {
            if (!ordinals.containsValue(number)) {
                ordinals.put(
                        number.endsWith("y") ? number.substring(0, number.length() - 1) + "ieth" : number + "th",
                        number);
            }
        }
        return Map.copyOf(ordinals);
    }
}
