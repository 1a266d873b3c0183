package org.stet.circumstance;

import java.util.Optional;

/** Circumstances as tokens of a clause. */
record Found(Optional<Range> to, Optional<TimePhrase> when, Optional<Range> where) {
    static final Found NOTHING = new Found(Optional.empty(), Optional.empty(), Optional.empty());

    /** Returns these circumstances, and the other's where there are none. */
    Found or(Found other) {
        return new Found(to.or(other::to), when.or(other::when), where.or(other::where));
    }
}
