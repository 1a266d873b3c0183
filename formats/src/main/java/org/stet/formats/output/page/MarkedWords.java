package org.stet.formats.output.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.stet.formats.output.writing.Segment;

/** The words of a paragraph with what is marked in them, the signs of statements behind and those of notices before. */
final class MarkedWords {
    private static final String CLOSING = "”’»›\"'";

    private final String text;
    private final Anchors anchors;
    private final Html html;
    private final IntFunction<Sign> signs;

    /**
     * How a statement is shown in the text.
     *
     * @param classes the classes of its content
     * @param label what stands behind its number: {@code not}, {@code if}, or nothing
     */
    record Sign(String classes, String label) {}

    MarkedWords(String text, Anchors anchors, Html html, IntFunction<Sign> signs) {
        this.text = text;
        this.anchors = anchors;
        this.html = html;
        this.signs = signs;
    }

    /** Writes the segments of a paragraph. The number of a statement stands behind the mark that closes it. */
    void write(List<Segment<Ink>> segments) throws IOException {
        List<Integer> ended = new ArrayList<>();
        for (Segment<Ink> segment : segments) {
            String words = text.substring(segment.span().begin(), segment.span().end());
            String classes = String.join(" ", classes(segment.marks()));
            int closing = ended.isEmpty() ? 0 : closingMarks(words);
            words(words.substring(0, closing), classes);
            numbers(ended);
            for (Ink ink : segment.marks()) {
                if (ink.kind() == Ink.Kind.NOTICE) {
                    flag(ink.number());
                }
            }
            words(words.substring(closing), classes);
            for (Ink ink : segment.marks()) {
                if (ink.kind() == Ink.Kind.CONTENT
                        && ink.end() == segment.span().end()) {
                    ended.add(ink.number());
                }
            }
        }
        numbers(ended);
    }

    private static int closingMarks(String words) {
        int end = 0;
        while (end < words.length() && CLOSING.indexOf(words.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private void numbers(List<Integer> ended) throws IOException {
        for (int number : ended) {
            number(number);
        }
        ended.clear();
    }

    private void words(String words, String classes) throws IOException {
        if (words.isEmpty()) {
            return;
        }
        if (classes.isEmpty()) {
            html.text(words);
        } else {
            html.element("span", words, "class", classes);
        }
    }

    // Where contents lie inside one another, the innermost shows.
    private List<String> classes(List<Ink> marks) {
        List<String> classes = new ArrayList<>();
        String content = "";
        for (Ink ink : marks) {
            switch (ink.kind()) {
                case CONTENT -> content = "said " + signs.apply(ink.number()).classes();
                case QUOTATION -> add("quoted", classes);
                case CUE -> add("cue", classes);
                case SOURCE -> add("source", classes);
                case STAGE_NOTE -> add("stage", classes);
                case NOTICE -> {}
            }
        }
        if (!content.isEmpty()) {
            classes.add(0, content);
        }
        return classes;
    }

    private static void add(String name, List<String> classes) {
        if (!classes.contains(name)) {
            classes.add(name);
        }
    }

    private void number(int number) throws IOException {
        String label = signs.apply(number).label();
        html.open("sup");
        link("s", "r", number, "statement", label.isEmpty() ? "" + number : number + " " + label);
    }

    private void flag(int number) throws IOException {
        html.open("sup", "class", "flag");
        link("n", "f", number, "notice", "✻" + number);
    }

    private void link(String to, String from, int number, String what, String words) throws IOException {
        String target = "#" + anchors.of(to, number);
        html.open("a", "href", target, "id", anchors.of(from, number), "aria-label", what + " " + number);
        html.text(words).close("a").close("sup");
    }
}
