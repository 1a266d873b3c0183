package org.stet.alignment;

import java.util.List;
import java.util.Optional;
import org.stet.alignment.Change.Sense;
import org.stet.alignment.Pairs.Pair;

/**
 * Whether a word stands for another of its kind, of which only one can hold: Monday, Tuesday; or the verb of a sentence was left
 * out.
 */
final class MeaningRule implements SenseRule {
    /** More words than these are a trim that the reader sees. */
    private static final int MOST_LOST = 3;

    @Override
    public Optional<Sense> touched(Alignment alignment, Region region) {
        if (losesVerb(alignment, region)) {
            return Optional.of(Sense.MEANING);
        }
        return Pairs.of(alignment, region).stream().anyMatch(MeaningRule::differ)
                ? Optional.of(Sense.MEANING)
                : Optional.empty();
    }

    /** {@code is messing around with}, {@code is with}: what somebody does is gone, and the sentence still stands. */
    private static boolean losesVerb(Alignment alignment, Region region) {
        List<Word> words = alignment.record();
        int from = afterBe(alignment, region);
        int to = region.recordTo();
        if (from <= 0 || from >= to || to >= words.size() || to - from > MOST_LOST) {
            return false;
        }
        Word first = words.get(from);
        return isBe(words.get(from - 1))
                && first.content()
                && (first.form().endsWith("ing") || first.form().endsWith("ed"))
                && !words.get(to).content();
    }

    /** Returns where the words behind a form of "be" begin that are lost while one stays; -1 where it is not so. */
    private static int afterBe(Alignment alignment, Region region) {
        if (region.omission()) {
            return region.recordFrom();
        }
        List<Word> draft = region.draft(alignment);
        boolean bare =
                !region.insertion() && draft.stream().noneMatch(Word::content) && isBe(draft.get(draft.size() - 1));
        int at = bare ? region.recordTo() - 1 : -1;
        while (at >= region.recordFrom() && !isBe(alignment.record().get(at))) {
            at--;
        }
        return bare && at >= region.recordFrom() ? at + 1 : -1;
    }

    private static boolean isBe(Word word) {
        return word.lemma().equals("be");
    }

    private static boolean differ(Pair pair) {
        return !Likeness.inflected(pair.draft(), pair.record())
                && Vocabulary.together(
                        Vocabulary.CONTRASTS,
                        pair.draft().lemma(),
                        pair.record().lemma());
    }
}
