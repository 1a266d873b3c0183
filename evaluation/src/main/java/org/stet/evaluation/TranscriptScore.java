package org.stet.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How much of what was said a transcript gives to the right speaker.
 *
 * @param file the name of the file
 * @param words words of the table, without running heads
 * @param found those of them that stand in a turn
 * @param right those that stand in a turn of their speaker
 * @param heads words of running heads that the table carries in its sentences
 * @param nameless words of the table under a name that the transcript does not know; they count as words, and never as right
 */
public record TranscriptScore(String file, long words, long found, long right, long heads, long nameless) {

    /** Returns the share of the words that stand in a turn of their speaker, from 0 to 1. */
    public OptionalDouble share() {
        return words == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) right / words);
    }

    /** Returns the same share of the words under names that the transcript knows. */
    public OptionalDouble shareOfNamed() {
        long named = words - nameless;
        return named == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) right / named);
    }

    /** Returns the sum of both, under the name of this one. */
    TranscriptScore plus(TranscriptScore other) {
        return new TranscriptScore(
                file,
                words + other.words,
                found + other.found,
                right + other.right,
                heads + other.heads,
                nameless + other.nameless);
    }

    /** Returns the score as plain values, for JSON. */
    Map<String, @Nullable Object> toMap() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("file", file);
        map.put("words", words);
        map.put("found", found);
        map.put("right", right);
        map.put("heads", heads);
        map.put("nameless", nameless);
        map.put("share", Decimals.rounded(share()));
        map.put("shareOfNamed", Decimals.rounded(shareOfNamed()));
        return map;
    }
}
