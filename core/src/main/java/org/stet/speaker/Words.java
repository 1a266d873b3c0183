package org.stet.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stet.language.Analysis;
import org.stet.language.PartOfSpeech;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.text.SourceText;
import org.stet.text.Span;

/** The tokens of an article in one row, each knowing its sentence. Immutable. */
final class Words {
    private static final Set<String> OPENERS =
            Set.of("\"", "“", "”", "‘", "'", "''", "``", "«", "„", ":", "(", "[", "--", "—", "–", "•");

    private final SourceText text;
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final int[] sentenceOf;
    private final int[] begins;

    Words(SourceText text, Analysis analysis) {
        this.text = text;
        this.sentences = analysis.sentences();
        this.tokens = new ArrayList<>();
        this.begins = new int[sentences.size() + 1];
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            begins[sentence] = tokens.size();
            tokens.addAll(sentences.get(sentence).tokens());
        }
        begins[sentences.size()] = tokens.size();
        this.sentenceOf = new int[tokens.size()];
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            java.util.Arrays.fill(sentenceOf, begins[sentence], begins[sentence + 1], sentence);
        }
    }

    int size() {
        return tokens.size();
    }

    Token at(int index) {
        return tokens.get(index);
    }

    /** Returns the token in lower case, without its full stop; empty outside the article. */
    String lower(int index) {
        if (index < 0 || index >= tokens.size()) {
            return "";
        }
        String lower = tokens.get(index).lower();
        int last = lower.length() - 1;
        return last > 0 && lower.charAt(last) == '.' && lower.indexOf('.') == last ? lower.substring(0, last) : lower;
    }

    boolean is(int index, PartOfSpeech pos) {
        return index >= 0 && index < tokens.size() && tokens.get(index).is(pos);
    }

    /** Says whether the token is a word that begins with a capital letter. */
    boolean capital(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).capitalised();
    }

    /** Says whether no space stands between this token and the one before it. */
    boolean glued(int index) {
        return index > 0
                && index < size()
                && at(index - 1).span().end() == at(index).span().begin();
    }

    int sentence(int index) {
        return sentenceOf[Math.min(index, sentenceOf.length - 1)];
    }

    int paragraph(int index) {
        return sentences.get(sentence(index)).paragraph();
    }

    int sentences() {
        return sentences.size();
    }

    int sentenceBegin(int sentence) {
        return begins[sentence];
    }

    int sentenceEnd(int sentence) {
        return begins[sentence + 1];
    }

    /** Returns the first token that ends after {@code offset}, or {@link #size()}. */
    int from(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Says whether the token may be capitalised only for its place: first in a sentence, or after an opening mark. */
    boolean opens(int index) {
        return index == begins[sentence(index)]
                || OPENERS.contains(tokens.get(index - 1).word());
    }

    /** Returns the place from the first token to before the last, which are at least one. */
    Span span(int from, int to) {
        return new Span(at(from).span().begin(), at(to - 1).span().end());
    }

    /** Returns the words as printed, with white space of every kind as one space. */
    String printed(int from, int to) {
        return text.words(span(from, to)).replaceAll("\\s+", " ");
    }

    SourceText text() {
        return text;
    }
}
