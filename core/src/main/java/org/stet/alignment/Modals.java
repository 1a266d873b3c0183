package org.stet.alignment;

import java.util.List;
import java.util.Optional;

/** What an auxiliary says of its verb. */
enum Modals {
    WILL,
    WOULD,
    CAN,
    COULD,
    MAY,
    MUST,
    SHOULD,
    WANT;

    /** Says whether a single word may say so. */
    static boolean isModal(String form) {
        return switch (form) {
            case "will", "shall", "would", "can", "could", "may", "might", "must", "should", "ought" -> true;
            default -> false;
        };
    }

    /** Returns what the word at a place says, with the words behind it. */
    static Optional<Modals> at(List<Word> words, int at) {
        boolean to = at + 1 < words.size() && words.get(at + 1).form().equals("to");
        return Optional.ofNullable(
                switch (words.get(at).form()) {
                    case "will", "shall" -> WILL;
                    case "would" -> WOULD;
                    case "can" -> CAN;
                    case "could" -> COULD;
                    case "may", "might" -> words.get(at).namelike() ? null : MAY;
                    case "must" -> MUST;
                    case "should" -> SHOULD;
                    case "going" -> to ? WILL : null;
                    case "able" -> to ? CAN : null;
                    case "have", "has", "had", "having", "got", "need", "needs", "needed" -> to ? MUST : null;
                    case "ought" -> SHOULD;
                    case "want", "wants", "wanted" -> to ? WANT : null;
                    default -> null;
                });
    }

    /** Says whether the two weaken or strengthen a verb nearly alike. */
    boolean near(Modals other) {
        return this == other || (likely() && other.likely());
    }

    private boolean likely() {
        return this == COULD || this == MAY;
    }
}
