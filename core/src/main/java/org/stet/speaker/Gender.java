package org.stet.speaker;

/** The grammatical gender by which an article refers to somebody, as far as it is known. */
enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    /** Says whether nothing speaks against both being of one person. */
    boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }

    /** Returns this gender, or the other where this is not known. */
    Gender or(Gender other) {
        return this == UNKNOWN ? other : this;
    }

    /** Returns the gender of a third-person pronoun in lower case. */
    static Gender ofPronoun(String lower) {
        return switch (lower) {
            case "he", "him", "his", "himself" -> MALE;
            case "she", "her", "hers", "herself" -> FEMALE;
            default -> UNKNOWN;
        };
    }
}
