package org.stet.proofreading;

import java.util.Set;

/** Small words of English, in lower case, by what they ask of their neighbours. */
final class FunctionWords {
    static final Set<String> MODALS =
            Set.of("can", "could", "will", "would", "shall", "should", "may", "might", "must");

    static final Set<String> NEGATIONS = Set.of(
            "not",
            "n't",
            "n’t",
            "no",
            "never",
            "none",
            "nobody",
            "nothing",
            "neither",
            "nor",
            "without",
            "few",
            "little",
            "hardly",
            "barely",
            "rarely",
            "seldom",
            "cannot",
            "refused",
            "refuses",
            "failed",
            "fails",
            "unlikely",
            "unable",
            "only",
            "instead",
            "rather",
            "declined");

    /** Words that need another after them: no English sentence ends in one, unless it speaks of the word. */
    static final Set<String> NEVER_LAST = Set.of(
            "the",
            "a",
            "an",
            "our",
            "your",
            "their",
            "every",
            "and",
            "or",
            "nor",
            "than",
            "because",
            "although",
            "unless",
            "whether",
            "whereas",
            "during",
            "despite",
            "amid",
            "regarding",
            "whose");

    /** Words of which a sentence may end in one, but hardly a paragraph that lacks its full stop as well. */
    private static final Set<String> SELDOM_LAST = Set.of(
            "of", "in", "on", "at", "for", "with", "from", "by", "to", "into", "about", "as", "between", "against",
            "under", "towards", "toward", "among", "that", "who", "which", "where", "is", "are", "was", "were", "be",
            "been", "being", "has", "have", "had", "will", "would", "should", "could", "can", "may", "might", "must",
            "but", "if", "when", "while", "until", "since", "his", "her", "its", "my", "these", "said", "says");

    /** Pairs of words that need another after them. */
    static final Set<String> PAIRS_NEVER_LAST =
            Set.of("such as", "because of", "according to", "instead of", "order to", "well as", "regardless of");

    private FunctionWords() {}

    /** Says whether a line that ends in this word without a full stop has surely been cut. */
    static boolean leavesOpen(String word) {
        return NEVER_LAST.contains(word) || SELDOM_LAST.contains(word);
    }
}
