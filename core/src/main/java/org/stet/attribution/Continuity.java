package org.stet.attribution;

import java.util.List;
import java.util.Optional;
import org.stet.quotation.Quotation;
import org.stet.tagging.Relation;
import org.stet.text.Places;
import org.stet.text.SourceText;
import org.stet.text.Span;
import org.stet.text.Stretch.Setting;

/**
 * Finds a home for the quotations that no relation holds. A quotation beside speech of the same paragraph belongs to
 * its statement; one that stands alone after a statement goes on from it; any other of some length stands with its
 * speaker not known. Confined to one thread.
 */
final class Continuity {
    private static final double COVERED = 0.8;
    private static final int SHORTEST_UNKNOWN = 4;

    private final SourceText text;
    private final DraftIndex drafts;
    private final List<Quotation> outermost;

    private Continuity(SourceText text, List<Quotation> outermost, List<Relation> relations) {
        this.text = text;
        this.outermost = outermost;
        this.drafts = new DraftIndex(relations.stream().map(Draft::of).toList());
    }

    /** Returns the drafts of all statements, in text order. */
    static List<Draft> of(SourceText text, List<Quotation> outermost, List<Relation> relations) {
        Continuity continuity = new Continuity(text, outermost, relations);
        for (Quotation quotation : outermost) {
            if (!continuity.isCovered(quotation)) {
                continuity.place(quotation);
            }
        }
        return continuity.drafts.inOrder();
    }

    private boolean isCovered(Quotation quotation) {
        Span inner = quotation.inner();
        return drafts.over(inner).stream().anyMatch(draft -> covered(draft, inner) >= COVERED * inner.length());
    }

    private static int covered(Draft draft, Span inner) {
        return draft.content().stream()
                .filter(inner::overlaps)
                .mapToInt(span -> Math.min(span.end(), inner.end()) - Math.max(span.begin(), inner.begin()))
                .sum();
    }

    private void place(Quotation quotation) {
        Span place = quotation.outer();
        Optional<Draft> before = before(place);
        boolean same = before.isPresent() && sameParagraph(before.get(), place);
        boolean alone = same ? standsAlone(quotation) : startsParagraph(quotation);
        if (before.isPresent() && alone && same && endsInSpeech(before.get())) {
            drafts.replace(before.get(), before.get().with(place));
        } else if (before.isPresent() && (quotation.runsOn() || alone)) {
            drafts.place(Draft.ofQuotation(place, before));
        } else if (text.wordsIn(quotation.inner()).count() >= SHORTEST_UNKNOWN && !isTitle(quotation)) {
            drafts.place(Draft.ofQuotation(place, Optional.empty()));
        }
    }

    /** Returns the last draft that ends before a place, if it is in the same paragraph or the one before. */
    private Optional<Draft> before(Span place) {
        int paragraph = text.paragraphAt(place.begin());
        int earliest =
                text.paragraphs().get(text.before(paragraph).orElse(paragraph)).begin();
        boolean aside = isAside(place);
        Optional<Draft> before = drafts.lastBefore(place.begin());
        while (before.isPresent() && !aside && isAside(before.get().last())) {
            before = drafts.lastBefore(before.get().first().begin());
        }
        return before.filter(draft -> draft.last().begin() >= earliest && isAside(draft.last()) == aside);
    }

    private boolean isAside(Span place) {
        return text.setting(text.paragraphAt(place.begin())) == Setting.ASIDE;
    }

    private boolean endsInSpeech(Draft draft) {
        int first = Places.firstBehind(
                outermost, quotation -> quotation.outer().end(), draft.first().begin());
        return first < outermost.size()
                && outermost.get(first).outer().begin() < draft.last().end();
    }

    private boolean sameParagraph(Draft draft, Span place) {
        return text.paragraphAt(draft.last().begin()) == text.paragraphAt(place.begin());
    }

    /** Says whether nothing of the sentence stands outside the marks. */
    private boolean standsAlone(Quotation quotation) {
        char before = neighbour(quotation, -1);
        char after = neighbour(quotation, 1);
        boolean ends = after == '\n' || !Character.isLowerCase(after);
        return ends && !endsInComma(quotation) && (before == '\n' || ".!?…”\"’'".indexOf(before) >= 0);
    }

    /** Says whether the paragraph begins with the quotation, which ends as a sentence does. */
    private boolean startsParagraph(Quotation quotation) {
        return standsAlone(quotation) && neighbour(quotation, -1) == '\n';
    }

    private boolean endsInComma(Quotation quotation) {
        int end = quotation.inner().end();
        return end > 0 && text.text().charAt(end - 1) == ',';
    }

    /** Returns the first character that is no white space beside a quotation, or a newline where its paragraph ends. */
    private char neighbour(Quotation quotation, int step) {
        Span paragraph =
                text.paragraphs().get(text.paragraphAt(quotation.outer().begin()));
        int at = step < 0 ? quotation.outer().begin() - 1 : quotation.outer().end();
        while (paragraph.contains(at) && SourceText.isSpace(text.text().charAt(at))) {
            at += step;
        }
        return at >= 0 && paragraph.contains(at) ? text.text().charAt(at) : '\n';
    }

    private boolean isTitle(Quotation quotation) {
        return text.wordsIn(quotation.inner())
                .noneMatch(word -> word.length() > 4 && Character.isLowerCase(word.charAt(0)));
    }
}
