package org.stet.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.quotation.Quotation;
import org.stet.tagging.Relation;
import org.stet.text.SourceText;
import org.stet.text.Span;

/**
 * Finds a home for the quotations that no relation holds. A quotation beside one of the same paragraph belongs to its
 * statement; a paragraph of quotation goes on from the paragraph before; any other of some length stands with its
 * speaker not known.
 */
final class Continuity {
    private static final double COVERED = 0.8;
    private static final int SHORTEST_UNKNOWN = 4;

    private final SourceText text;
    private final List<Quotation> quotations;
    private final List<Draft> drafts = new ArrayList<>();

    private Continuity(SourceText text, List<Quotation> quotations, List<Relation> relations) {
        this.text = text;
        this.quotations = quotations;
        relations.stream().map(Draft::of).sorted().forEach(drafts::add);
    }

    /** Returns the drafts of all statements, in text order. */
    static List<Draft> of(SourceText text, List<Quotation> outermost, List<Relation> relations) {
        Continuity continuity = new Continuity(text, outermost, relations);
        for (int i = 0; i < outermost.size(); i++) {
            if (!continuity.isCovered(outermost.get(i))) {
                continuity.place(i);
            }
        }
        continuity.drafts.sort(null);
        return List.copyOf(continuity.drafts);
    }

    private boolean isCovered(Quotation quotation) {
        Span inner = quotation.inner();
        return near(inner).stream().anyMatch(draft -> covered(draft, inner) >= COVERED * inner.length());
    }

    private static int covered(Draft draft, Span inner) {
        return draft.content().stream()
                .filter(inner::overlaps)
                .mapToInt(span -> Math.min(span.end(), inner.end()) - Math.max(span.begin(), inner.begin()))
                .sum();
    }

    private List<Draft> near(Span place) {
        return drafts.stream()
                .filter(draft ->
                        draft.first().begin() <= place.end() && draft.last().end() >= place.begin())
                .toList();
    }

    private void place(int index) {
        Quotation quotation = quotations.get(index);
        Optional<Quotation> before = index > 0 ? Optional.of(quotations.get(index - 1)) : Optional.empty();
        Optional<Draft> holder = before.flatMap(this::holder);
        if (holder.isPresent() && standsAlone(quotation)) {
            if (sameParagraph(before.get(), quotation)) {
                drafts.set(drafts.indexOf(holder.get()), holder.get().with(quotation.outer()));
                return;
            }
            if (quotation.runsOn() || isNextParagraph(before.get(), quotation)) {
                drafts.add(Draft.ofQuotation(quotation.outer(), holder));
                return;
            }
        }
        if (quotation.runsOn() && holder.isPresent()) {
            drafts.add(Draft.ofQuotation(quotation.outer(), holder));
        } else if (words(quotation) >= SHORTEST_UNKNOWN && !isTitle(quotation)) {
            drafts.add(Draft.ofQuotation(quotation.outer(), Optional.empty()));
        }
    }

    private Optional<Draft> holder(Quotation quotation) {
        return drafts.stream()
                .filter(draft -> covered(draft, quotation.inner())
                        >= COVERED * quotation.inner().length())
                .reduce((first, second) -> second);
    }

    private boolean sameParagraph(Quotation first, Quotation second) {
        return paragraph(first.outer().begin()) == paragraph(second.outer().begin());
    }

    private boolean isNextParagraph(Quotation first, Quotation second) {
        return paragraph(second.outer().begin()) - paragraph(first.outer().end() - 1) == 1;
    }

    private int paragraph(int offset) {
        List<Span> paragraphs = text.paragraphs();
        int low = 0;
        int high = paragraphs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (paragraphs.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Says whether nothing of the sentence stands outside the marks. */
    private boolean standsAlone(Quotation quotation) {
        Span paragraph = text.paragraphs().get(paragraph(quotation.outer().begin()));
        String before = text.words(new Span(paragraph.begin(), quotation.outer().begin()))
                .strip();
        String after =
                text.words(new Span(quotation.outer().end(), paragraph.end())).strip();
        boolean begins = before.isEmpty() || ".!?…”\"’'".indexOf(before.charAt(before.length() - 1)) >= 0;
        boolean ends = after.isEmpty() || !Character.isLowerCase(after.charAt(0));
        return begins && ends;
    }

    private int words(Quotation quotation) {
        return (int) text.wordsIn(quotation.inner()).count();
    }

    private boolean isTitle(Quotation quotation) {
        return text.wordsIn(quotation.inner())
                .noneMatch(word -> word.length() > 4 && Character.isLowerCase(word.charAt(0)));
    }
}
