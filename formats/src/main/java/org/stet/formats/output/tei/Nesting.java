package org.stet.formats.output.tei;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stet.formats.output.writing.Segment;

/**
 * Makes elements of marks that nest and cross. Where two cross, the inner one is closed and opened again; so is a mark that would
 * hold others and may not. Confined to one thread.
 */
final class Nesting {
    /** What happens one after another as the text is walked through. */
    interface Walk {
        /** An element begins. */
        void open(Mark mark) throws IOException;

        /** The element that began last ends. */
        void close() throws IOException;

        /** Words come. */
        void words(Segment<Mark> segment) throws IOException;
    }

    private Nesting() {}

    /** Walks through the segments of a paragraph. */
    static void walk(List<Segment<Mark>> segments, Walk walk) throws IOException {
        List<Mark> open = new ArrayList<>();
        for (Segment<Mark> segment : segments) {
            List<Mark> wanted = outermostFirst(segment.marks());
            int same = common(open, wanted);
            close(open, same, walk);
            for (Mark mark : wanted.subList(same, wanted.size())) {
                walk.open(mark);
                open.add(mark);
            }
            walk.words(segment);
        }
        close(open, 0, walk);
    }

    private static void close(List<Mark> open, int left, Walk walk) throws IOException {
        while (open.size() > left) {
            open.remove(open.size() - 1);
            walk.close();
        }
    }

    private static List<Mark> outermostFirst(List<Mark> marks) {
        return Stream.concat(
                        marks.stream().filter(mark -> !mark.isInnermost()),
                        marks.stream().filter(Mark::isInnermost))
                .toList();
    }

    private static int common(List<Mark> one, List<Mark> other) {
        int same = 0;
        while (same < one.size()
                && same < other.size()
                && one.get(same).id().equals(other.get(same).id())) {
            same++;
        }
        return same;
    }
}
