package org.stet.alignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who does what to whom, as far as words and their order tell. */
final class Roles {
    private static final Map<String, String> PRONOUNS = new HashMap<>();

    static {
        WordList.lines("pronouns.txt")
                .forEach(line -> line.stream().skip(1).forEach(word -> PRONOUNS.put(word, line.get(0))));
    }

    private static final Set<String> CAUSING = Set.of(
            "have", "has", "had", "having", "let", "make", "makes", "made", "get", "gets", "got", "help", "force");
    private static final Set<String> PLACING =
            Set.of("in", "on", "at", "for", "with", "by", "to", "from", "against", "of");

    private Roles() {}

    static boolean isPronoun(Word word) {
        return PRONOUNS.containsKey(word.form());
    }

    /** Says whether one person stands for another: "we" where the record has "they". Things and groups are interchangeable. */
    static boolean differ(List<Word> draft, List<Word> record) {
        Set<String> here = persons(draft);
        Set<String> there = persons(record);
        return !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains);
    }

    private static Set<String> persons(List<Word> words) {
        return words.stream()
                .filter(word -> !word.bracketed())
                .map(word -> PRONOUNS.getOrDefault(word.form(), "it"))
                .filter(person -> !person.equals("it"))
                .collect(Collectors.toSet());
    }

    /** Says whether who is made to do something becomes where it is done: {@code have Europe do it}, {@code do it in Europe}. */
    static boolean isRecast(Region region) {
        return !region.draft().isEmpty()
                && !region.record().isEmpty()
                && !region.afterRecord().isEmpty()
                && region.afterRecord().get(0).isContent()
                && CAUSING.contains(last(region.record()))
                && PLACING.contains(last(region.draft()));
    }

    private static String last(List<Word> words) {
        return words.get(words.size() - 1).form();
    }

    /** Says whether two places exchange their words: {@code Brand beat Vos}, {@code Vos beat Brand}. */
    static boolean areSwapped(Region one, Region other) {
        return isOneEach(one)
                && isOneEach(other)
                && !same(one.draft(), one.record())
                && same(one.draft(), other.record())
                && same(one.record(), other.draft());
    }

    private static boolean isOneEach(Region region) {
        return !region.draft().isEmpty()
                && region.draft().size() <= 4
                && !region.record().isEmpty()
                && region.record().size() <= 4;
    }

    private static boolean same(List<Word> words, List<Word> others) {
        Set<String> here = matter(words);
        return !here.isEmpty() && here.equals(matter(others));
    }

    /** Returns the words that name: what is no article, pronouns by whom they mean. */
    private static Set<String> matter(List<Word> words) {
        return words.stream()
                .filter(word -> word.isContent() || isPronoun(word))
                .map(word -> PRONOUNS.getOrDefault(word.form(), word.form()))
                .collect(Collectors.toSet());
    }
}
