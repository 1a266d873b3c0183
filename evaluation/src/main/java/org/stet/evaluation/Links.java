package org.stet.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.stet.text.Span;

/**
 * The right pairs of gold attributions and predictions at one level: gold attributions in text order each take the unused
 * prediction with the highest Jaccard index over content tokens, the earliest of equals, if it reaches the level; the
 * pair is right when a source token is shared or both have no source.
 */
final class Links {
    /** An attribution and the prediction that has both its content and its source. */
    record Link(Attribution gold, Prediction prediction) {}

    private static final Comparator<Attribution> TEXT_ORDER =
            Comparator.comparing(attribution -> attribution.content().get(0));

    private final Tokens tokens;
    private final List<Prediction> predictions;
    private final List<BitSet> contents;
    private final BitSet used = new BitSet();

    private Links(Comparison comparison) {
        this.tokens = comparison.tokens();
        this.predictions = comparison.predictions();
        this.contents = predictions.stream()
                .map(prediction -> tokens.touched(prediction.content()))
                .toList();
    }

    static List<Link> right(Comparison comparison, double level) {
        Links links = new Links(comparison);
        List<Link> right = new ArrayList<>();
        for (Attribution gold : comparison.gold().stream().sorted(TEXT_ORDER).toList()) {
            int best = links.take(tokens(links, gold), level);
            if (best >= 0 && links.sameSource(gold, links.predictions.get(best))) {
                right.add(new Link(gold, links.predictions.get(best)));
            }
        }
        return right;
    }

    private static BitSet tokens(Links links, Attribution gold) {
        return links.tokens.touched(gold.content());
    }

    private int take(BitSet content, double level) {
        int best = -1;
        double highest = 0;
        for (int i = 0; i < contents.size(); i++) {
            double jaccard = used.get(i) ? 0 : jaccard(content, contents.get(i));
            if (jaccard > highest) {
                highest = jaccard;
                best = i;
            }
        }
        if (best < 0 || highest < level) {
            return -1;
        }
        used.set(best);
        return best;
    }

    private static double jaccard(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        int shared = both.cardinality();
        return shared == 0 ? 0 : (double) shared / (one.cardinality() + other.cardinality() - shared);
    }

    private boolean sameSource(Attribution gold, Prediction prediction) {
        List<Span> predicted = prediction.resolvedSource();
        List<Span> right = gold.resolvedSource();
        if (right.isEmpty() || predicted.isEmpty()) {
            return right.isEmpty() && predicted.isEmpty();
        }
        return tokens.touched(right).intersects(tokens.touched(predicted));
    }
}
