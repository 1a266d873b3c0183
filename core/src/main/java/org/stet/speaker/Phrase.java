package org.stet.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.language.PartOfSpeech;

/**
 * A source phrase taken apart: the pronoun it is, the name it comes down to, or the description.
 *
 * @param from the first token
 * @param to after the last token
 * @param pronoun the pronoun, in lower case; empty for other phrases
 * @param names the names that the phrase comes down to: none for a description, several for "A and B"
 * @param possessor the name whose possession or member the description is: "Roe's" of "Roe's lawyer"
 * @param head the token that is the description's noun
 */
record Phrase(int from, int to, String pronoun, List<Name> names, Optional<Name> possessor, int head) {
    private static final Set<String> PRONOUNS = Set.of(
            "he",
            "she",
            "him",
            "her",
            "his",
            "hers",
            "they",
            "them",
            "their",
            "it",
            "its",
            "i",
            "me",
            "my",
            "we",
            "us",
            "our",
            "you",
            "who",
            "whom",
            "which",
            "that",
            "himself",
            "herself",
            "themselves",
            "myself",
            "one",
            "both",
            "each",
            "whose",
            "someone",
            "everyone",
            "nobody",
            "anyone",
            "somebody",
            "everybody");
    private static final Set<String> PLURALS = Set.of(
            "people",
            "men",
            "women",
            "children",
            "police",
            "staff",
            "media",
            "many",
            "some",
            "others",
            "several",
            "most",
            "critics");
    private static final Set<String> MANY = Set.of(
            "many",
            "some",
            "several",
            "these",
            "those",
            "few",
            "most",
            "all",
            "both",
            "two",
            "three",
            "four",
            "dozens",
            "hundreds");

    private static final Set<String> QUANTITIES = Set.of(
            "array",
            "couple",
            "dozen",
            "handful",
            "host",
            "majority",
            "number",
            "plurality",
            "range",
            "series",
            "string",
            "variety");

    Phrase {
        names = List.copyOf(names);
    }

    /** Says whether the lower-case word is a pronoun that can be a source. */
    static boolean isPronoun(String word) {
        return PRONOUNS.contains(word);
    }

    boolean isPronoun() {
        return !pronoun.isEmpty();
    }

    /** Says whether the description is of several. */
    boolean plural(Words words) {
        String noun = words.lower(head);
        if (PLURALS.contains(noun) || MANY.contains(words.lower(from))) {
            return true;
        }
        boolean many = noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("us") && !noun.endsWith("is");
        if (QUANTITIES.contains(noun) && words.lower(head + 1).equals("of")) {
            return true;
        }
        boolean single = words.lower(from).equals("a") || words.lower(from).equals("an");
        boolean common = !single && noun.length() > 3 && (!words.capital(head) || words.opens(head));
        return many && (common || Lexicon.isPeople(noun));
    }

    /** Says whether the description points to something that is known: "the", "his", "this", or "Roe's". */
    boolean definite(Words words) {
        String first = words.lower(from);
        return first.equals("the")
                || first.equals("this")
                || first.equals("that")
                || possessive(words)
                || possessor.isPresent()
                || (words.capital(from) && !words.is(from, PartOfSpeech.DET) && !words.is(from, PartOfSpeech.ADJ));
    }

    /** Says whether the description begins with "his", "her" and the like. */
    boolean possessive(Words words) {
        return Set.of("his", "her", "their", "its", "my", "our").contains(words.lower(from)) && to - from > 1;
    }
}
