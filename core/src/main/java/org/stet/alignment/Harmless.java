package org.stet.alignment;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.stet.alignment.Word.Trait;

/** Differences of writing only. */
final class Harmless {
    private Harmless() {}

    /** Says whether the two sides are the same letters, cut into words otherwise: policymaker, policy maker. */
    static boolean sameWritten(Alignment alignment, Region region) {
        return !region.omission()
                && !region.insertion()
                && letters(region.draft(alignment)).equals(letters(region.record(alignment)));
    }

    /** Says whether each word answers to the record's but for its ending. */
    static boolean inflection(Alignment alignment, Region region) {
        List<Word> draft = region.draft(alignment);
        List<Word> record = region.record(alignment);
        return oneForOne(draft, record, Likeness::inflected);
    }

    /** Says whether the difference is the record's slip or a slip of the pen: a doubled letter, a word that sounds the same. */
    static boolean spelling(Alignment alignment, Region region) {
        return oneForOne(
                region.draft(alignment),
                region.record(alignment),
                (one, other) -> Near.spelling(one.form(), other.form()));
    }

    /** Says whether the record has a word that sounds like the draft's. */
    static boolean slip(Alignment alignment, Region region) {
        return letterCount(region.draft(alignment)) > 0
                && oneForOne(
                        region.draft(alignment),
                        region.record(alignment),
                        (one, other) -> Vocabulary.together(Vocabulary.HOMOPHONES, one.form(), other.form())
                                && !one.is(Trait.NUMBER)
                                && !other.is(Trait.NUMBER));
    }

    /** Says whether the difference is another way to write a name. */
    static boolean name(Alignment alignment, Region region) {
        return oneForOne(
                region.draft(alignment),
                region.record(alignment),
                (one, other) ->
                        (one.is(Trait.CAPITAL) || other.is(Trait.CAPITAL)) && Near.variant(one.form(), other.form()));
    }

    private static int letterCount(List<Word> words) {
        return words.stream().mapToInt(word -> word.form().length()).sum();
    }

    private static boolean oneForOne(List<Word> draft, List<Word> record, BiPredicate<Word, Word> like) {
        if (draft.size() != record.size() || draft.isEmpty()) {
            return false;
        }
        for (int i = 0; i < draft.size(); i++) {
            if (!Likeness.same(draft.get(i), record.get(i)) && !like.test(draft.get(i), record.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static String letters(List<Word> words) {
        return words.stream().map(word -> word.form().replace("'", "")).collect(Collectors.joining());
    }
}
