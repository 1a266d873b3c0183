package org.stet.text;

/**
 * A place in one text: half-open {@code [begin, end)} in UTF-16 code units, so that {@code text.substring(begin, end)}
 * gives the words. A span does not know which text it belongs to; whoever hands one out says so.
 */
public record Span(int begin, int end) implements Comparable<Span> {
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("span [" + begin + ", " + end + ") must satisfy 0 <= begin <= end");
        }
    }

    /** Returns the number of UTF-16 code units. */
    public int length() {
        return end - begin;
    }

    /** Says whether nothing is in the span. */
    public boolean isEmpty() {
        return begin == end;
    }

    /** Says whether the code unit at {@code offset} is in the span. */
    public boolean contains(int offset) {
        return begin <= offset && offset < end;
    }

    /** Says whether the whole of {@code other} is in the span. */
    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /** Says whether the two spans share at least one code unit. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** Returns the smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /** Orders by begin, then by end. */
    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(end, other.end);
    }
}
