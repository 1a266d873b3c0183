package org.stet.language;

import java.util.List;
import org.stet.text.Notice;
import org.stet.text.Places;

/**
 * The sentences of one article, in text order.
 *
 * @param sentences those that were analysed
 * @param notices where a limit ended the analysis before the text
 */
public record Analysis(List<Sentence> sentences, List<Notice> notices) {
    public Analysis {
        sentences = List.copyOf(sentences);
        notices = List.copyOf(notices);
    }

    /** Makes the analysis of a whole text. */
    public Analysis(List<Sentence> sentences) {
        this(sentences, List.of());
    }

    /** Returns where the last sentence ends that was analysed; 0 where there is none. */
    public int end() {
        return sentences.isEmpty()
                ? 0
                : sentences.get(sentences.size() - 1).span().end();
    }

    /** Returns the index of the first sentence that ends after {@code offset}, or {@code sentences().size()}. */
    public int sentenceFrom(int offset) {
        return Places.firstBehind(sentences, sentence -> sentence.span().end(), offset);
    }
}
