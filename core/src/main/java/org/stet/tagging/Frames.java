package org.stet.tagging;

import java.util.ArrayList;
import java.util.List;
import org.stet.language.Analysis;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.quotation.Quotation;
import org.stet.text.SourceText;
import org.stet.text.Span;

/**
 * Cuts an article into frames: its sentences, joined where the tagger's sentence break lies inside a quotation or
 * between a quotation and the cue that belongs to it. Confined to one thread.
 */
final class Frames {
    private final SourceText text;
    private final List<Frame> frames = new ArrayList<>();
    private List<Element> elements = new ArrayList<>();
    private int paragraph = -1;

    private Frames(SourceText text) {
        this.text = text;
    }

    /** Returns the frames of a whole text. */
    static List<Frame> of(SourceText text, Analysis analysis, List<Quotation> outermost) {
        return of(text, analysis.sentences(), new Span(0, text.length()), outermost);
    }

    /** Returns the frames inside a quotation, in which those directly inside it stand as single elements. */
    static List<Frame> inside(SourceText text, Analysis analysis, Quotation outer, List<Quotation> nested) {
        int first = analysis.sentenceFrom(outer.inner().begin());
        int last = analysis.sentenceFrom(outer.inner().end() - 1);
        List<Sentence> sentences = analysis.sentences()
                .subList(first, Math.min(last + 1, analysis.sentences().size()));
        return of(text, sentences, outer.inner(), nested);
    }

    private static List<Frame> of(SourceText text, List<Sentence> sentences, Span place, List<Quotation> quotations) {
        Frames frames = new Frames(text);
        int next = 0;
        for (Sentence sentence : sentences) {
            if (sentence.paragraph() != frames.paragraph) {
                frames.close();
                frames.paragraph = sentence.paragraph();
            }
            boolean first = true;
            for (Token token : sentence.tokens()) {
                if (!place.contains(token.span())) {
                    continue;
                }
                while (next < quotations.size()
                        && quotations.get(next).outer().end() <= token.span().begin()) {
                    next++;
                }
                boolean quoted =
                        next < quotations.size() && quotations.get(next).outer().overlaps(token.span());
                if (quoted) {
                    frames.addQuotation(quotations.get(next), first);
                } else {
                    frames.addToken(token, first);
                }
                first = false;
            }
        }
        frames.close();
        return frames.frames;
    }

    private void addQuotation(Quotation quotation, boolean startsSentence) {
        Element last = last();
        if (last.quotation().filter(quotation::equals).isPresent()) {
            return;
        }
        boolean afterStop = startsSentence && Words.endsSentence(last);
        if (afterStop || (last.isQuotation() && endsFully(last))) {
            close();
        }
        elements.add(Element.of(text, quotation));
    }

    private void addToken(Token token, boolean startsSentence) {
        Element last = last();
        Element next = Element.of(token);
        if (last.isQuotation() && !Words.isPunctuation(next)) {
            if (endsFully(last) && next.capitalised()) {
                close();
            }
        } else if (startsSentence && !last.isQuotation() && !elements.isEmpty()) {
            close();
        }
        elements.add(next);
    }

    private Element last() {
        return elements.isEmpty() ? NOTHING : elements.get(elements.size() - 1);
    }

    private boolean endsFully(Element quotation) {
        int end = quotation.quotation().orElseThrow().inner().end();
        return end > 0 && ".!?…".indexOf(text.text().charAt(end - 1)) >= 0;
    }

    private void close() {
        if (!elements.isEmpty()) {
            frames.add(new Frame(paragraph, elements));
            elements = new ArrayList<>();
        }
    }

    private static final Element NOTHING = new Frame(0, List.of()).at(-1);
}
