package org.stet.proofreading;

import java.util.List;
import org.stet.language.Analysis;
import org.stet.language.Sentence;
import org.stet.quotation.Quotation;
import org.stet.quotation.Quotations;
import org.stet.text.SourceText;
import org.stet.text.Span;

/**
 * One article as the rules see it. Immutable.
 *
 * @param quoted the places of the outermost quotations, in text order
 * @param wrapped whether its lines look like paragraphs broken at a fixed width, so that a line's end means nothing
 */
record Page(SourceText text, Analysis analysis, List<Span> quoted, boolean wrapped) {
    /** Letters and spaces that make a paragraph long enough to be running prose. */
    private static final int PROSE_LENGTH = 40;

    private static final int OPEN_LINES_OF_WRAPPED_TEXT = 3;

    Page {
        quoted = List.copyOf(quoted);
    }

    static Page of(SourceText text, Analysis analysis, Quotations quotations) {
        List<Span> quoted =
                quotations.outermost().stream().map(Quotation::outer).toList();
        return new Page(text, analysis, quoted, isWrapped(text));
    }

    /** Says whether any part of a place stands inside a quotation. */
    boolean touchesQuotation(Span place) {
        int low = 0;
        int high = quoted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quoted.get(middle).end() > place.begin()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < quoted.size() && quoted.get(low).begin() < place.end();
    }

    /** Says whether a sentence is the last of its paragraph. */
    boolean endsParagraph(Sentence sentence) {
        return sentence.span().end() >= paragraph(sentence).end();
    }

    /** Says whether a sentence is all of its paragraph. */
    boolean fillsParagraph(Sentence sentence) {
        return endsParagraph(sentence)
                && sentence.span().begin() <= paragraph(sentence).begin();
    }

    /** Says whether the paragraph after this sentence's begins as if it went on with it. */
    boolean nextParagraphGoesOn(Sentence sentence) {
        int next = sentence.paragraph() + 1;
        return next < text.paragraphs().size()
                && Character.isLowerCase(
                        text.text().charAt(text.paragraphs().get(next).begin()));
    }

    private Span paragraph(Sentence sentence) {
        return text.paragraphs().get(sentence.paragraph());
    }

    private static boolean isWrapped(SourceText text) {
        int open = 0;
        int prose = 0;
        for (Span paragraph : text.paragraphs()) {
            if (paragraph.length() >= PROSE_LENGTH) {
                char last = text.text().charAt(paragraph.end() - 1);
                prose++;
                open += Character.isLetterOrDigit(last) || last == ',' ? 1 : 0;
            }
        }
        return open >= OPEN_LINES_OF_WRAPPED_TEXT && open * 3L > prose;
    }
}
