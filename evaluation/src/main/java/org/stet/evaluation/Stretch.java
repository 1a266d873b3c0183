package org.stet.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stet.text.Span;

/**
 * A directly quoted stretch that somebody is named for: the part of a gold content inside one pair of marks, at least
 * three words long.
 *
 * @param span the stretch, marks excluded
 * @param source the gold source
 */
record Stretch(Span span, List<Span> source) {
    private static final int WORDS = 3;
    private static final double COVERED = 0.8;

    /** Finds the stretches of all attributions with a source that does not itself stand inside the same marks. */
    static List<Stretch> of(Comparison comparison, List<Span> pairs) {
        List<Stretch> found = new ArrayList<>();
        for (Attribution gold : comparison.gold()) {
            for (Span pair : pairs) {
                if (!gold.source().isEmpty() && gold.source().stream().noneMatch(pair::overlaps)) {
                    parts(comparison.text(), gold, pair).forEach(part -> found.add(new Stretch(part, gold.source())));
                }
            }
        }
        return found;
    }

    private static List<Span> parts(String text, Attribution gold, Span pair) {
        return gold.content().stream()
                .filter(pair::overlaps)
                .map(part -> new Span(Math.max(part.begin(), pair.begin()), Math.min(part.end(), pair.end())))
                .filter(part -> Words.count(text, part) >= WORDS)
                .toList();
    }

    /** Returns the prediction that covers most of the stretch, the shortest, then the first, of equals, if it covers enough. */
    Optional<Prediction> findIn(List<Prediction> predictions) {
        return predictions.stream()
                .filter(prediction -> covered(prediction) >= COVERED * span.length())
                .min(Comparator.<Prediction>comparingLong(prediction -> -covered(prediction))
                        .thenComparingLong(Stretch::length));
    }

    /** Says whether a predicted source overlaps the gold source. */
    boolean hasRightSource(Prediction prediction) {
        return prediction.resolvedSource().stream()
                .anyMatch(predicted -> source.stream().anyMatch(predicted::overlaps));
    }

    private long covered(Prediction prediction) {
        return prediction.content().stream()
                .mapToLong(part -> Math.max(0, Math.min(part.end(), span.end()) - Math.max(part.begin(), span.begin())))
                .sum();
    }

    private static long length(Prediction prediction) {
        return prediction.content().stream().mapToLong(Span::length).sum();
    }
}
