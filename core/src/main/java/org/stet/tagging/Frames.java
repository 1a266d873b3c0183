package org.stet.tagging;

import java.util.ArrayList;
import java.util.List;
import org.stet.language.Analysis;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.quotation.Quotation;
import org.stet.text.SourceText;

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

    static List<Frame> of(SourceText text, Analysis analysis, List<Quotation> outermost) {
        Frames frames = new Frames(text);
        int next = 0;
        for (Sentence sentence : analysis.sentences()) {
            if (sentence.paragraph() != frames.paragraph) {
                frames.close();
                frames.paragraph = sentence.paragraph();
            }
            boolean first = true;
            for (Token token : sentence.tokens()) {
                while (next < outermost.size()
                        && outermost.get(next).outer().end() <= token.span().begin()) {
                    next++;
                }
                boolean quoted =
                        next < outermost.size() && outermost.get(next).outer().overlaps(token.span());
                if (quoted) {
                    frames.addQuotation(outermost.get(next), first);
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
        elements.add(Element.of(quotation));
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
