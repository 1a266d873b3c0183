package org.stet.alignment;

import java.util.List;
import java.util.Optional;
import org.stet.text.Span;

/**
 * A place where a quotation and its passage differ: the words of each between two places at which they agree.
 *
 * @param draft the words of the draft; empty where words were left out
 * @param record the words of the record; empty where words were put in
 * @param beforeDraft the draft's words before, the nearest last
 * @param afterDraft the draft's words after, the nearest first
 * @param beforeRecord the record's words before, the nearest last
 * @param afterRecord the record's words after, the nearest first
 * @param mark what shows in the draft that words were left out here
 */
record Region(
        List<Word> draft,
        List<Word> record,
        List<Word> beforeDraft,
        List<Word> afterDraft,
        List<Word> beforeRecord,
        List<Word> afterRecord,
        Optional<Change.Mark> mark) {
    Region {
        draft = List.copyOf(draft);
        record = List.copyOf(record);
    }

    boolean isOmission() {
        return draft.isEmpty();
    }

    boolean isInsertion() {
        return record.isEmpty();
    }

    Span draftSpan() {
        return span(draft, beforeDraft, afterDraft);
    }

    Span recordSpan() {
        return span(record, beforeRecord, afterRecord);
    }

    private static Span span(List<Word> words, List<Word> before, List<Word> after) {
        if (!words.isEmpty()) {
            return words.get(0).span().cover(words.get(words.size() - 1).span());
        }
        int place = !after.isEmpty()
                ? after.get(0).span().begin()
                : before.isEmpty() ? 0 : before.get(before.size() - 1).span().end();
        return new Span(place, place);
    }

    /** Returns the same place with other words of the record. */
    Region withRecord(List<Word> words) {
        return new Region(draft, words, beforeDraft, afterDraft, beforeRecord, afterRecord, mark);
    }
}
