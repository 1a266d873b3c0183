package org.stet.alignment;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What single English words are for the comparison; all in lower case. Immutable; share freely. */
final class Vocabulary {
    private static final WordLists LISTS = WordLists.read("words.txt");
    static final Set<String> FUNCTION_WORDS = words("function-words");
    static final Set<String> FILLERS = words("fillers");
    static final Set<String> SOFT_FILLERS = words("soft-fillers");
    static final Phrases FILLER_PHRASES = LISTS.phrases("filler-phrases");
    static final Set<String> NEGATIONS = words("negations");
    static final Set<String> DENIALS = words("denials");
    static final Set<String> NEUTRAL_AFTER_NOT = words("neutral-after-not");
    static final Set<String> RAISING = words("raising");
    static final Set<String> LOW_CERTAINTY = words("low-certainty");
    static final Set<String> POLITE = words("polite");
    static final Phrases BOUNDS = LISTS.phrases("strict-bounds");
    static final Set<String> CONDITIONS = words("conditions");
    static final Phrases CONDITION_PHRASES = LISTS.phrases("condition-phrases");
    static final Phrases NO_CONDITIONS = LISTS.phrases("no-conditions");
    static final Set<String> REPORTING = words("reporting");
    static final Set<String> TRUTH = words("truth");
    static final Set<String> FIRST_PERSON = words("first-person");
    static final Set<String> PERSONS = words("persons");
    static final Set<String> OBJECTS = words("objects");
    static final Set<String> BE = words("be");
    static final Set<String> PREPOSITIONS = words("prepositions");
    static final Set<String> STAGE = words("stage");
    static final Set<String> TITLES = words("titles");
    static final Set<String> ABBREVIATIONS = words("abbreviations");
    static final Map<String, Set<Integer>> HOMOPHONES = LISTS.groups("homophones");
    static final Map<String, Set<Integer>> NICKNAMES =
            WordLists.read("names.txt").groups("nicknames");
    static final Map<String, Set<Integer>> CONTRASTS =
            WordLists.read("contrasts.txt").lemmaGroups("contrasts");
    private static final Map<String, Set<Integer>> OPPOSITES =
            WordLists.read("opposites.txt").lemmaGroups("opposites");

    private Vocabulary() {}

    /** Returns the words under a heading as they are compared. */
    private static Set<String> words(String heading) {
        return LISTS.words(heading).stream().map(Spellings::fold).collect(Collectors.toUnmodifiableSet());
    }

    /** Says whether two words stand together on a line of a list. */
    static boolean together(Map<String, Set<Integer>> groups, String one, String other) {
        Set<Integer> lines = groups.get(one);
        Set<Integer> others = lines == null ? null : groups.get(other);
        return lines != null && others != null && lines.stream().anyMatch(others::contains);
    }

    /** Says whether one word turns round the sense of the other: raise, lower; happy, unhappy. */
    static boolean opposite(Word one, Word other) {
        return (!one.lemma().equals(other.lemma()) && together(OPPOSITES, one.lemma(), other.lemma()))
                || prefixed(one.form(), other.form())
                || prefixed(other.form(), one.form())
                || prefixed(one.lemma(), other.lemma())
                || prefixed(other.lemma(), one.lemma());
    }

    /** Says whether one word is the other with a prefix that denies: unhappy, impossible, disagree, non-stop. */
    static boolean prefixed(String denied, String plain) {
        if (plain.length() < 3 || !denied.endsWith(plain)) {
            return false;
        }
        return switch (denied.substring(0, denied.length() - plain.length())) {
            case "un", "in", "im", "ir", "il", "dis", "non" -> true;
            default -> false;
        };
    }
}
