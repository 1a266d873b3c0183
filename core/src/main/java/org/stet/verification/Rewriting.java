package org.stet.verification;

import java.util.List;
import java.util.stream.IntStream;
import org.stet.alignment.Candidate;
import org.stet.alignment.PassageIndex;
import org.stet.alignment.Quoted;
import org.stet.text.Span;

/**
 * Which of the compared articles look rewritten by a machine: their statements have near twins in other documents far more
 * often than equal ones. Such a page is weak evidence.
 */
final class Rewriting {
    /** Statements of an article that are looked up. */
    private static final int LOOKED_UP = 40;
    /** Articles looked at; a larger collection is taken as it is. */
    private static final int MOST_ARTICLES = 200;

    private static final int FEWEST_NEAR = 3;
    private static final double EQUAL = 0.95;
    private static final double NEAR = 0.2;

    private Rewriting() {}

    /** Returns the sources, those that look rewritten marked as such. */
    static List<Source> marked(List<Source> sources, PassageIndex index) {
        long articles =
                sources.stream().filter(source -> !source.isTranscript()).count();
        if (articles < 2 || articles > MOST_ARTICLES) {
            return sources;
        }
        return IntStream.range(0, sources.size())
                .mapToObj(i ->
                        isRewritten(sources.get(i), i, index) ? sources.get(i).asRewritten() : sources.get(i))
                .toList();
    }

    private static boolean isRewritten(Source source, int place, PassageIndex index) {
        if (source.isTranscript()) {
            return false;
        }
        int near = 0;
        int equal = 0;
        for (Span stretch :
                source.spoken().stretches().stream().limit(LOOKED_UP).toList()) {
            double best = nearest(source, stretch, place, index);
            equal += best >= EQUAL ? 1 : 0;
            near += best >= NEAR && best < EQUAL ? 1 : 0;
        }
        return near >= FEWEST_NEAR && near > equal;
    }

    private static double nearest(Source source, Span stretch, int place, PassageIndex index) {
        Quoted words = new Quoted(source.spoken().text(), List.of(stretch), List.of());
        return index.find(words, 8).stream()
                .filter(candidate -> candidate.text() != place)
                .mapToDouble(Candidate::likeness)
                .max()
                .orElse(0);
    }
}
