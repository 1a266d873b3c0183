package org.stet.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stet.alignment.Change.Sense;
import org.stet.text.Span;

/**
 * Compares a quotation with one passage: aligns the two word by word, types every difference and says what of the sense it
 * touches. What folds equal is no difference: case, punctuation, spelling, numbers in words or figures. A cut at either end
 * is none, unless the words cut off turn the sense round. Never fails on the text. Immutable; share freely.
 */
public final class Comparer {
    /** Code units around the window in which more of the passage may stand. */
    private static final int MARGIN = 150;
    /** Code units around that in which what governs the passage may stand. */
    private static final int CONTEXT = 400;

    /** Compares a quotation with a passage. */
    public Comparison compare(Quoted quoted, Heard heard) {
        List<Word> all = Folding.quotation(quoted);
        Span near = grown(heard, margin(quoted, heard.window()));
        List<Word> record =
                Folding.record(heard.text(), grown(heard, margin(quoted, heard.window()) + CONTEXT), heard.notes());
        int from = 0;
        while (from < record.size() && record.get(from).span().begin() < near.begin()) {
            from++;
        }
        int to = record.size();
        while (to > from && record.get(to - 1).span().end() > near.end()) {
            to--;
        }
        Alignment alignment = Alignment.of(all, record, from, to);
        if (alignment.firstRecord() < 0) {
            return new Comparison(Wording.ABSENT, Optional.empty(), List.of(), 0, 0);
        }
        return judged(quoted, heard, alignment);
    }

    private static Comparison judged(Quoted quoted, Heard heard, Alignment alignment) {
        Regions regions = Regions.of(alignment);
        List<Change> changes = new ArrayList<>(changes(quoted, heard.text(), alignment, regions));
        double kept = Wordings.kept(alignment, regions.regions());
        Wording wording = Wordings.wording(alignment, regions.regions(), changes, kept);
        if (wording == Wording.ABSENT) {
            return new Comparison(Wording.ABSENT, Optional.empty(), List.of(), 0, 0);
        }
        changes.addAll(new Cuts(quoted, heard.text(), alignment).changes());
        changes.sort(Comparator.comparing((Change change) -> change.draft().begin())
                .thenComparing(change -> change.record().begin()));
        Span passage = Places.excerpt(
                        heard.text(), alignment.record(), alignment.firstRecord(), alignment.lastRecord() + 1)
                .span();
        return new Comparison(
                wording, Optional.of(passage), changes, kept, Wordings.agreement(alignment, regions.regions()));
    }

    private static List<Change> changes(Quoted quoted, String text, Alignment alignment, Regions found) {
        List<Change> changes = new ArrayList<>();
        List<Region> regions = found.regions();
        Risks risks = new Risks(alignment, regions);
        Typing typing = new Typing(alignment, regions);
        for (int i = 0; i < regions.size(); i++) {
            Region region = regions.get(i);
            if (!Harmless.sameWritten(alignment, region)) {
                Optional<Sense> risk = risks.of(i);
                changes.add(change(quoted, text, alignment, region, typing.type(region, risk), risk, typing));
            }
        }
        for (Region region : found.fillerRegions()) {
            changes.add(change(quoted, text, alignment, region, Change.Type.FILLER, Optional.empty(), typing));
        }
        changes.addAll(ContractionChanges.of(quoted, text, alignment));
        return changes;
    }

    private static Change change(
            Quoted quoted,
            String text,
            Alignment alignment,
            Region region,
            Change.Type type,
            Optional<Sense> risk,
            Typing typing) {
        return new Change(
                type,
                risk,
                Places.excerpt(quoted.text(), alignment.draft(), region.draftFrom(), region.draftTo()),
                Places.excerpt(text, alignment.record(), region.recordFrom(), region.recordTo()),
                type == Change.Type.FILLER ? Optional.empty() : typing.mark(region));
    }

    private static int margin(Quoted quoted, Span window) {
        int length = quoted.pieces().stream().mapToInt(Span::length).sum();
        return Math.min(2_000, Math.max(MARGIN, length - window.length() + MARGIN / 2));
    }

    private static Span grown(Heard heard, int by) {
        int begin = Math.max(heard.stretch().begin(), heard.window().begin() - by);
        int end = Math.min(heard.stretch().end(), heard.window().end() + by);
        while (begin > heard.stretch().begin()
                && Character.isLetterOrDigit(heard.text().charAt(begin - 1))) {
            begin--;
        }
        while (end < heard.stretch().end()
                && Character.isLetterOrDigit(heard.text().charAt(end))) {
            end++;
        }
        return new Span(begin, end);
    }
}
