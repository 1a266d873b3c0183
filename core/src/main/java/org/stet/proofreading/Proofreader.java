package org.stet.proofreading;

import java.util.List;
import java.util.stream.Stream;
import org.stet.language.Analysis;
import org.stet.quotation.Quotations;
import org.stet.text.Notice;
import org.stet.text.SourceText;

/** Reads a text for what is worth checking in itself. Immutable; share freely. */
public final class Proofreader {
    /**
     * Returns the remarks on a text, in text order: {@code incomplete-sentence}, {@code term-drift} and
     * {@code bad-character}. Time and memory are linear in the text, and each kind is capped in number.
     */
    public List<Notice> read(SourceText text, Analysis analysis, Quotations quotations) {
        Page page = Page.of(text, analysis, quotations);
        return Stream.of(BadCharacters.in(page), IncompleteSentences.in(page), TermDrift.in(page))
                .flatMap(List::stream)
                .sorted()
                .toList();
    }
}
