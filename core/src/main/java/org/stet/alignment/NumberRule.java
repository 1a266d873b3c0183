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

    /** Says whether a difference is only that a day stands on the other side of its month. */
    static boolean isDate(Alignment alignment, Region region) {
        return region.insertion()
                && region.draft(alignment).stream()
                        .allMatch(word -> word.is(Trait.NUMBER) && dated(alignment, region, word));
    }

    /** Says whether a number is the day of a month that the record names on its other side: 28 November, November 28th. */
    private static boolean dated(Alignment alignment, Region region, Word day) {
        int at = alignment.draft().subList(region.draftFrom(), region.draftTo()).indexOf(day) + region.draftFrom();
        return isDay(alignment, at - 1, -1, day) || isDay(alignment, at + 1, 1, day);
    }

    private static boolean isDay(Alignment alignment, int month, int step, Word day) {
        List<Word> record = alignment.record();
        int there = month < 0 || month >= alignment.draft().size() ? -1 : alignment.toRecord(month);
        int other = there + step;
        return there >= 0
                && Merging.MONTHS.contains(record.get(there).form())
                && other >= 0
                && other < record.size()
                && record.get(other).form().equals(Numerals.cardinal(day.form()));
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
