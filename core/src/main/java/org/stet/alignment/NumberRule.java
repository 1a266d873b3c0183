package org.stet.alignment;

import java.util.List;
import java.util.Optional;
import org.stet.alignment.Change.Sense;
import org.stet.alignment.Word.Trait;

/** Whether the numbers are the record's. A number that was merely left out is no matter. */
final class NumberRule implements SenseRule {
    @Override
    public Optional<Sense> touched(Alignment alignment, Region region) {
        List<Word> draft = numbers(region.draft(alignment));
        List<Word> record = numbers(region.record(alignment));
        List<Word> put = draft.stream()
                .filter(word -> record.stream().noneMatch(other -> equal(word, other)))
                .toList();
        if (put.isEmpty()) {
            return Optional.empty();
        }
        boolean other = !record.isEmpty() || put.stream().anyMatch(word -> !indefinite(word));
        return other ? Optional.of(Sense.NUMBER) : Optional.empty();
    }

    private static List<Word> numbers(List<Word> words) {
        return words.stream().filter(word -> word.is(Trait.NUMBER)).toList();
    }

    private static boolean equal(Word one, Word other) {
        return Likeness.same(one, other)
                || (one.form().length() >= 3 && other.form().endsWith(one.form()))
                || (other.form().length() >= 3
                        && other.form().endsWith("s")
                        && one.form().endsWith(other.form()));
    }

    private static boolean indefinite(Word word) {
        return word.form().equals("1")
                || word.form().equals("first")
                || word.form().equals("second");
    }
}
