package org.stet.formats.output.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.stet.attribution.Statement;
import org.stet.circumstance.Said;
import org.stet.formats.output.writing.FieldWords;
import org.stet.formats.output.writing.Marked;
import org.stet.text.Excerpt;

/** Statements as elements in the text: what is said, fragments in quotation marks, cue and source, to whom, when and where. */
final class Marks {
    private final String prefix;
    private final List<Marked<Mark>> marks = new ArrayList<>();

    private Marks(String prefix) {
        this.prefix = prefix;
    }

    /** Returns the marks of all statements; ids begin with a prefix that no other document of a corpus has. */
    static List<Marked<Mark>> of(List<Statement> statements, String prefix) {
        Marks marks = new Marks(prefix);
        statements.forEach(marks::statement);
        return marks.marks;
    }

    private void statement(Statement statement) {
        String id = prefix + statement.id();
        add(new Mark("said", id, true, said(statement), false), statement.content());
        if (statement.form() == Statement.Form.MIXED) {
            int number = 1;
            for (Excerpt quotation : statement.quotations()) {
                add(
                        new Mark("quote", id + ".q" + number++, false, List.of(pointer("corresp", id)), false),
                        List.of(quotation));
            }
        }
        add(new Mark("seg", id + ".cue", false, seg("cue", id), true), statement.cue());
        add(new Mark("rs", id + ".source", false, source(statement, id), true), statement.source());
        occasion(statement.said(), id);
    }

    private void occasion(Said said, String id) {
        said.where()
                .ifPresent(words -> add(new Mark("seg", id + ".where", false, seg("where", id), true), List.of(words)));
        said.to().ifPresent(words -> add(new Mark("seg", id + ".to", false, seg("to", id), true), List.of(words)));
        said.when()
                .ifPresent(when ->
                        add(new Mark("date", id + ".when", false, date(when, id), true), List.of(when.words())));
    }

    // TEI takes a week only in the attribute that follows ISO 8601 whole.
    private static List<Entry<String, String>> date(Said.When when, String id) {
        List<Entry<String, String>> attributes = new ArrayList<>();
        when.value().ifPresent(value -> attributes.add(Map.entry(value.contains("W") ? "when-iso" : "when", value)));
        attributes.add(pointer("corresp", id));
        return attributes;
    }

    private void add(Mark mark, List<Excerpt> parts) {
        parts.forEach(part -> marks.add(new Marked<>(part.span(), mark)));
    }

    private List<Entry<String, String>> said(Statement statement) {
        List<Entry<String, String>> attributes = new ArrayList<>();
        statement.speaker().ifPresent(speaker -> attributes.add(pointer("who", prefix + speaker.id())));
        attributes.add(Map.entry("direct", Boolean.toString(statement.form() == Statement.Form.DIRECT)));
        attributes.add(Map.entry("cert", FieldWords.rounded(statement.confidence())));
        List<String> categories = new ArrayList<>(List.of("#" + statement.form().id()));
        if (statement.negated()) {
            categories.add("#negated");
        }
        if (statement.hypothetical()) {
            categories.add("#hypothetical");
        }
        attributes.add(Map.entry("ana", String.join(" ", categories)));
        statement.continues().ifPresent(before -> attributes.add(pointer("corresp", prefix + before)));
        return attributes;
    }

    private static List<Entry<String, String>> seg(String type, String id) {
        return List.of(Map.entry("type", type), pointer("corresp", id));
    }

    private List<Entry<String, String>> source(Statement statement, String id) {
        List<Entry<String, String>> attributes = new ArrayList<>();
        attributes.add(Map.entry("type", "source"));
        statement.speaker().ifPresent(speaker -> attributes.add(pointer("ref", prefix + speaker.id())));
        attributes.add(pointer("corresp", id));
        return attributes;
    }

    private static Entry<String, String> pointer(String name, String id) {
        return Map.entry(name, "#" + id);
    }
}
