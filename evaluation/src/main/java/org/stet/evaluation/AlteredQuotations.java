package org.stet.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.stet.document.Transcript;

/** Quotations to be looked for: real passages of transcripts, each with one edit, of which it is known where they stand. */
public final class AlteredQuotations {
    private static final int MOST_DRAWS = 2_000;

    private AlteredQuotations() {}

    /**
     * A quotation.
     *
     * @param words the words as they are printed
     * @param transcript the index of the transcript that they were taken from
     */
    public record Row(String words, int transcript) {}

    /**
     * Draws quotations; the same transcripts, number and seed give the same.
     *
     * @param count how many, or as many as can be made in a bounded number of draws
     */
    public static List<Row> draw(List<Transcript> transcripts, int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Edit> edits = Stream.concat(Flips.all().stream(), HarmlessEdits.all().stream())
                .toList();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count && !transcripts.isEmpty(); i++) {
            for (int draws = 0; draws < MOST_DRAWS && rows.size() == i; draws++) {
                int transcript = random.nextInt(transcripts.size());
                Edit edit = edits.get(random.nextInt(edits.size()));
                Optional<String> words = SpokenPassage.draw(transcripts.get(transcript), random)
                        .flatMap(passage -> edit.make(passage.words(), random));
                words.ifPresent(found -> rows.add(new Row(found, transcript)));
            }
        }
        return rows;
    }
}
