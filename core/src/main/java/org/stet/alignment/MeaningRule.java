package org.stet.alignment;

import java.util.Optional;
import org.stet.alignment.Change.Sense;
import org.stet.alignment.Pairs.Pair;

/** Whether a word stands for another of its kind, of which only one can hold: Monday, Tuesday. */
final class MeaningRule implements SenseRule {
    @Override
    public Optional<Sense> touched(Alignment alignment, Region region) {
        return Pairs.of(alignment, region).stream().anyMatch(MeaningRule::differ)
                ? Optional.of(Sense.MEANING)
                : Optional.empty();
    }

    private static boolean differ(Pair pair) {
        return !Likeness.inflected(pair.draft(), pair.record())
                && Vocabulary.together(
                        Vocabulary.CONTRASTS,
                        pair.draft().lemma(),
                        pair.record().lemma());
    }
}
