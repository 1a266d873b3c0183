package org.stet.speaker;

import java.util.ArrayList;
import java.util.List;
import org.stet.quotation.Quotation;
import org.stet.quotation.Quotations;
import org.stet.text.SourceText;
import org.stet.text.Span;

/** Which tokens are quoted, and how many sentences of the writer's own have passed before each sentence. Immutable. */
final class Quoted {
    private static final String OPENING = "\"“”„«»'‘";

    private final boolean[] quoted;
    private final int[] beats;

    Quoted(Words words, Quotations quotations, List<Source> sources) {
        this.quoted = new boolean[words.size()];
        for (Span span : spans(words.text(), quotations, sources)) {
            for (int i = words.from(span.begin());
                    i < words.size() && words.at(i).span().begin() < span.end();
                    i++) {
                quoted[i] = true;
            }
        }
        this.beats = new int[words.sentences()];
        int beat = 0;
        for (int sentence = 0; sentence < beats.length; sentence++) {
            beat += own(words, sentence) ? 1 : 0;
            beats[sentence] = beat;
        }
    }

    boolean at(int token) {
        return quoted[token];
    }

    /** Returns the count of the writer's own sentences up to this one. */
    int beat(int sentence) {
        return beats[sentence];
    }

    private boolean own(Words words, int sentence) {
        for (int i = words.sentenceBegin(sentence); i < words.sentenceEnd(sentence); i++) {
            if (!quoted[i] && Character.isLetter(words.at(i).word().codePointAt(0))) {
                return true;
            }
        }
        return false;
    }

    private static List<Span> spans(SourceText text, Quotations quotations, List<Source> sources) {
        if (!quotations.all().isEmpty()) {
            return quotations.outermost().stream().map(Quotation::inner).toList();
        }
        List<Span> spans = new ArrayList<>();
        int end = 0;
        for (Source source : sources) {
            for (Span content : source.content()) {
                if (content.end() > end && opens(text, content.begin())) {
                    spans.add(content);
                    end = content.end();
                }
            }
        }
        return spans;
    }

    private static boolean opens(SourceText text, int begin) {
        boolean inside = begin < text.length() && OPENING.indexOf(text.text().charAt(begin)) >= 0;
        return inside || (begin > 0 && OPENING.indexOf(text.text().charAt(begin - 1)) >= 0);
    }
}
