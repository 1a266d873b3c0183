package org.stet.circumstance;

import java.util.List;
import java.util.Optional;
import org.stet.language.PartOfSpeech;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.quotation.Quotation;
import org.stet.text.Places;
import org.stet.text.Span;

/**
 * The sentence in which a statement is reported. Tokens of the content and those inside quotation marks are shut: they answer
 * as if they were not there. Immutable.
 */
final class Clause {
    private final List<Token> tokens;
    private final boolean[] open;
    private final boolean[] marked;
    private final Range cue;
    private final Optional<Range> source;

    private Clause(List<Token> tokens, boolean[] open, boolean[] marked, Range cue, Optional<Range> source) {
        this.tokens = tokens;
        this.open = open;
        this.marked = marked;
        this.cue = cue;
        this.source = source;
    }

    /** Returns the clause of a sentence, if the cue stands open in it. */
    static Optional<Clause> of(
            Sentence sentence, List<Quotation> outermost, List<Span> content, Span cue, Optional<Span> source) {
        List<Token> tokens = sentence.tokens();
        boolean[] open = new boolean[tokens.size()];
        boolean[] marked = new boolean[tokens.size()];
        for (int i = 0; i < open.length; i++) {
            Span place = tokens.get(i).span();
            marked[i] = !isOutsideMarks(outermost, place);
            open[i] = !marked[i] && isOutside(content, place);
        }
        return range(tokens, open, cue)
                .map(words ->
                        new Clause(tokens, open, marked, words, source.flatMap(place -> range(tokens, open, place))));
    }

    private static boolean isOutside(List<Span> content, Span place) {
        int next = Places.firstBehind(content, Span::end, place.begin());
        return next == content.size() || !content.get(next).overlaps(place);
    }

    private static boolean isOutsideMarks(List<Quotation> outermost, Span place) {
        int next = Places.firstBehind(outermost, quotation -> quotation.outer().end(), place.begin());
        return next == outermost.size() || !outermost.get(next).outer().overlaps(place);
    }

    private static Optional<Range> range(List<Token> tokens, boolean[] open, Span place) {
        int from = Places.firstBehind(tokens, token -> token.span().end(), place.begin());
        int to = from;
        while (to < tokens.size() && tokens.get(to).span().begin() < place.end() && open[to]) {
            to++;
        }
        return to > from ? Optional.of(new Range(from, to)) : Optional.empty();
    }

    int size() {
        return tokens.size();
    }

    Range cue() {
        return cue;
    }

    Optional<Range> source() {
        return source;
    }

    /** Says whether there is a token here that stands outside the content and outside all marks. */
    boolean isOpen(int index) {
        return index >= 0 && index < open.length && open[index];
    }

    /** Returns the token in lower case, without the full stop of an abbreviation; empty where nothing stands open. */
    String lower(int index) {
        if (!isOpen(index)) {
            return "";
        }
        String lower = tokens.get(index).lower();
        int last = lower.length() - 1;
        return last > 0 && lower.indexOf('.') == last ? lower.substring(0, last) : lower;
    }

    boolean is(int index, String word) {
        return lower(index).equals(word);
    }

    boolean is(int index, PartOfSpeech pos) {
        return isOpen(index) && tokens.get(index).is(pos);
    }

    boolean capitalised(int index) {
        return isOpen(index) && tokens.get(index).capitalised();
    }

    /** Says whether all letters of a token are capitals. */
    boolean isCapitals(int index) {
        return isOpen(index) && tokens.get(index).word().chars().noneMatch(Character::isLowerCase);
    }

    /** Says whether a token follows the one before it without a space. */
    boolean isAttached(int index) {
        return isOpen(index)
                && isOpen(index - 1)
                && tokens.get(index - 1).span().end()
                        == tokens.get(index).span().begin();
    }

    /** Says whether a quotation ends right before a token. */
    boolean closesMarks(int index) {
        return index > 0 && marked[index - 1];
    }

    /** Returns the place of some tokens in the article's text. */
    Span span(Range words) {
        return new Span(
                tokens.get(words.from()).span().begin(),
                tokens.get(words.to() - 1).span().end());
    }
}
