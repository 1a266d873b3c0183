package org.stet.tagging;

import java.util.Set;
import org.stet.language.PartOfSpeech;

/** Small closed classes of English words that the rules ask for. */
final class Words {
    private static final Set<String> AUXILIARIES = Set.of(
            "am", "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "having", "do", "does",
            "did", "will", "would", "shall", "should", "can", "could", "may", "might", "must", "'ll", "'d", "'ve",
            "'re", "'m", "'s", "ca", "wo");
    private static final Set<String> FORMS_OF_BE =
            Set.of("am", "is", "are", "was", "were", "be", "been", "being", "'re", "'m", "'s");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "neither", "nor");
    private static final Set<String> SUPPOSING = Set.of("would", "could", "might", "may", "'d");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "should", "suppose", "supposing");
    private static final Set<String> OPENERS =
            Set.of("that", "whether", "if", "how", "why", "what", "where", "when", "who", "which");
    private static final Set<String> SUBORDINATORS = Set.of(
            "if",
            "unless",
            "when",
            "as",
            "after",
            "although",
            "though",
            "while",
            "because",
            "since",
            "before",
            "until",
            "once",
            "whenever");
    private static final Set<String> TIMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
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
            "december",
            "jan.",
            "feb.",
            "aug.",
            "sept.",
            "oct.",
            "nov.",
            "dec.",
            "today",
            "yesterday",
            "tomorrow",
            "tonight",
            "week",
            "month",
            "year",
            "morning",
            "afternoon",
            "evening",
            "night",
            "weekend",
            "earlier",
            "later");
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "their", "its", "my", "our", "your");
    private static final Set<String> SUBJECT_PRONOUNS = Set.of(
            "he",
            "she",
            "they",
            "i",
            "we",
            "it",
            "you",
            "who",
            "some",
            "many",
            "others",
            "both",
            "one",
            "everyone",
            "everybody",
            "someone",
            "somebody",
            "nobody",
            "these",
            "those",
            "few",
            "most",
            "several",
            "another");

    private Words() {}

    static boolean isPunctuation(Element e) {
        return e.is(PartOfSpeech.PUNCT) && !Character.isLetterOrDigit(e.lower().charAt(0));
    }

    static boolean isComma(Element e) {
        return e.is(",");
    }

    static boolean isDash(Element e) {
        return e.is("-") || e.is("–") || e.is("—") || e.is("--") || e.is("―") || e.is("---");
    }

    static boolean endsSentence(Element e) {
        return e.is(".") || e.is("!") || e.is("?") || e.is("…") || e.is("...") || e.is(";");
    }

    static boolean isAuxiliary(Element e) {
        return AUXILIARIES.contains(e.lower()) && !isMonthOfMay(e);
    }

    static boolean isFormOfBe(Element e) {
        return FORMS_OF_BE.contains(e.lower());
    }

    static boolean isNegation(Element e) {
        return NEGATIONS.contains(e.lower());
    }

    static boolean isSupposing(Element e) {
        return SUPPOSING.contains(e.lower()) && !isMonthOfMay(e);
    }

    private static boolean isMonthOfMay(Element e) {
        return e.is("may") && e.capitalised();
    }

    static boolean isCondition(Element e) {
        return CONDITIONS.contains(e.lower());
    }

    static boolean opensClause(Element e) {
        return OPENERS.contains(e.lower());
    }

    static boolean subordinates(Element e) {
        return SUBORDINATORS.contains(e.lower());
    }

    /** Says whether a relative clause begins here, as one does in an aside between commas. */
    static boolean opensAside(Element e) {
        return e.is("who") || e.is("which") || e.is("whose") || e.is("whom");
    }

    static boolean isTime(Element e) {
        return TIMES.contains(e.lower());
    }

    static boolean isPossessive(Element e) {
        return POSSESSIVES.contains(e.lower());
    }

    static boolean isSubjectPronoun(Element e) {
        return SUBJECT_PRONOUNS.contains(e.lower());
    }

    static boolean isAdverb(Element e) {
        return e.is(PartOfSpeech.ADV) && !opensClause(e);
    }
}
