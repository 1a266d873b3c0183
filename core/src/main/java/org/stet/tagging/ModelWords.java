package org.stet.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.stet.encoder.Piece;
import org.stet.encoder.WordPiece;
import org.stet.quotation.Quotation;
import org.stet.quotation.Quotations;
import org.stet.tagging.ModelWord.Layout;
import org.stet.tagging.ModelWord.Letters;
import org.stet.tagging.ModelWord.Quoting;
import org.stet.text.SourceText;
import org.stet.text.Span;

/** Cuts an article into the words that the learned model is given, in training and in reading alike. Confined to one thread. */
public final class ModelWords {
    /** How many pieces of a word are looked at. */
    private static final int LONGEST_WORD = 24;

    private final SourceText text;
    private final List<Quotation> outermost;
    private int next;

    private ModelWords(SourceText text, Quotations quotations) {
        this.text = text;
        this.outermost = quotations.outermost();
    }

    /** Returns the words of the paragraphs that are read, in text order. */
    public static List<ModelWord> of(SourceText text, Quotations quotations) {
        List<ModelWord> all = new ArrayList<>();
        each(text, quotations, text.length(), all::add);
        return all;
    }

    /** Gives the words of the paragraphs that are read, one after the other, up to a place in the text. */
    static void each(SourceText text, Quotations quotations, int end, Consumer<ModelWord> taker) {
        ModelWords words = new ModelWords(text, quotations);
        for (Span paragraph : text.paragraphs()) {
            if (paragraph.begin() < end) {
                Span read = new Span(paragraph.begin(), Math.min(paragraph.end(), end));
                words.add(read, WordPiece.english().pieces(text.words(read), Integer.MAX_VALUE), taker);
            }
        }
    }

    private void add(Span paragraph, List<Piece> pieces, Consumer<ModelWord> taker) {
        int from = 0;
        int before = -1;
        while (from < pieces.size()) {
            int to = from + 1;
            while (to < pieces.size() && !pieces.get(to).begins()) {
                to++;
            }
            Span span = new Span(
                    paragraph.begin() + pieces.get(from).span().begin(),
                    paragraph.begin() + pieces.get(to - 1).span().end());
            List<Integer> ids = pieces.subList(from, Math.min(to, from + LONGEST_WORD)).stream()
                    .map(Piece::id)
                    .toList();
            Layout layout = from == 0 ? Layout.OPENS_PARAGRAPH : before == span.begin() ? Layout.GLUED : Layout.SPACED;
            taker.accept(new ModelWord(span, ids, letters(span), layout, quoting(span)));
            before = span.end();
            from = to;
        }
    }

    private Letters letters(Span span) {
        String word = text.words(span);
        int capitals = (int) word.chars().filter(Character::isUpperCase).count();
        if (capitals > 0) {
            boolean first = capitals == 1 && Character.isUpperCase(word.charAt(0));
            return first ? Letters.CAPITALISED : Letters.CAPITALS;
        }
        if (word.chars().anyMatch(Character::isDigit)) {
            return Letters.DIGITS;
        }
        return word.chars().anyMatch(Character::isLetter) ? Letters.SMALL : Letters.MARK;
    }

    private Quoting quoting(Span word) {
        while (next < outermost.size() && outermost.get(next).outer().end() <= word.begin()) {
            next++;
        }
        if (next == outermost.size() || !outermost.get(next).outer().overlaps(word)) {
            return Quoting.OUTSIDE;
        }
        Span inner = outermost.get(next).inner();
        if (word.begin() < inner.begin()) {
            return Quoting.OPENING;
        }
        return word.begin() >= inner.end() ? Quoting.CLOSING : Quoting.INSIDE;
    }
}
