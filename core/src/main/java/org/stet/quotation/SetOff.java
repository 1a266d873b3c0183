package org.stet.quotation;

import org.stet.text.SourceText;
import org.stet.text.Span;
import org.stet.text.Stretch.Setting;

/** Tells which paragraphs are quotations by their place alone. */
final class SetOff {
    /** What a paragraph is by its place. */
    enum Kind {
        /** Nothing: its marks decide. */
        NONE,
        /** The first paragraph of a quotation set off from the text. */
        FIRST,
        /** A paragraph that goes on from the one before in the same quotation. */
        FURTHER
    }

    private static final int LONGEST_CREDIT = 120;

    private final SourceText text;

    SetOff(SourceText text) {
        this.text = text;
    }

    /** Returns what the paragraph with this index is. */
    Kind kind(int paragraph) {
        if (!isQuotation(paragraph)) {
            return Kind.NONE;
        }
        return paragraph > 0 && isQuotation(paragraph - 1) ? Kind.FURTHER : Kind.FIRST;
    }

    private boolean isQuotation(int paragraph) {
        return text.setting(paragraph) == Setting.SET_OFF && !isCredit(paragraph);
    }

    /** "— Mary Okafor, dock worker": the line under a quotation that signs it. */
    private boolean isCredit(int paragraph) {
        Span span = text.paragraphs().get(paragraph);
        return span.length() <= LONGEST_CREDIT && "—–―-".indexOf(text.text().charAt(span.begin())) >= 0;
    }
}
