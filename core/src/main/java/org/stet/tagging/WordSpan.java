package org.stet.tagging;

/** Words of one window, half-open, counted from 0. */
record WordSpan(int from, int to) {
    WordSpan {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("from " + from + " to " + to + " there is no word");
        }
    }
}
