package org.stet.formats.output.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.stet.text.Span;

/**
 * Cuts a text wherever a mark begins or ends, so that marks which nest and cross can be written one stretch after another. Asked
 * for one stretch of the text after another, from its begin to its end. Confined to one thread.
 */
public final class Segments<T> {
    private final List<Marked<T>> marks;
    private List<Marked<T>> open = new ArrayList<>();
    private int next;

    /** Takes the marks on a text, in any order; empty ones mark nothing. */
    public Segments(List<Marked<T>> marks) {
        this.marks = marks.stream()
                .filter(marked -> !marked.span().isEmpty())
                .sorted(Marked.byPlace())
                .toList();
    }

    /** Returns the segments of a stretch of the text, which must not begin before the end of the stretch asked for last. */
    public List<Segment<T>> in(Span stretch) {
        List<Segment<T>> segments = new ArrayList<>();
        int begin = stretch.begin();
        for (int cut : cuts(stretch)) {
            admit(begin);
            segments.add(new Segment<>(
                    new Span(begin, cut), open.stream().map(Marked::mark).toList()));
            begin = cut;
        }
        return segments;
    }

    private NavigableSet<Integer> cuts(Span stretch) {
        NavigableSet<Integer> cuts = new TreeSet<>();
        cuts.add(stretch.end());
        open.forEach(marked -> cuts.add(marked.span().end()));
        for (int i = next; i < marks.size() && marks.get(i).span().begin() < stretch.end(); i++) {
            cuts.add(marks.get(i).span().begin());
            cuts.add(marks.get(i).span().end());
        }
        return cuts.subSet(stretch.begin(), false, stretch.end(), true);
    }

    private void admit(int begin) {
        open = new ArrayList<>(
                open.stream().filter(marked -> marked.span().end() > begin).toList());
        while (next < marks.size() && marks.get(next).span().begin() <= begin) {
            if (marks.get(next).span().end() > begin) {
                open.add(marks.get(next));
            }
            next++;
        }
    }
}
