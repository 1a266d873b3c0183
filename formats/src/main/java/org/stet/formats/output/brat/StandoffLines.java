package org.stet.formats.output.brat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stet.formats.output.writing.PrintableText;
import org.stet.text.Span;

/** The lines of a stand-off file under construction, as brat's manual describes them. Confined to one thread. */
final class StandoffLines {
    private final BratText text;
    private final StringBuilder lines = new StringBuilder();
    private int places;
    private int events;
    private int relations;
    private int attributes;
    private int notes;

    StandoffLines(BratText text) {
        this.text = text;
    }

    /** Adds a text-bound annotation and returns its id; nothing is added for places without words. */
    Optional<String> place(String type, List<Span> spans) {
        List<Span> pieces =
                spans.stream().flatMap(span -> text.pieces(span).stream()).toList();
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        String id = "T" + ++places;
        line(
                id,
                type + " " + pieces.stream().map(text::offsets).collect(Collectors.joining(";")),
                pieces.stream().map(text::words).collect(Collectors.joining(" ")));
        return Optional.of(id);
    }

    /** Adds an event and returns its id; the first argument is its type and trigger. */
    String event(List<String> arguments) {
        String id = "E" + ++events;
        line(id, String.join(" ", arguments));
        return id;
    }

    /** Adds a relation from one annotation to another. */
    void relation(String type, String from, String to) {
        line("R" + ++relations, type + " Arg1:" + from + " Arg2:" + to);
    }

    /** Adds an attribute of an annotation. */
    void attribute(String type, String of) {
        line("A" + ++attributes, type + " " + of);
    }

    /** Adds an attribute of an annotation, with its value. */
    void attribute(String type, String of, String value) {
        attribute(type, of + " " + value);
    }

    /** Adds words about an annotation. */
    void note(String about, String words) {
        line("#" + ++notes, "AnnotatorNotes " + about, oneLine(words));
    }

    /** Returns the file so far. */
    String text() {
        return lines.toString();
    }

    private void line(String... columns) {
        lines.append(String.join("\t", columns)).append('\n');
    }

    private static String oneLine(String words) {
        return PrintableText.of(words).replaceAll("[\\s\\u2028\\u2029]+", " ").strip();
    }
}
