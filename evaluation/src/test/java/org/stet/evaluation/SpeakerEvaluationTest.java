package org.stet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.Stet;
import org.stet.attribution.Reading;

class SpeakerEvaluationTest {
    private static final String TEXT = "“It is late,” Mayor Mary Okafor said. “We go home,” she said. Dev Patel said "
            + "the quay was shut. Some said it was open.\n";

    @TempDir
    private Path dir;

    @BeforeEach
    void writeCorpus() throws IOException {
        Files.createDirectory(dir.resolve("text"));
        Files.writeString(dir.resolve("text").resolve("harbour.txt"), TEXT);
        Files.writeString(
                dir.resolve("rows.jsonl"),
                row("E1", "Mayor Mary Okafor", "It is late", "Mary Okafor", "person", "title+name", false)
                        + row("E2", "she", "We go home", "Mary Okafor", "person", "pronoun", false)
                        + row("E3", "Dev Patel", "the quay was shut", "D. Patel", "person", "name-full", false)
                        + row("E4", "Some", "it was open", "some", "unnamed", "nominal", false)
                        + row("E5", "Dev Patel", "the quay was shut", "Mary Okafor", "person", "name-full", true));
        Files.writeString(
                dir.resolve("persons_rows.json"),
                "{\"harbour\": {\"persons\": [{\"name\": \"D. Patel\", \"variants\": [\"Dev Pátel\"]}], "
                        + "\"organisations\": []}}");
    }

    @Test
    void oneWhoNamesEverybodyIsRightWhateverTheFormOfTheName() {
        SpeakerReport report = run();

        assertThat(report.answers()).hasSize(3).allMatch(SpeakerAnswer::isRight);
        assertThat(report.find("all", "right of gold").orElseThrow().value()).hasValue(1);
    }

    @Test
    void theFullestNameIsCountedApart() {
        assertThat(run().find("all", "full of found").orElseThrow().count()).isEqualTo(new Count(2, 0, 3));
        assertThat(run().find("name-full", "full of found").orElseThrow().value())
                .hasValue(0);
    }

    @Test
    void oneWhoReadsNothingFindsNobody() {
        SpeakerReport report = SpeakerEvaluation.run(
                dir, dir.resolve("text"), article -> new Reading(article, List.of(), List.of(), List.of()));

        assertThat(report.find("all", "right of gold").orElseThrow().value()).hasValue(0);
        assertThat(report.find("all", "right of found").orElseThrow().value()).isEmpty();
        assertThat(report.text(true)).contains("harbour E1 (title+name): mary okafor, answered not found");
    }

    @Test
    void offsetsOutsideTheTextAreNamedWithTheirLine() throws IOException {
        Files.writeString(
                dir.resolve("rows.jsonl"),
                "\n{\"article\": \"harbour\", \"speaker\": \"A\", \"source_offsets\": [[3, 9999]]}\n");

        assertThatThrownBy(this::run)
                .isInstanceOf(CorpusException.class)
                .hasMessageEndingWith("rows.jsonl, line 2: the offsets [3,9999] lie outside the text");
    }

    @Test
    void anArticleThatIsNotThereIsNamed() throws IOException {
        Files.writeString(dir.resolve("rows.jsonl"), "{\"article\": \"quay\", \"speaker\": \"A\"}\n");

        assertThatThrownBy(this::run).isInstanceOf(CorpusException.class).hasMessageContaining("quay.txt");
    }

    private SpeakerReport run() {
        return SpeakerEvaluation.run(dir, dir.resolve("text"), Stet.reader().build()::read);
    }

    private static String row(
            String id, String source, String content, String speaker, String kind, String mention, boolean ambiguous) {
        return String.format(
                "{\"article\": \"harbour\", \"attribution_id\": \"%s\", \"source_offsets\": [%s], "
                        + "\"content_first_offsets\": %s, \"speaker\": \"%s\", \"kind\": \"%s\", \"mention\": \"%s\", "
                        + "\"form\": \"direct\", \"ambiguous\": %s, \"alternatives\": []}%n",
                id, offsets(source), offsets(content), speaker, kind, mention, ambiguous);
    }

    private static String offsets(String words) {
        int begin = TEXT.indexOf(words);
        return "[" + begin + ", " + (begin + words.length()) + "]";
    }
}
