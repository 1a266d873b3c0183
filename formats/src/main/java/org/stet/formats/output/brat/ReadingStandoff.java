package org.stet.formats.output.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.attribution.Reading;
import org.stet.attribution.Statement;
import org.stet.circumstance.Said;
import org.stet.speaker.Speaker;
import org.stet.text.Excerpt;
import org.stet.text.Span;

/**
 * One reading as stand-off annotation: each statement is an event {@code Attribution} with its content, cue and source, to whom,
 * when and where; its form and what qualifies it are attributes, its speaker and the value of a time notes.
 */
final class ReadingStandoff {
    private static final String EVENT = "Attribution";

    private final StandoffLines lines;
    private final Map<String, String> events = new HashMap<>();

    private ReadingStandoff(BratText text) {
        this.lines = new StandoffLines(text);
    }

    /** Returns the {@code .ann} file. */
    static String of(Reading reading, BratText text) {
        ReadingStandoff standoff = new ReadingStandoff(text);
        reading.statements().forEach(standoff::statement);
        return standoff.lines.text();
    }

    private void statement(Statement statement) {
        List<String> roles = new ArrayList<>();
        role("Content", statement.content()).ifPresent(roles::add);
        role("Cue", statement.cue()).ifPresent(roles::add);
        role("Source", statement.source()).ifPresent(roles::add);
        occasion(statement.said(), roles);
        Optional<String> trigger = trigger(statement);
        if (trigger.isEmpty()) {
            return;
        }
        roles.add(0, EVENT + ":" + trigger.get());
        String event = lines.event(roles);
        events.put(statement.id(), event);
        remarks(statement, event);
    }

    private void occasion(Said said, List<String> roles) {
        role("To", said.to().stream().toList()).ifPresent(roles::add);
        said.when()
                .ifPresent(when -> lines.place("When", List.of(when.words().span()))
                        .ifPresent(place -> {
                            roles.add("When:" + place);
                            when.value().ifPresent(value -> lines.note(place, value));
                        }));
        role("Where", said.where().stream().toList()).ifPresent(roles::add);
    }

    private void remarks(Statement statement, String event) {
        lines.attribute("Form", event, statement.form().id());
        if (statement.negated()) {
            lines.attribute("Negated", event);
        }
        if (statement.hypothetical()) {
            lines.attribute("Hypothetical", event);
        }
        statement
                .continues()
                .flatMap(id -> Optional.ofNullable(events.get(id)))
                .ifPresent(before -> lines.relation("Continues", event, before));
        statement.speaker().ifPresent(speaker -> lines.note(event, note(speaker)));
    }

    private static String note(Speaker speaker) {
        return speaker.id() + " " + speaker.kind().id() + " " + speaker.name();
    }

    private Optional<String> role(String type, List<Excerpt> words) {
        return lines.place(type, spans(words)).map(place -> type + ":" + place);
    }

    // An event needs a trigger: the words that attribute, and where there are none the first of those that name or say.
    private Optional<String> trigger(Statement statement) {
        return Stream.of(
                        statement.cue(), statement.source(), statement.content().subList(0, 1))
                .filter(words -> !words.isEmpty())
                .flatMap(words -> lines.place(EVENT, spans(words)).stream())
                .findFirst();
    }

    private static List<Span> spans(List<Excerpt> words) {
        return words.stream().map(Excerpt::span).toList();
    }
}
