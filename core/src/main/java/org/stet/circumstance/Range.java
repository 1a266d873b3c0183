package org.stet.circumstance;

/** Tokens of a {@link Clause}, half-open, counted from 0; at least one. */
record Range(int from, int to) {
    Range {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("tokens [" + from + ", " + to + ") must be at least one");
        }
    }
}
