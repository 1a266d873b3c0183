package org.stet.encoder;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into the pieces of BERT's uncased English vocabulary: words in small letters without accents, marks apart, each
 * word as the longest pieces from the left (Wu et al. 2016, Devlin et al. 2019). Words in brackets such as {@code [MASK]} are text
 * like any other. Immutable; share freely.
 */
public final class WordPiece {
    /** A word of more characters than this is one unknown piece. */
    private static final int LONGEST_WORD = 100;

    private final Vocabulary vocabulary;
    private final int unknown;

    WordPiece(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.unknown = special("[UNK]");
    }

    /** Returns the English pieces. */
    public static WordPiece english() {
        return Holder.ENGLISH;
    }

    private static final class Holder {
        static final WordPiece ENGLISH = new WordPiece(Vocabulary.english());
    }

    /**
     * Returns the pieces of a text in text order.
     *
     * @param text any text
     * @param most how many pieces are returned at most; what follows is not read
     */
    public List<Piece> pieces(String text, int most) {
        List<Piece> pieces = new ArrayList<>();
        FoldedWord word = new FoldedWord();
        int next;
        for (int i = 0; i < text.length() && pieces.size() < most; i = next) {
            int source = text.codePointAt(i);
            next = i + Character.charCount(source);
            if (Letters.isDropped(source)) {
                continue;
            }
            for (int c : Letters.fold(source)) {
                boolean alone = Letters.isAlone(c);
                if (alone || Letters.isSpace(c)) {
                    flush(word, pieces);
                }
                if (!Letters.isSpace(c)) {
                    word.add(c, i, next);
                }
                if (alone) {
                    flush(word, pieces);
                }
            }
        }
        flush(word, pieces);
        return List.copyOf(pieces.subList(0, Math.min(most, pieces.size())));
    }

    /** Returns the number of a piece that stands for no words, such as {@code [CLS]}. */
    int special(String name) {
        int number = vocabulary.number(name);
        if (number < 0) {
            throw new IllegalArgumentException("the vocabulary has no piece " + name);
        }
        return number;
    }

    private void flush(FoldedWord word, List<Piece> pieces) {
        if (word.length() > 0) {
            int first = pieces.size();
            if (word.codePoints() > LONGEST_WORD || !cut(word, pieces)) {
                pieces.subList(first, pieces.size()).clear();
                pieces.add(new Piece(unknown, word.place(0, word.length()), true));
            }
            word.clear();
        }
    }

    /** Adds the longest pieces from the left; false where the rest of the word begins with no known piece. */
    private boolean cut(FoldedWord word, List<Piece> pieces) {
        int from = 0;
        while (from < word.length()) {
            String before = from == 0 ? "" : Vocabulary.INSIDE;
            int to = Math.min(word.length(), from + vocabulary.longest());
            int number = -1;
            while (to > from && number < 0) {
                number = vocabulary.number(before + word.part(from, to--));
            }
            if (number < 0) {
                return false;
            }
            pieces.add(new Piece(number, word.place(from, to + 1), from == 0));
            from = to + 1;
        }
        return true;
    }
}
