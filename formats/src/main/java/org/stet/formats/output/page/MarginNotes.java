package org.stet.formats.output.page;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.attribution.Statement;
import org.stet.formats.output.writing.FieldWords;
import org.stet.formats.output.writing.OccasionWords;
import org.stet.speaker.Speaker;

/** Who says it, in the margin of a paragraph: a note for each statement whose content begins there. */
final class MarginNotes {
    private final List<Statement> statements;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Cast cast;
    private final Anchors anchors;
    private final Html html;

    MarginNotes(List<Statement> statements, Cast cast, Anchors anchors, Html html) {
        this.statements = statements;
        this.cast = cast;
        this.anchors = anchors;
        this.html = html;
        for (Statement statement : statements) {
            numbers.put(statement.id(), numbers.size() + 1);
        }
    }

    /** Writes the notes on some statements, from the first to before the last, counted from 0. */
    void write(int first, int last) throws IOException {
        html.open("ol", "class", "notes", "aria-label", "Who says it").line();
        for (int i = first; i < last; i++) {
            note(statements.get(i), i + 1);
        }
        html.close("ol").line();
    }

    private void note(Statement statement, int number) throws IOException {
        html.open("li", "id", anchors.of("s", number), "class", cast.hue(statement));
        html.element(
                "a",
                "" + number,
                "class",
                "back",
                "href",
                "#" + anchors.of("r", number),
                "aria-label",
                number + ", back to the words");
        String name = statement.speaker().map(Speaker::name).orElse("unattributed");
        html.text(" ")
                .element(statement.speaker().isPresent() ? "b" : "i", name)
                .text(" ");
        html.open("span", "class", "how").text(statement.form().id());
        if (!statement.cue().isEmpty()) {
            html.text(" · ").element("i", FieldWords.of(statement.cue()));
        }
        String source = FieldWords.of(statement.source());
        if (!source.isEmpty() && !source.equals(name)) {
            html.text(" · " + source);
        }
        for (String phrase : OccasionWords.of(statement.said())) {
            html.text(" · " + phrase);
        }
        html.close("span");
        tags(statement);
        html.close("li").line();
    }

    private void tags(Statement statement) throws IOException {
        if (statement.negated()) {
            tag("negated");
        }
        if (statement.hypothetical()) {
            tag("hypothetical");
        }
        if (statement.continues().isPresent()) {
            int before = numbers.getOrDefault(statement.continues().get(), 0);
            html.text(" ").open("span", "class", "tag").text("continues ");
            html.element("a", "" + before, "href", "#" + anchors.of("s", before))
                    .close("span");
        }
    }

    private void tag(String words) throws IOException {
        html.text(" ").element("strong", words, "class", "tag");
    }
}
