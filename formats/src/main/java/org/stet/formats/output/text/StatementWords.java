package org.stet.formats.output.text;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stet.attribution.Statement;
import org.stet.formats.output.writing.OccasionWords;
import org.stet.speaker.Decision;
import org.stet.speaker.Speaker;
import org.stet.text.Excerpt;

/** A statement as text for people: the words in quotation marks where the article has them in marks, then what is known. */
final class StatementWords {
    private StatementWords() {}

    /** Returns the words, followed by the cue, the form and what qualifies them. */
    static StyledText entry(Statement statement) {
        Style style = statement.form() == Statement.Form.DIRECT ? Style.PLAIN : Style.INDIRECT;
        Remarks remarks = new Remarks();
        statement.cue().forEach(cue -> remarks.add(cue.text(), Style.FAINT));
        remarks.add(statement.form().id(), Style.FAINT);
        OccasionWords.of(statement.said()).forEach(phrase -> remarks.add(phrase, Style.FAINT));
        statement.continues().ifPresent(id -> remarks.add("continues", Style.FAINT));
        if (statement.negated()) {
            remarks.add("negated", Style.ALERT);
        }
        if (statement.hypothetical()) {
            remarks.add("hypothetical", Style.ALERT);
        }
        return remarks.after(new StyledText().add(words(statement), style));
    }

    /** Returns the name of who speaks. */
    static StyledText speaker(Statement statement) {
        return statement
                .speaker()
                .map(StatementWords::named)
                .orElseGet(() -> new StyledText().add("unattributed", Style.ALERT));
    }

    /** Returns the source, the rule that told who it is, and those who were weighed, with their weights. */
    static StyledText why(Statement statement, Decision decision) {
        String source = statement.source().stream()
                .map(words -> "“" + words.text() + "”: ")
                .findFirst()
                .orElse("");
        String weighed = decision.candidates().stream()
                .map(one -> one.name() + " " + String.format(Locale.ROOT, "%.1f", one.weight()))
                .collect(Collectors.joining(", "));
        return new StyledText()
                .add(source + decision.rule().says() + (weighed.isEmpty() ? "" : " (" + weighed + ")"), Style.FAINT);
    }

    private static StyledText named(Speaker speaker) {
        StyledText name = new StyledText().add(speaker.name(), Style.SPEAKER);
        Optional<String> known = speaker.knownAs().filter(other -> !other.equals(speaker.name()));
        return known.isEmpty() ? name : name.add(", known as " + known.get(), Style.FAINT);
    }

    /** Returns the words; parts of a direct statement stand side by side, others apart by an ellipsis. */
    static String words(Statement statement) {
        String between = statement.form() == Statement.Form.DIRECT ? " " : " … ";
        return statement.content().stream().map(part -> marked(part, statement)).collect(Collectors.joining(between));
    }

    // A mark inside the content is there already; one at its edge was left out when the content was cut.
    private static String marked(Excerpt part, Statement statement) {
        boolean opens = statement.quotations().stream().anyMatch(words -> words.begin() == part.begin());
        boolean closes = statement.quotations().stream().anyMatch(words -> words.end() == part.end());
        return (opens ? "“" : "") + part.text() + (closes ? "”" : "");
    }
}
