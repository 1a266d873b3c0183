package org.stet.tagging;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.stet.text.Span;

/**
 * One sentence of the narration, in which each outermost quotation stands as a single element, so that what is said
 * inside the marks does not disturb the grammar around them. A frame never crosses a paragraph break.
 */
record Frame(int paragraph, List<Element> elements) {
    Frame {
        elements = List.copyOf(elements);
    }

    int size() {
        return elements.size();
    }

    /** Returns the element at {@code index}, or an empty one off either end, so that patterns need no bounds. */
    Element at(int index) {
        return index >= 0 && index < elements.size() ? elements.get(index) : NONE;
    }

    /** Returns the place from the first element of a range to its last. */
    Span span(Range range) {
        return new Span(
                elements.get(range.from()).span().begin(),
                elements.get(range.to() - 1).span().end());
    }

    /** Returns a range of the frame, or empty where it would hold nothing or reach over an end. */
    Optional<Range> range(int from, int to) {
        return from >= 0 && to > from && to <= size() ? Optional.of(new Range(from, to)) : Optional.empty();
    }

    /** Says whether some element of a range passes a test. */
    boolean any(Range range, Predicate<Element> test) {
        return elements.subList(range.from(), range.to()).stream().anyMatch(test);
    }

    /** Says whether the frame is one quotation and nothing else but punctuation. */
    boolean isBareQuotation() {
        return elements.stream().anyMatch(Element::isQuotation)
                && elements.stream().allMatch(e -> e.isQuotation() || Words.isPunctuation(e));
    }

    private static final Element NONE = new Element(new Span(0, 0), Optional.empty(), Optional.empty(), "");

    /** A stretch of elements, half-open. */
    record Range(int from, int to) {
        Range {
            if (from < 0 || to <= from) {
                throw new IllegalArgumentException("range [" + from + ", " + to + ") must hold an element");
            }
        }
    }
}
