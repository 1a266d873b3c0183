package org.stet.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.stet.text.SourceText;
import org.stet.text.Span;

/**
 * Compares a quotation with one passage: aligns the words, types each difference, says what of the sense it touches. Immutable;
 * share freely.
 */
public final class Comparer {
    /** Words by which the window is widened on either side, and more for a long quotation. */
    private static final int MARGIN = 8;

    private static final int WIDEST_MARGIN = 60;
    /** How far before or behind the passage its sentence is looked at, in UTF-16 code units. */
    private static final int SENTENCE = 240;

    private static final double PARAPHRASED = 0.5;
    private static final Set<Change.Type> UNCOUNTED =
            Set.of(Change.Type.BRACKET, Change.Type.SPELLING, Change.Type.TRANSCRIPT_ERROR, Change.Type.ELLIPSIS);

    /** What stays at risk where most words differ. */
    private static final Set<Change.Sense> LOUD =
            Set.of(Change.Sense.NEGATION, Change.Sense.NUMBER, Change.Sense.NAME, Change.Sense.CONDITION);

    /** Compares a quotation with a passage. Never fails on the text. */
    public Comparison compare(Quoted quoted, Heard heard) {
        List<Word> draft = Compounds.fold(draftWords(quoted), List.of());
        List<Word> record = Compounds.fold(recordWords(heard, widened(heard, draft.size())), draft);
        draft = Compounds.join(draft, record);
        if (draft.isEmpty() || record.isEmpty()) {
            return new Comparison(Wording.ABSENT, Optional.empty(), List.of(), 0);
        }
        return new Judged(quoted, heard, draft, record).comparison();
    }

    private static List<Word> draftWords(Quoted quoted) {
        Tokens tokens = new Tokens(quoted.text(), false);
        for (Span span : quoted.all()) {
            boolean judged = quoted.pieces().contains(span);
            tokens.add(span, judged);
            if (judged) {
                tokens.after(Word.After.BREAK);
            }
        }
        return tokens.words();
    }

    private static List<Word> recordWords(Heard heard, Span window) {
        Tokens tokens = new Tokens(heard.text(), true);
        int from = window.begin();
        for (Span note : heard.notes()) {
            if (note.end() > from && note.begin() < window.end()) {
                tokens.add(new Span(from, Math.max(from, note.begin())), false);
                from = Math.min(window.end(), note.end());
            }
        }
        tokens.add(new Span(from, window.end()), false);
        return tokens.words();
    }

    /** Returns the window with some words more on either side, within the stretch. */
    private static Span widened(Heard heard, int words) {
        int more = Math.min(WIDEST_MARGIN, MARGIN + words / 3);
        int begin = heard.window().begin();
        int end = heard.window().end();
        for (int i = 0; i < more; i++) {
            begin = wordBefore(heard, begin);
            end = wordAfter(heard, end);
        }
        return new Span(begin, end);
    }

    private static int wordBefore(Heard heard, int offset) {
        int i = offset;
        while (i > heard.stretch().begin() && SourceText.isSpace(heard.text().charAt(i - 1))) {
            i--;
        }
        while (i > heard.stretch().begin() && !SourceText.isSpace(heard.text().charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static int wordAfter(Heard heard, int offset) {
        int i = offset;
        while (i < heard.stretch().end() && SourceText.isSpace(heard.text().charAt(i))) {
            i++;
        }
        while (i < heard.stretch().end() && !SourceText.isSpace(heard.text().charAt(i))) {
            i++;
        }
        return i;
    }

    /** One comparison at work. Confined. */
    private static final class Judged {
        private final Quoted quoted;
        private final Heard heard;
        private final List<Word> draft;
        private final List<Word> record;
        private final List<Step> steps;

        Judged(Quoted quoted, Heard heard, List<Word> draft, List<Word> record) {
            this.quoted = quoted;
            this.heard = heard;
            this.draft = draft;
            this.record = record;
            this.steps = inside(LongAlignment.of(draft, record));
        }

        /** Returns the steps from the first to the last that holds a word of the quotation. */
        private List<Step> inside(List<Step> all) {
            int first = (int) IntStream.range(0, all.size())
                    .takeWhile(i -> !isJudged(all.get(i)))
                    .count();
            int last = all.size();
            while (last > first && !isJudged(all.get(last - 1))) {
                last--;
            }
            return all.subList(first, last);
        }

        private boolean isJudged(Step step) {
            return step.draft() >= 0 && draft.get(step.draft()).judged();
        }

        Comparison comparison() {
            Optional<Span> passage = passage();
            double kept = kept();
            if (passage.isEmpty() || !answers(kept)) {
                return new Comparison(Wording.ABSENT, Optional.empty(), List.of(), kept);
            }
            Typing typing = new Typing(quoted.text(), heard.text());
            List<Change> changes = new ArrayList<>(typing.changes(Regions.of(draft, record, steps)));
            steps.stream()
                    .filter(step -> step.isPair() && step.likeness() == Likeness.CONTRACTED)
                    .map(step -> typing.contraction(draft.get(step.draft()), record.get(step.record())))
                    .forEach(changes::add);
            changes.addAll(new Edges(quoted, heard, passage.get()).cuts(typing));
            changes.sort(Comparator.comparing((Change change) -> change.draft().span()));
            Wording wording = wording(changes, kept);
            return new Comparison(wording, passage, wording == Wording.PARAPHRASED ? plain(changes) : changes, kept);
        }

        private Optional<Span> passage() {
            return steps.stream()
                    .filter(Step::isPair)
                    .map(step -> record.get(step.record()).span())
                    .reduce(Span::cover);
        }

        /** Returns the share of the words of matter that stand in the passage; of all words where none is of matter. */
        private double kept() {
            List<Word> judged = draft.stream().filter(Word::judged).toList();
            boolean matter = judged.stream().anyMatch(Word::isContent);
            long all =
                    judged.stream().filter(word -> !matter || word.isContent()).count();
            long found = steps.stream()
                    .filter(step -> step.isPair() && step.likeness() != Likeness.OTHER)
                    .map(step -> draft.get(step.draft()))
                    .filter(word -> word.judged() && (!matter || word.isContent()))
                    .count();
            return all == 0 ? 0 : (double) found / all;
        }

        /** Says whether enough agrees for the passage to be one: of a fragment, its frame may do. */
        private boolean answers(double kept) {
            long agreeing = steps.stream()
                    .filter(step -> step.isPair() && step.likeness() != Likeness.OTHER)
                    .count();
            return kept > 0 || agreeing * 3 >= steps.size() || !quoted.frame().isEmpty();
        }

        private Wording wording(List<Change> changes, double kept) {
            List<Change> counted = changes.stream()
                    .filter(change -> !UNCOUNTED.contains(change.type()) && !isCut(change))
                    .toList();
            if (counted.isEmpty()) {
                return Wording.VERBATIM;
            }
            long inflected = count(counted, Change.Type.INFLECTION);
            long tidied = inflected + count(counted, Change.Type.FILLER) + count(counted, Change.Type.CONTRACTION);
            long omitted = counted.stream().filter(this::isOmission).count();
            if (inflected <= 1 && tidied == counted.size()) {
                return Wording.CLEANED;
            }
            if (inflected <= 1 && tidied + omitted == counted.size()) {
                return Wording.TRIMMED;
            }
            return kept < PARAPHRASED && matter() > 2 ? Wording.PARAPHRASED : Wording.REWORDED;
        }

        /** Where hardly a word is the same, the single difference tells little. */
        private static List<Change> plain(List<Change> changes) {
            return changes.stream()
                    .map(change -> change.risk().filter(LOUD::contains).isPresent() ? change : change.withoutRisk())
                    .toList();
        }

        private long matter() {
            return draft.stream()
                    .filter(word -> word.judged() && word.isContent())
                    .count();
        }

        private boolean isOmission(Change change) {
            return change.draft().text().isEmpty();
        }

        /** A cut at an end is no change of the wording. */
        private boolean isCut(Change change) {
            boolean edge = change.record().span().end()
                            <= passage().orElseThrow().begin()
                    || change.record().span().begin() >= passage().orElseThrow().end();
            return edge && change.draft().text().isEmpty();
        }

        private static long count(List<Change> changes, Change.Type type) {
            return changes.stream().filter(change -> change.type() == type).count();
        }
    }

    /** What the ends of a quotation cut off from the sentence of the passage. */
    private record Edges(Quoted quoted, Heard heard, Span passage) {
        List<Change> cuts(Typing typing) {
            List<Change> cuts = new ArrayList<>();
            if (!quoted.frame().isEmpty() || Conditions.hasMarker(aroundDraft())) {
                return cuts;
            }
            List<Word> before = before();
            List<Word> after = after();
            int begin = quoted.pieces().get(0).begin();
            int end = quoted.pieces().get(quoted.pieces().size() - 1).end();
            Conditions.cutBefore(before)
                    .ifPresent(sense -> cuts.add(typing.cut(sense, new Span(begin, begin), cover(before))));
            Conditions.cutAfter(after)
                    .ifPresent(sense -> cuts.add(typing.cut(sense, new Span(end, end), cover(after))));
            return cuts;
        }

        private static Span cover(List<Word> words) {
            return words.get(0).span().cover(words.get(words.size() - 1).span());
        }

        private List<Word> before() {
            int from = Math.max(heard.stretch().begin(), passage.begin() - SENTENCE);
            List<Word> words = recordWords(heard, new Span(from, passage.begin()));
            int begin = 0;
            for (int i = 0; i < words.size(); i++) {
                begin = words.get(i).after() == Word.After.STOP ? i + 1 : begin;
            }
            return Folding.fold(words.subList(begin, words.size()));
        }

        private List<Word> after() {
            if (stopsAt(passage.end())) {
                return List.of();
            }
            int to = Math.min(heard.stretch().end(), passage.end() + SENTENCE);
            List<Word> words = recordWords(heard, new Span(passage.end(), to));
            int end = 0;
            while (end < words.size() && (end == 0 || words.get(end - 1).after() != Word.After.STOP)) {
                end++;
            }
            return Folding.fold(words.subList(0, end));
        }

        private boolean stopsAt(int offset) {
            for (int i = offset; i < heard.stretch().end(); i++) {
                char c = heard.text().charAt(i);
                if (c == '.' || c == '!' || c == '?') {
                    return true;
                }
                if (Character.isLetterOrDigit(c)) {
                    return false;
                }
            }
            return true;
        }

        /** Returns the words of the draft around the quotation, in its line: the condition may stand outside the marks. */
        private List<Word> aroundDraft() {
            int begin = quoted.pieces().get(0).begin();
            int end = quoted.pieces().get(quoted.pieces().size() - 1).end();
            int from = Math.max(
                    Math.max(0, begin - SENTENCE), quoted.text().lastIndexOf('\n', Math.max(0, begin - 1)) + 1);
            int line = quoted.text().indexOf('\n', end);
            int to = Math.min(line < 0 ? quoted.text().length() : line, end + SENTENCE);
            Tokens tokens = new Tokens(quoted.text(), false);
            tokens.add(new Span(from, begin), false);
            tokens.add(new Span(end, to), false);
            return Folding.fold(tokens.words());
        }
    }
}
