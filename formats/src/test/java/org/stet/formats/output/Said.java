package org.stet.formats.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.stet.attribution.Reading;
import org.stet.attribution.Statement;
import org.stet.formats.output.writing.PrintableText;
import org.stet.formats.output.writing.ReadingWriter;
import org.stet.speaker.Speaker;
import org.stet.text.Excerpt;
import org.stet.text.SourceText;

/**
 * A statement as every format can hold it, words without white space, to compare what was written with what is read back. The words
 * of a time are followed by "=" and its value.
 */
public record Said(
        String id,
        String form,
        String speaker,
        String content,
        String cue,
        String source,
        String to,
        String when,
        String where,
        boolean negated,
        boolean hypothetical,
        String continues) {

    /** What makes a writer for a stream. */
    public interface Format {
        ReadingWriter on(OutputStream out) throws IOException;
    }

    public static List<Said> of(Reading reading) {
        return reading.statements().stream().map(Said::of).toList();
    }

    private static Said of(Statement statement) {
        return new Said(
                statement.id(),
                statement.form().id(),
                bare(statement.speaker().map(Speaker::name).orElse("")),
                words(statement.content()),
                words(statement.cue()),
                words(statement.source()),
                words(statement.said().to().stream().toList()),
                statement.said().when().map(Said::when).orElse(""),
                words(statement.said().where().stream().toList()),
                statement.negated(),
                statement.hypothetical(),
                statement.continues().orElse(""));
    }

    private static String when(org.stet.circumstance.Said.When when) {
        return bare(when.words().text()) + "=" + when.value().orElse("");
    }

    private static String words(List<Excerpt> parts) {
        return parts.stream().map(part -> bare(part.text())).collect(Collectors.joining());
    }

    /** Returns words as a file can hold them, without white space. */
    public static String bare(String words) {
        StringBuilder bare = new StringBuilder();
        PrintableText.of(words)
                .chars()
                .filter(c -> !SourceText.isSpace((char) c))
                .forEach(c -> bare.append((char) c));
        return bare.toString();
    }

    /** Returns what a format makes of readings. */
    public static String written(Format format, Reading... readings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReadingWriter writer = format.on(out)) {
            for (Reading reading : readings) {
                writer.write(reading);
            }
        }
        return out.toString(UTF_8);
    }
}
