package org.stet.alignment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.alignment.Numerals.Value;
import org.stet.alignment.Word.Trait;

/** Joins the words that are one: numbers in several words, phrases that have a shorter name. */
final class Merging {
    private static final Map<List<String>, String> PHRASES = listed();
    private static final Phrases LOOKUP = new Phrases(PHRASES.keySet());
    private static final Set<String> CURRENCIES = Set.of("dollar", "pound", "euro", "yen");
    static final Set<String> MONTHS = Set.of(
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

    private Merging() {}

    /** Returns the words with phrases and numbers joined. */
    static List<Word> merge(List<Word> words) {
        return numbers(phrases(words));
    }

    private static List<Word> phrases(List<Word> words) {
        List<Word> merged = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            int length = LOOKUP.lengthAt(at -> words.get(at).form(), i, words.size());
            if (length == 0) {
                merged.add(words.get(i));
            } else {
                List<String> phrase =
                        words.subList(i, i + length).stream().map(Word::form).toList();
                merged.add(joined(words, i, i + length, PHRASES.getOrDefault(phrase, phrase.get(0)), false));
                i += length - 1;
            }
        }
        return merged;
    }

    private static List<Word> numbers(List<Word> words) {
        List<Word> merged = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            boolean currency = CURRENCIES.contains(words.get(i).form())
                    && words.get(i).span().length() == 1;
            Optional<Value> value = Numerals.at(words, currency ? i + 1 : i);
            if (value.isEmpty()) {
                merged.add(priced(words.get(i), merged));
                continue;
            }
            int end = value.get().end();
            Word number = joined(words, i, end, dated(words, i, end, value.get().form()), true);
            merged.add(number);
            if (currency) {
                String form = words.get(i).form();
                merged.add(new Word(form, Lemmas.lemma(form), number.span(), number.sentence(), later(number)));
            }
            i = end - 1;
        }
        return merged;
    }

    /** Returns a currency behind a number in the singular, as a sign is read. */
    private static Word priced(Word word, List<Word> before) {
        int last = before.size() - 1;
        String single =
                word.form().endsWith("s") ? word.form().substring(0, word.form().length() - 1) : word.form();
        return last >= 0 && before.get(last).is(Trait.NUMBER) && CURRENCIES.contains(single)
                ? new Word(single, word.lemma(), word.span(), word.sentence(), word.traits())
                : word;
    }

    private static String dated(List<Word> words, int from, int to, String form) {
        boolean after = from > 0 && MONTHS.contains(words.get(from - 1).form());
        boolean before = to + 1 < words.size()
                && words.get(to).form().equals("of")
                && MONTHS.contains(words.get(to + 1).form());
        return after || before ? Numerals.cardinal(form) : form;
    }

    private static Set<Trait> later(Word number) {
        Set<Trait> traits = EnumSet.of(Trait.CONTENT);
        for (Trait trait : List.of(Trait.FRAME, Trait.BRACKETED)) {
            if (number.is(trait)) {
                traits.add(trait);
            }
        }
        return traits;
    }

    private static Word joined(List<Word> words, int from, int to, String form, boolean number) {
        Word first = words.get(from);
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        traits.addAll(first.traits());
        traits.add(Trait.CONTENT);
        if (number) {
            traits.add(Trait.NUMBER);
            traits.remove(Trait.CAPITAL);
        }
        if (form.equals("noone")) {
            traits.remove(Trait.CONTENT);
        }
        return new Word(
                form, Lemmas.lemma(form), first.span().cover(words.get(to - 1).span()), first.sentence(), traits);
    }

    private static Map<List<String>, String> listed() {
        Map<List<String>, String> phrases = new HashMap<>();
        for (List<String> line : WordLists.read("phrases.txt").lines("phrases")) {
            int sign = line.indexOf("=");
            phrases.put(line.subList(0, sign), line.get(sign + 1));
        }
        return Map.copyOf(phrases);
    }
}
