package org.stet.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Folds words to the forms that are compared: contractions opened, one spelling for British and American, names written in
 * full, numbers by their value. Every word keeps its place. Immutable; share freely.
 */
final class Folding {
    private static final Map<String, List<String>> CONTRACTIONS = contractions();
    private static final Map<String, String> SPELLINGS = variants("spellings.txt");
    private static final Map<String, String> ABBREVIATIONS = variants("abbreviations.txt");
    /** The endings of contracted words, and what each stands for. */
    private static final List<Map.Entry<String, String>> ENDINGS = List.of(
            Map.entry("n't", "not"),
            Map.entry("'ll", "will"),
            Map.entry("'re", "are"),
            Map.entry("'ve", "have"),
            Map.entry("'m", "am"),
            Map.entry("'s", "'s"),
            Map.entry("'d", "'d"));

    private static final int LONGEST_NAME = 4;

    private Folding() {}

    /** Folds the words of one text. */
    static List<Word> fold(List<Word> words) {
        List<Word> opened = new ArrayList<>();
        words.forEach(word -> open(word, opened));
        return Numerals.merge(names(opened));
    }

    private static void open(Word word, List<Word> into) {
        String form = word.form().replaceAll("[\\[\\]]", "");
        List<String> known = CONTRACTIONS.get(form);
        if (known == null && form.startsWith("'")) {
            form = form.substring(1);
        }
        if (known == null && form.endsWith("'")) {
            form = form.endsWith("in'")
                    ? form.substring(0, form.length() - 1) + "g"
                    : form.substring(0, form.length() - 1);
        }
        if (known != null) {
            add(word, known, into);
            return;
        }
        for (Map.Entry<String, String> ending : ENDINGS) {
            if (form.endsWith(ending.getKey())
                    && form.length() > ending.getKey().length()) {
                String stem = form.substring(0, form.length() - ending.getKey().length());
                add(word, List.of(one(stem), ending.getValue()), into);
                return;
            }
        }
        if (!form.isEmpty()) {
            into.add(word.with(isCountry(word) ? "usa" : one(form)));
        }
    }

    /** {@code US} in capitals is no pronoun. */
    private static boolean isCountry(Word word) {
        return word.printed().equals("US")
                || word.form().equals("u.s.")
                || word.form().equals("u.s");
    }

    private static void add(Word word, List<String> forms, List<Word> into) {
        for (int i = 0; i < forms.size(); i++) {
            Word.After after = i + 1 < forms.size() ? Word.After.NOTHING : word.after();
            into.add(
                    new Word(forms.get(i), word.span(), word.printed(), after, i > 0, word.bracketed(), word.judged()));
        }
    }

    /** Returns the form of one word. */
    static String one(String word) {
        String plain = word.chars().allMatch(c -> c < 128) ? word : PlainWords.withoutAccents(word);
        String dotless =
                plain.indexOf('.') >= 0 && Character.isLetter(plain.charAt(0)) ? plain.replace(".", "") : plain;
        if (dotless.isEmpty()) {
            return plain;
        }
        String known = SPELLINGS.get(dotless);
        return known != null ? known : american(dotless);
    }

    /** Returns the American spelling of a British one, by rule. */
    private static String american(String word) {
        if (word.length() < 6) {
            return word.equals("metre") || word.equals("litre") ? word.substring(0, 3) + "er" : word;
        }
        String form = word.replaceFirst("(?<=[a-z]{2}[^aeiou])our(s|ed|ing|able|ite|ites|ful|hood|less|ly)?$", "or$1")
                .replaceFirst("(?<=[a-z]{3})is(e|es|ed|ing|ation|ations)$", "iz$1")
                .replaceFirst("(?<=[a-z]{2})ys(e|es|ed|ing)$", "yz$1")
                .replaceFirst("(?<=[^aeiou])tre(s)?$", "ter$1")
                .replaceFirst("(?<=[aeiou])ll(ed|ing|er|ers|ation)$", "l$1");
        return form.replaceFirst("^(pre|ex|com|sur|prom|adv|dev|rev|superv|telev|improv)iz", "$1is");
    }

    /** Makes one word of a name of several and gives names written short the form of the long ones. */
    private static List<Word> names(List<Word> words) {
        List<Word> joined = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int length = nameAt(words, i);
            Word first = words.get(i);
            if (length > 0) {
                Word last = words.get(i + length - 1);
                joined.add(first.to(last, ABBREVIATIONS.getOrDefault(key(words, i, length), first.form())));
            } else {
                joined.add(first);
            }
            i += Math.max(1, length);
        }
        return joined;
    }

    private static int nameAt(List<Word> words, int from) {
        for (int length = Math.min(LONGEST_NAME, words.size() - from); length > 0; length--) {
            boolean plain = length > 1 || !words.get(from).form().equals("us");
            if (plain && ABBREVIATIONS.containsKey(key(words, from, length))) {
                return length;
            }
        }
        return 0;
    }

    private static String key(List<Word> words, int from, int length) {
        StringBuilder key = new StringBuilder(words.get(from).form());
        for (int i = from + 1; i < from + length; i++) {
            key.append('+').append(words.get(i).form());
        }
        return key.toString();
    }

    private static Map<String, List<String>> contractions() {
        Map<String, List<String>> found = new HashMap<>();
        WordList.lines("contractions.txt").forEach(line -> found.put(line.get(0), line.subList(1, line.size())));
        return Map.copyOf(found);
    }

    private static Map<String, String> variants(String name) {
        Map<String, String> found = new HashMap<>();
        WordList.lines(name).forEach(line -> line.forEach(word -> found.put(word, line.get(0))));
        return Map.copyOf(found);
    }

    /** Returns the words that a contraction's ending may stand for. */
    static Set<String> meanings(String form) {
        return switch (form) {
            case "'s" -> Set.of("is", "has", "us", "does");
            case "'d" -> Set.of("would", "had", "did");
            default -> Set.of();
        };
    }
}
