package org.stet.alignment;

import java.util.ArrayList;
import java.util.List;
import org.stet.text.Span;

/**
 * The words of a quotation as an index knows them.
 *
 * @param words the words in the draft's order
 * @param weight what all of them tell, in bits
 */
record Sought(List<Word> words, double weight) {
    /** What words outside the marks count for. */
    private static final double FRAME = 0.5;

    /**
     * One word.
     *
     * @param text the word, folded
     * @param id its number in the index, -1 where it is not there
     * @param span its place in the draft
     * @param weight what it tells, in bits
     */
    record Word(String text, int id, Span span, double weight) {}

    Sought {
        words = List.copyOf(words);
    }

    private static Sought of(List<Word> words) {
        return new Sought(words, words.stream().mapToDouble(Word::weight).sum());
    }

    /** Looks up the words of a quotation and its frame. */
    static Sought of(Quoted quoted, IndexedWords vocabulary) {
        List<Word> words = new ArrayList<>();
        for (Span span : quoted.all()) {
            double factor = quoted.pieces().contains(span) ? 1 : FRAME;
            PlainWords reader = new PlainWords(quoted.text(), (word, begin, end) -> {
                int id = vocabulary.find(word);
                words.add(new Word(word, id, new Span(begin, end), factor * vocabulary.bits(id, word)));
            });
            reader.read(span, List.of());
        }
        return of(words);
    }

    /** Returns some of the words. */
    Sought part(int from, int to) {
        return of(words.subList(from, to));
    }

    int size() {
        return words.size();
    }
}
