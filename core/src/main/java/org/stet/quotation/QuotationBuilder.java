package org.stet.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.stet.text.Limits;
import org.stet.text.SourceText;
import org.stet.text.Span;

/** Makes quotations of enclosures, paragraph by paragraph, within the limits. Confined; one for each text. */
final class QuotationBuilder {
    /** A line that only closes and is shorter is the name under a quotation set apart, not more of its words. */
    private static final int LONGEST_CREDIT = 60;

    private final SourceText source;
    private final Limits limits;
    private final int deepest;
    private final NoticeList notices;
    private final List<Quotation> quotations = new ArrayList<>();
    private final Deque<Enclosure> around = new ArrayDeque<>();
    private Optional<Family> leftOpen = Optional.empty();
    private int setOff;
    private Optional<Enclosure> pending = Optional.empty();

    QuotationBuilder(SourceText source, Limits limits, int deepest, NoticeList notices) {
        this.source = source;
        this.limits = limits;
        this.deepest = deepest;
        this.notices = notices;
    }

    /** Returns the quotations so far. */
    List<Quotation> quotations() {
        return quotations;
    }

    /** Returns the marks of the quotation that the last paragraph left open. */
    Optional<Family> leftOpen() {
        return leftOpen;
    }

    /** Adds the quotations of one paragraph; {@code enclosures} are in order, an outer one first. */
    void add(Span paragraph, List<Enclosure> enclosures, Carry carry, SetOff.Kind kind) {
        around.clear();
        boolean marked = !enclosures.isEmpty() && enclosures.get(0).outer().equals(paragraph);
        setOff = kind != SetOff.Kind.NONE && !marked && quotations.size() < limits.quotations() ? 1 : 0;
        if (setOff > 0) {
            quotations.add(new Quotation(paragraph, paragraph, 0, false, false, kind == SetOff.Kind.FURTHER));
        }
        leftOpen = Optional.empty();
        if (enclosures.isEmpty() || !isCredit(enclosures.get(0))) {
            pending.ifPresent(notices::look);
        }
        pending = Optional.empty();
        for (Enclosure enclosure : enclosures) {
            while (!around.isEmpty()
                    && around.element().outer().end() <= enclosure.outer().begin()) {
                around.pop();
            }
            if (quotations.size() >= limits.quotations()) {
                notices.reached(NoticeList.Limit.QUOTATIONS, enclosure.outer().begin());
                return;
            }
            if (isKept(enclosure)) {
                keep(paragraph, enclosure, carry);
            }
        }
    }

    /** Ends the last paragraph. */
    void finish() {
        pending.ifPresent(notices::look);
        pending = Optional.empty();
    }

    /** Says whether a line that only closes is the credit of the quotation before it. */
    private static boolean isCredit(Enclosure enclosure) {
        boolean whole =
                enclosure.closing().filter(mark -> mark.right() == Side.EDGE).isPresent();
        return whole && enclosure.opening().isEmpty() && enclosure.between().length() < LONGEST_CREDIT;
    }

    private boolean isKept(Enclosure enclosure) {
        if (source.trim(enclosure.between()).isEmpty()) {
            if (enclosure.closing().isEmpty()) {
                enclosure.opening().ifPresent(notices::stray);
            }
            return false;
        }
        if (isCredit(enclosure)) {
            return false;
        }
        if (!around.isEmpty() && around.element().doubles(enclosure)) {
            enclosure.opening().ifPresent(notices::doubled);
            return false;
        }
        if (around.size() + setOff >= deepest) {
            notices.reached(NoticeList.Limit.NESTING, enclosure.outer().begin());
            return false;
        }
        return true;
    }

    private void keep(Span paragraph, Enclosure enclosure, Carry carry) {
        Span outer = enclosure.outer();
        boolean first = around.isEmpty() && outer.begin() == paragraph.begin();
        boolean last = around.isEmpty()
                && outer.end() == paragraph.end()
                && enclosure.closing().isEmpty();
        quotations.add(new Quotation(
                outer,
                source.trim(enclosure.between()),
                around.size() + setOff,
                enclosure.opening().isPresent(),
                enclosure.closing().isPresent(),
                first && carry.leftOpen(enclosure.family())));
        around.push(enclosure);
        if (last) {
            leftOpen = Optional.of(enclosure.family());
            pending = carry.runsOn(enclosure.family()) ? Optional.empty() : Optional.of(enclosure);
        } else {
            notices.look(enclosure);
        }
    }
}
