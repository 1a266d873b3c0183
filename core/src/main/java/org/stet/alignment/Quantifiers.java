package org.stet.alignment;

import java.util.List;
import java.util.Optional;

/** How many or how often. */
enum Quantifiers {
    ALL,
    MOST,
    MANY,
    SOME,
    FEW,
    NONE,
    ONLY;

    /** Returns what the word at a place says, with the words around it. */
    static Optional<Quantifiers> at(List<Word> words, int at) {
        boolean a = at > 0 && words.get(at - 1).form().equals("a");
        boolean of = at + 1 < words.size() && words.get(at + 1).form().equals("of");
        return Optional.ofNullable(
                switch (words.get(at).form()) {
                    case "all",
                            "every",
                            "everybody",
                            "everyone",
                            "everything",
                            "each",
                            "always",
                            "everywhere",
                            "both" -> ALL;
                    case "most" -> at > 0 && words.get(at - 1).form().equals("the") && !of ? null : MOST;
                    case "majority", "mostly", "mainly", "largely", "usually", "generally" -> MOST;
                    case "many", "lot", "lots", "often", "numerous", "plenty" -> MANY;
                    case "some", "several", "sometimes", "somebody", "someone", "occasionally", "partly" -> SOME;
                    case "few", "little" -> a ? SOME : words.get(at).form().equals("few") ? FEW : null;
                    case "rarely", "seldom" -> FEW;
                    case "no", "none", "nobody", "noone", "nothing", "nowhere", "never" -> NONE;
                    case "only" -> ONLY;
                    default -> null;
                });
    }

    /** Says whether a word is one across which a denial cannot move. */
    static boolean limits(String form) {
        return switch (form) {
            case "all",
                    "every",
                    "everybody",
                    "everyone",
                    "everything",
                    "each",
                    "both",
                    "always",
                    "many",
                    "most",
                    "some",
                    "only",
                    "often" -> true;
            default -> false;
        };
    }
}
