package org.stet.evaluation;

import java.util.Locale;

/** The three kinds of span that an attribution is made of. */
enum Kind {
    CONTENT,
    SOURCE,
    CUE;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
