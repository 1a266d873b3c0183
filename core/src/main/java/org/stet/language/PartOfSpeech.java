package org.stet.language;

/** The universal parts of speech (Universal Dependencies, version 2). */
public enum PartOfSpeech {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X;

    /** Returns the part of speech with that name, or {@link #X} for one that is not known. */
    public static PartOfSpeech named(String name) {
        try {
            return valueOf(name);
        } catch (IllegalArgumentException e) {
            return X;
        }
    }
}
