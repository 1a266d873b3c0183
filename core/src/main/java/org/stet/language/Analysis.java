package org.stet.language;

import java.util.List;
import org.stet.text.Places;

/** The sentences of one article, in text order. */
public record Analysis(List<Sentence> sentences) {
    public Analysis {
        sentences = List.copyOf(sentences);
    }

    /** Returns the index of the first sentence that ends after {@code offset}, or {@code sentences().size()}. */
    public int sentenceFrom(int offset) {
        return Places.firstBehind(sentences, sentence -> sentence.span().end(), offset);
    }
}
