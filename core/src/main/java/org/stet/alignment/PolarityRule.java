package org.stet.alignment;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stet.alignment.Change.Sense;

/**
 * Whether what is denied is still denied: in each sentence the denials and the words turned round must come out even. A
 * denial that only moved is the same, unless it moved across a quantifier or into another clause.
 */
final class PolarityRule {
    /** Words between the two places of a denial that moved. */
    private static final int NEAR = 4;

    private final Alignment alignment;
    private final List<Region> regions;
    private final boolean[] flipped;
    private final boolean[] denial;
    private final int[] sign;

    private PolarityRule(Alignment alignment, List<Region> regions) {
        this.alignment = alignment;
        this.regions = regions;
        this.flipped = new boolean[regions.size()];
        this.denial = new boolean[regions.size()];
        this.sign = new int[regions.size()];
    }

    /** Returns for each difference what it turns round: a denial, the meaning of a word, or nothing. */
    static List<Optional<Sense>> judge(Alignment alignment, List<Region> regions) {
        PolarityRule rule = new PolarityRule(alignment, regions);
        for (int i = 0; i < regions.size(); i++) {
            rule.weigh(i);
        }
        for (int i = 0; i < regions.size(); i++) {
            rule.settle(i);
        }
        return IntStream.range(0, regions.size()).mapToObj(rule::sense).toList();
    }

    private Optional<Sense> sense(int i) {
        return flipped[i] ? Optional.of(denial[i] ? Sense.NEGATION : Sense.MEANING) : Optional.empty();
    }

    private void weigh(int i) {
        Region region = regions.get(i);
        int opposites = (int) Pairs.of(alignment, region).stream()
                .filter(pair -> Vocabulary.opposite(pair.draft(), pair.record()) && !denials(pair))
                .count();
        int draft = Negations.count(alignment, region, true);
        int record = Negations.count(alignment, region, false);
        boolean one = draft == 0 != (record == 0);
        boolean turned = Math.min(opposites, 1) % 2 == 1;
        flipped[i] = turned != one;
        denial[i] = one;
        sign[i] = one ? draft > 0 ? 1 : -1 : 0;
    }

    private static boolean denials(Pairs.Pair pair) {
        return Negations.isDenial(pair.draft()) || Negations.isDenial(pair.record());
    }

    /** Takes a denial back that stands again nearby. */
    private void settle(int i) {
        if (!flipped[i] || !denial[i]) {
            return;
        }
        for (int j = i + 1; j < regions.size(); j++) {
            if (flipped[j] && (sign[j] == -sign[i] || sign[j] == 0) && moved(regions.get(i), regions.get(j))) {
                flipped[i] = false;
                flipped[j] = false;
                return;
            }
        }
    }

    private boolean moved(Region one, Region other) {
        List<Word> between = alignment.draft().subList(one.draftTo(), other.draftFrom());
        if (one.draftTo() > 0
                && other.draftFrom() < alignment.draft().size()
                && !between.isEmpty()
                && between.get(0).sentence() != between.get(between.size() - 1).sentence()) {
            return false;
        }
        boolean quantified = between.stream()
                .anyMatch(word -> Quantifiers.limits(word.form()) || word.form().equals("because"));
        boolean raised = between.stream().anyMatch(word -> RAISING.contains(word.lemma()));
        return !quantified
                && (raised
                        || (between.size() <= NEAR
                                && between.stream().filter(Word::content).count() <= 1));
    }

    private static final List<String> RAISING =
            Vocabulary.RAISING.stream().map(Lemmas::lemma).sorted().toList();
}
