package org.stet.quotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.stet.text.Span;

/**
 * The marks of one paragraph, paired: the double ones first, because no apostrophe is among them, then the single ones
 * of each stretch that lies directly inside one double quotation, or outside all of them. So no two ever cross.
 * Confined.
 */
final class ParagraphMarks {
    private final String text;
    private final Convention convention;
    private final Span paragraph;
    private final Carry carry;
    private final int deepest;
    private final List<Enclosure> enclosures = new ArrayList<>();
    private final List<Mark> strays = new ArrayList<>();
    private final List<Mark> unclosed = new ArrayList<>();

    private ParagraphMarks(String text, Convention convention, Span paragraph, Carry carry, int deepest) {
        this.text = text;
        this.convention = convention;
        this.paragraph = paragraph;
        this.carry = carry;
        this.deepest = deepest;
    }

    /** Pairs the marks of a paragraph; quotations of one family nest {@code deepest} deep at the most. */
    static ParagraphMarks pair(
            String text, Convention convention, Span paragraph, List<Mark> marks, Carry carry, int deepest) {
        ParagraphMarks paired = new ParagraphMarks(text, convention, paragraph, carry, deepest);
        paired.pairDoubles(of(Family.DOUBLE, marks));
        List<Mark> singles = of(Family.SINGLE, marks);
        if (!singles.isEmpty()) {
            paired.pairSingles(singles);
        }
        Collections.sort(paired.enclosures);
        return paired;
    }

    /** Returns the enclosures, an outer one before those inside it. */
    List<Enclosure> enclosures() {
        return enclosures;
    }

    /** Returns the marks that ought to do something and do nothing. */
    List<Mark> strays() {
        return strays;
    }

    /** Returns the opening marks whose quotation is never closed and has no words that could be told. */
    List<Mark> unclosed() {
        return unclosed;
    }

    private static List<Mark> of(Family family, List<Mark> marks) {
        return marks.stream().filter(mark -> mark.glyph().family() == family).toList();
    }

    private void pairDoubles(List<Mark> marks) {
        Role[] roles =
                RoleFinder.find(marks, convention, deepest, carry.leftOpen(Family.DOUBLE), carry.runsOn(Family.DOUBLE));
        Pairing pairing = Pairing.of(text, paragraph, marks, roles, carry.runsOn(Family.DOUBLE));
        enclosures.addAll(pairing.enclosures());
        unclosed.addAll(pairing.abandoned());
        for (Mark mark : pairing.passed()) {
            if (mark.hint() == Mark.Hint.NONE) {
                strays.add(mark);
            }
        }
    }

    private void pairSingles(List<Mark> singles) {
        List<Enclosure> doubles = new ArrayList<>(enclosures);
        Collections.sort(doubles);
        for (Region region : Region.split(singles, doubles)) {
            if (region.inside().isPresent()) {
                pairInside(region.inside().get(), region.marks());
            } else {
                pairOutside(region.marks());
            }
        }
    }

    private void pairOutside(List<Mark> marks) {
        Role[] roles =
                RoleFinder.find(marks, convention, deepest, carry.leftOpen(Family.SINGLE), carry.runsOn(Family.SINGLE));
        Pairing pairing = Pairing.of(text, paragraph, marks, roles, carry.runsOn(Family.SINGLE));
        for (Enclosure enclosure : pairing.enclosures()) {
            if (enclosure.closing().isPresent() || convention.singleFirst()) {
                enclosures.add(enclosure);
            } else {
                enclosure.opening().ifPresent(unclosed::add);
            }
        }
        keepSingles(pairing);
    }

    private void pairInside(Enclosure enclosure, List<Mark> marks) {
        if (!marks.isEmpty()) {
            Role[] roles = RoleFinder.find(marks, convention, deepest, false, false);
            Pairing pairing = Pairing.of(text, enclosure.between(), marks, roles, false);
            enclosures.addAll(pairing.enclosures());
            keepSingles(pairing);
        }
    }

    /** Of the single marks that do nothing, only those that are surely no apostrophe are strays. */
    private void keepSingles(Pairing pairing) {
        unclosed.addAll(pairing.abandoned());
        for (Mark mark : pairing.passed()) {
            boolean opener = mark.lean() == Lean.OPENS && mark.looksOpening();
            boolean closer = mark.left().isStop() && mark.right().isFree();
            if (mark.hint() == Mark.Hint.NONE && (opener || closer)) {
                strays.add(mark);
            }
        }
    }
}
