package org.stet.formats.transcript;

import org.stet.text.Notice;

/**
 * Something amiss in a file of captions.
 *
 * @param kind what is amiss
 * @param line where in the file: the number of a line or segment, counted from 1
 * @param message what was found there and how it is read, without the line
 */
public record Flaw(Kind kind, long line, String message) {
    /** The kinds of flaw. Of each kind the first few are told one by one. */
    public enum Kind {
        /** A time that is not written as the format asks. */
        TIMING("captions with such times"),
        /** A caption that begins before the one before it. */
        ORDER("captions that go back in time"),
        /** A caption that begins while the one before it lasts. */
        OVERLAP("captions that overlap"),
        /** A caption that ends before it begins. */
        LENGTH("captions that end before they begin"),
        /** Captions that nothing divides. */
        DIVISION("captions without an empty line before them"),
        /** Lines that belong to no caption. */
        STRAY("groups of lines outside captions"),
        /** A tag that is never closed. */
        TAG("tags that are not closed"),
        /** A line that is too long to be read whole. */
        LONG_LINE("lines that are too long"),
        /** The same words again and again. */
        REPEATED("runs of the same words");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        Notice.Code code() {
            return this == LONG_LINE ? Notice.Code.LIMIT_REACHED : Notice.Code.BROKEN_CAPTION;
        }

        /** Returns what to call several of them. */
        String words() {
            return words;
        }
    }
}
