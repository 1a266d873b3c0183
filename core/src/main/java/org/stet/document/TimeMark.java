package org.stet.document;

import java.time.Duration;

/**
 * A moment of a recording at a place in its transcript.
 *
 * @param offset where in the transcript's text, in UTF-16 code units
 * @param time since the recording began; never negative
 */
public record TimeMark(int offset, Duration time) {
    public TimeMark {
        if (offset < 0) {
            throw new IllegalArgumentException("offset is " + offset + " and must not be negative");
        }
        if (time.isNegative()) {
            throw new IllegalArgumentException("time is " + time + " and must not be negative");
        }
    }
}
