package org.stet.evaluation;

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

/** What holds of the statements of every reading. Confined to one thread. */
final class StatementInvariants {
    private final List<Speaker> speakers;
    private final Breaches breaches;
    private final Map<String, Statement> earlier = new HashMap<>();
    private int lastBegin;

    private StatementInvariants(List<Speaker> speakers, Breaches breaches) {
        this.speakers = speakers;
        this.breaches = breaches;
    }

    static void check(Reading reading, Breaches breaches) {
        StatementInvariants invariants = new StatementInvariants(reading.speakers(), breaches);
        reading.statements().forEach(invariants::check);
    }

    private void check(Statement statement) {
        order(statement);
        places(statement);
        said(statement);
        form(statement);
        continues(statement);
        statement
                .speaker()
                .ifPresent(who -> breaches.require(
                        speakers.contains(who),
                        statement.id() + " speaker",
                        who.id() + " " + who.name(),
                        "must be one of the reading's"));
        earlier.put(statement.id(), statement);
    }

    private void order(Statement statement) {
        String id = "s" + (earlier.size() + 1);
        breaches.require(
                statement.id().equals(id),
                "statement id",
                statement.id(),
                "must be " + id + " by its place in the list");
        int begin = statement.content().get(0).begin();
        breaches.require(
                begin >= lastBegin,
                statement.id() + " content",
                begin,
                "must not begin before " + lastBegin + ", that of the statement before");
        lastBegin = begin;
    }

    private void places(Statement statement) {
        String id = statement.id();
        breaches.requireParts(id + " content", statement.content());
        breaches.requireParts(id + " cue", statement.cue());
        breaches.requireParts(id + " source", statement.source());
        breaches.requireParts(id + " quotation", statement.quotations());
        requireWithinParagraphs(id + " content", statement.content());
        requireWithinParagraphs(id + " cue", statement.cue());
        requireWithinParagraphs(id + " source", statement.source());
        for (Excerpt part : statement.content()) {
            Stream.concat(statement.cue().stream(), statement.source().stream())
                    .filter(words -> words.span().overlaps(part.span()))
                    .forEach(words -> breaches.add(
                            id + " content",
                            Breaches.place(part.span()),
                            "must not hold the statement's own “" + words.text() + "”"));
        }
    }

    /** To whom, when and where stand in the paragraph of the cue and outside the content. */
    private void said(Statement statement) {
        Said said = statement.said();
        said("to", said.to(), statement);
        said("when", said.when().map(Said.When::words), statement);
        said("where", said.where(), statement);
    }

    private void said(String slot, Optional<Excerpt> words, Statement statement) {
        String name = statement.id() + " said " + slot;
        List<Excerpt> told = words.stream().toList();
        breaches.requireWords(name, told);
        requireWithinParagraphs(name, told);
        for (Excerpt excerpt : told) {
            boolean outside =
                    statement.content().stream().noneMatch(part -> part.span().overlaps(excerpt.span()));
            breaches.require(outside, name, Breaches.place(excerpt.span()), "must lie outside the content");
            breaches.require(
                    !statement.cue().isEmpty(),
                    name,
                    excerpt.text(),
                    "must be empty where there is no cue to stand beside");
            statement.cue().stream()
                    .findFirst()
                    .ifPresent(cue -> breaches.require(
                            breaches.inOneParagraph(cue.span(), excerpt.span()),
                            name,
                            Breaches.place(excerpt.span()),
                            "must stand in the paragraph of the cue"));
        }
    }

    private void requireWithinParagraphs(String what, List<Excerpt> parts) {
        for (Excerpt part : parts) {
            breaches.require(
                    !Breaches.crossesLines(part),
                    what,
                    Breaches.place(part.span()),
                    "must not cross the end of a paragraph");
        }
    }

    private void form(Statement statement) {
        for (Excerpt quotation : statement.quotations()) {
            boolean inside =
                    statement.content().stream().anyMatch(part -> part.span().contains(quotation.span()));
            breaches.require(
                    inside,
                    statement.id() + " quotation",
                    Breaches.place(quotation.span()),
                    "must lie inside the content");
        }
        long inside = letters(statement.quotations());
        long all = letters(statement.content());
        boolean agrees = switch (statement.form()) {
            case DIRECT -> !statement.quotations().isEmpty() && inside == all;
            case MIXED -> !statement.quotations().isEmpty() && inside < all;
            case INDIRECT -> statement.quotations().isEmpty();
        };
        breaches.require(
                agrees,
                statement.id() + " form",
                statement.form().id(),
                "must agree with " + inside + " of " + all + " letters inside marks");
    }

    private void continues(Statement statement) {
        statement.continues().ifPresent(id -> {
            Statement head = earlier.get(id);
            if (head == null) {
                breaches.add(statement.id() + " continues", id, "must name an earlier statement");
                return;
            }
            breaches.require(
                    statement.speaker().equals(head.speaker()),
                    statement.id() + " speaker",
                    statement.speaker().map(Speaker::id).orElse("nobody"),
                    "must be that of " + id + ", which it continues");
            breaches.require(
                    statement.cue().isEmpty(),
                    statement.id() + " cue",
                    words(statement.cue()),
                    "must be empty where a statement continues another");
        });
    }

    private static String words(List<Excerpt> excerpts) {
        return String.join(" ", excerpts.stream().map(Excerpt::text).toList());
    }

    private static long letters(List<Excerpt> excerpts) {
        return excerpts.stream()
                .flatMapToInt(excerpt -> excerpt.text().chars())
                .filter(Character::isLetterOrDigit)
                .count();
    }
}
