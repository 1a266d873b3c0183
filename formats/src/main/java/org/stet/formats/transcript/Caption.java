package org.stet.formats.transcript;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Words that a file gives for one stretch of a recording: a caption, or a segment of recognised speech.
 *
 * @param line the line of the file that it begins on, or its number among the segments, counted from 1
 * @param start when the words begin, since the recording began; empty where the file's time cannot be read
 * @param end when they end
 * @param pieces the words in order
 */
public record Caption(long line, Optional<Duration> start, Optional<Duration> end, List<Piece> pieces) {
    /**
     * Words of one voice.
     *
     * @param voice the name of the speaker, if the file names one for these words; not blank
     * @param time when these words begin, if the file says so within the caption
     * @param words the words, with a newline between lines
     * @param attached whether they follow the words before without a space
     */
    public record Piece(Optional<String> voice, Optional<Duration> time, String words, boolean attached) {
        /** Makes a piece of words alone. */
        public static Piece of(String words) {
            return new Piece(Optional.empty(), Optional.empty(), words, false);
        }
    }

    public Caption {
        pieces = List.copyOf(pieces);
    }

    /** Says whether the caption is words alone, in no voice. */
    boolean isPlain() {
        return pieces.size() == 1 && pieces.get(0).voice().isEmpty();
    }

    /** Returns the number of UTF-16 code units of its words. */
    int length() {
        return pieces.stream().mapToInt(piece -> piece.words().length()).sum();
    }

    /** Returns the same caption with other words. */
    Caption with(String words) {
        return new Caption(line, start, end, List.of(Piece.of(words)));
    }
}
