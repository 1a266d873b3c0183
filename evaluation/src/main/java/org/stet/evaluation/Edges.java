package org.stet.evaluation;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stet.text.SourceText;
import org.stet.text.Span;

/** Spans without what careful annotators differ on: white space, quotation marks, stops and dashes at both ends. */
final class Edges {
    private static final String TRIMMED = "'‘’‚‛`‹›,.;:!?…-‐‑‒–—―";

    private Edges() {}

    /** Returns the different spans of those given, trimmed; one that holds nothing else is left out. */
    static Set<Span> trim(String text, Collection<Span> spans) {
        return spans.stream().flatMap(span -> trim(text, span).stream()).collect(Collectors.toSet());
    }

    static Optional<Span> trim(String text, Span span) {
        int begin = span.begin();
        int end = span.end();
        while (begin < end && isTrimmed(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isTrimmed(text.charAt(end - 1))) {
            end--;
        }
        return begin == end ? Optional.empty() : Optional.of(new Span(begin, end));
    }

    private static boolean isTrimmed(char c) {
        return SourceText.isSpace(c) || Marks.isDouble(c) || TRIMMED.indexOf(c) >= 0;
    }
}
