package org.stet.quotation;

import java.util.List;
import org.stet.text.Limits;
import org.stet.text.Notice;
import org.stet.text.SourceText;

/**
 * The quotations of one article, in text order, an outer one before those inside it, and the notices on its marks.
 */
public record Quotations(List<Quotation> all, List<Notice> notices) {
    public Quotations {
        all = List.copyOf(all);
        notices = List.copyOf(notices);
    }

    /** Finds the quotations of a text. Never fails: marks that make no sense leave a notice. */
    public static Quotations of(SourceText text, Limits limits) {
        return QuotationReader.read(text, limits);
    }

    /** Returns the outermost quotations, in text order. They never overlap. */
    public List<Quotation> outermost() {
        return all.stream().filter(quotation -> quotation.depth() == 0).toList();
    }
}
