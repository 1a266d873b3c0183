package org.stet.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stet.quotation.Quotation;
import org.stet.quotation.Quotations;
import org.stet.text.Places;
import org.stet.text.SourceText;
import org.stet.text.Span;

/** The edges of content: quotation marks off at the outside, and what of it stands inside marks. */
final class Contents {
    private final SourceText text;
    private final List<Quotation> outermost;
    private final Map<Span, Quotation> byPlace;

    Contents(SourceText text, Quotations quotations) {
        this.text = text;
        this.outermost = quotations.outermost();
        this.byPlace = quotations.all().stream()
                .collect(Collectors.toMap(Quotation::outer, quotation -> quotation, (outer, inner) -> outer));
    }

    /** Returns the spans without the marks of a quotation that fills them, and without white space at the ends. */
    List<Span> withoutMarks(List<Span> content) {
        return content.stream()
                .map(this::withoutMarks)
                .filter(span -> !span.isEmpty())
                .toList();
    }

    private Span withoutMarks(Span span) {
        Quotation filling = byPlace.get(span);
        return filling == null ? text.trim(span) : filling.inner();
    }

    /** Returns the parts of the content inside marks, in text order. */
    List<Span> quoted(List<Span> content) {
        List<Span> quoted = new ArrayList<>();
        for (Span span : content) {
            for (int i = firstFrom(span.begin()); i < outermost.size(); i++) {
                Span inner = outermost.get(i).inner();
                if (inner.begin() >= span.end()) {
                    break;
                }
                if (inner.overlaps(span)) {
                    quoted.add(new Span(Math.max(inner.begin(), span.begin()), Math.min(inner.end(), span.end())));
                }
            }
        }
        return quoted;
    }

    /** Returns direct where every letter of the content stands inside marks, indirect where none does. */
    Statement.Form form(List<Span> content, List<Span> quoted) {
        int inside = quoted.stream().mapToInt(this::letters).sum();
        int all = content.stream().mapToInt(this::letters).sum();
        if (quoted.isEmpty()) {
            return Statement.Form.INDIRECT;
        }
        return inside == all ? Statement.Form.DIRECT : Statement.Form.MIXED;
    }

    private int letters(Span span) {
        return (int) text.words(span).chars().filter(Character::isLetterOrDigit).count();
    }

    private int firstFrom(int offset) {
        return Places.firstBehind(outermost, quotation -> quotation.outer().end(), offset);
    }
}
