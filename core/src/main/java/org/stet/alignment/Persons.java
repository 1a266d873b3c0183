package org.stet.alignment;

/** Who a pronoun stands for. */
enum Persons {
    NONE,
    I,
    WE,
    YOU,
    HE,
    SHE,
    THEY;

    /** Returns the person of a pronoun, in whatever case it stands. */
    static Persons of(String form) {
        return switch (form) {
            case "i", "me", "my", "mine", "myself" -> I;
            case "we", "us", "our", "ours", "ourselves" -> WE;
            case "you", "your", "yours", "yourself", "yourselves" -> YOU;
            case "he", "him", "his", "himself" -> HE;
            case "she", "her", "hers", "herself" -> SHE;
            case "they", "them", "their", "theirs", "themselves" -> THEY;
            default -> NONE;
        };
    }

    /** Says whether a pronoun is one that owns: my, our. */
    static boolean owns(String form) {
        return switch (form) {
            case "my", "mine", "our", "ours", "your", "yours", "his", "their", "theirs" -> true;
            default -> false;
        };
    }
}
