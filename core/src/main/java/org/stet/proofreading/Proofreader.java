package org.stet.proofreading;

import java.util.List;
import org.stet.language.Analysis;
import org.stet.quotation.Quotations;
import org.stet.text.Notice;
import org.stet.text.SourceText;

/** Reads a text for what is worth checking in itself. Immutable; share freely. */
public final class Proofreader {
    /** Returns the remarks on a text, in text order. */
    public List<Notice> read(SourceText text, Analysis analysis, Quotations quotations) {
        return List.of();
    }
}
