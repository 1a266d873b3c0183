package org.stet.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.alignment.Change;
import org.stet.alignment.Locus;
import org.stet.alignment.Quoted;
import org.stet.text.Excerpt;
import org.stet.text.Span;

/** Where pieces from clearly separate places meet in a quotation. */
final class Joints {
    private static final Pattern ELLIPSIS = Pattern.compile("…|\\.\\s?\\.\\s?\\.");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]");

    private Joints() {}

    /** Says whether pieces are run together without a mark, or stand in another order than in the record. */
    static boolean areSpliced(Quoted quoted, List<Locus> loci) {
        for (int i = 0; i + 1 < loci.size(); i++) {
            boolean forwards =
                    loci.get(i).record().end() <= loci.get(i + 1).record().begin();
            if (!forwards || mark(quoted, between(loci, i)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Returns what was left out where pieces meet; the sense is at risk where they are made one sentence without a mark. */
    static List<Change> of(Quoted quoted, String record, List<Locus> loci) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i + 1 < loci.size(); i++) {
            Span gap = between(loci, i);
            Optional<Change.Mark> mark = mark(quoted, gap);
            boolean oneSentence = mark.isEmpty()
                    && !SENTENCE_END
                            .matcher(quoted.text().substring(gap.begin(), gap.end()))
                            .find();
            int place = loci.get(i).record().end();
            changes.add(new Change(
                    Change.Type.OMISSION,
                    oneSentence ? Optional.of(Change.Sense.JOINT) : Optional.empty(),
                    new Excerpt(new Span(gap.end(), gap.end()), ""),
                    new Excerpt(new Span(place, place), ""),
                    mark));
        }
        return changes;
    }

    private static Span between(List<Locus> loci, int index) {
        int begin = loci.get(index).draft().end();
        return new Span(begin, Math.max(begin, loci.get(index + 1).draft().begin()));
    }

    private static Optional<Change.Mark> mark(Quoted quoted, Span gap) {
        String words = quoted.text().substring(gap.begin(), gap.end());
        boolean isBreak = quoted.pieces().stream()
                .skip(1)
                .anyMatch(piece -> gap.begin() < piece.begin() && piece.begin() <= gap.end());
        if (isBreak) {
            return Optional.of(Change.Mark.BREAK);
        }
        if (words.indexOf('[') >= 0) {
            return Optional.of(Change.Mark.BRACKET);
        }
        return ELLIPSIS.matcher(words).find() ? Optional.of(Change.Mark.ELLIPSIS) : Optional.empty();
    }
}
