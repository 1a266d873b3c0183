package org.stet.language;

import java.util.List;

/** The sentences of one article, in text order. */
public record Analysis(List<Sentence> sentences) {
    public Analysis {
        sentences = List.copyOf(sentences);
    }

    /** Returns the index of the first sentence that ends after {@code offset}, or {@code sentences().size()}. */
    public int sentenceFrom(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
