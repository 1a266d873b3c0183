package org.stet.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import org.stet.text.Span;

/** Joins the marks of one family in one stretch to enclosures, by the roles they were given. Confined. */
final class Pairing {
    private final String text;
    private final Span stretch;
    private final Deque<Mark> open = new ArrayDeque<>();
    private final List<Enclosure> enclosures = new ArrayList<>();
    private final List<Mark> passed = new ArrayList<>();
    private final List<Mark> abandoned = new ArrayList<>();

    private Pairing(String text, Span stretch) {
        this.text = text;
        this.stretch = stretch;
    }

    /**
     * Pairs {@code marks}; a quotation that is never closed reaches to the end of {@code stretch} at the most.
     *
     * @param runsOn whether one that is never closed here goes on in the next paragraph
     */
    static Pairing of(String text, Span stretch, List<Mark> marks, Role[] roles, boolean runsOn) {
        Pairing pairing = new Pairing(text, stretch);
        for (int i = 0; i < roles.length; i++) {
            pairing.take(marks.get(i), roles[i]);
        }
        while (!pairing.open.isEmpty()) {
            pairing.leaveOpen(pairing.open.pop(), runsOn);
        }
        return pairing;
    }

    /** Returns the enclosures, in no order. */
    List<Enclosure> enclosures() {
        return enclosures;
    }

    /** Returns the marks that do nothing. */
    List<Mark> passed() {
        return passed;
    }

    /** Returns the opening marks of which nobody can say where their words end. */
    List<Mark> abandoned() {
        return abandoned;
    }

    private void take(Mark mark, Role role) {
        switch (role) {
            case OPENS -> open.push(mark);
            case PASSES -> passed.add(mark);
            case OPENS_ANEW -> {
                giveUp(open.pop(), mark.span().begin());
                open.push(mark);
            }
            case CLOSES ->
                enclosures.add(
                        open.isEmpty() ? Enclosure.unopened(stretch.begin(), mark) : Enclosure.of(open.pop(), mark));
        }
    }

    private void leaveOpen(Mark opening, boolean runsOn) {
        boolean guess = !runsOn && open.isEmpty() && opening.glyph().family() == Family.DOUBLE;
        OptionalInt end =
                guess ? MissingEnd.beforeCue(text, gaps(opening, stretch.end()).head()) : OptionalInt.empty();
        enclosures.add(Enclosure.unclosed(opening, end.orElse(stretch.end())));
    }

    /** Ends a quotation that must end before the next one opens: before its cue, or with a sentence. */
    private void giveUp(Mark opening, int before) {
        Gaps gaps = gaps(opening, before);
        OptionalInt end = MissingEnd.beforeCue(text, gaps.head());
        if (end.isEmpty()) {
            end = MissingEnd.atLastStop(text, gaps.tail());
        }
        if (end.isPresent() && opening.glyph().family() == Family.DOUBLE) {
            enclosures.add(Enclosure.unclosed(opening, end.getAsInt()));
        } else {
            abandoned.add(opening);
        }
    }

    /**
     * Where a quotation may end without cutting one inside it.
     *
     * @param head from its mark to the first quotation inside it
     * @param tail from the last quotation inside it
     */
    private record Gaps(Span head, Span tail) {}

    private Gaps gaps(Mark opening, int before) {
        int from = opening.span().end();
        int first = before;
        int last = from;
        for (int i = enclosures.size() - 1; i >= 0; i--) {
            Span inner = enclosures.get(i).outer();
            if (inner.begin() < from) {
                break;
            }
            first = Math.min(first, inner.begin());
            last = Math.max(last, inner.end());
        }
        return new Gaps(new Span(from, first), new Span(Math.min(last, before), before));
    }
}
