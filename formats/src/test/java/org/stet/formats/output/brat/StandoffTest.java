package org.stet.formats.output.brat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.attribution.Reading;
import org.stet.formats.output.HarbourReading;
import org.stet.formats.output.Said;
import org.stet.formats.output.Samples;
import org.stet.formats.output.Writers;
import org.stet.formats.output.writing.ReadingWriter;

class StandoffTest {
    @TempDir
    Path folder;

    static Stream<Reading> readings() {
        return Samples.readings();
    }

    @ParameterizedTest
    @MethodSource("readings")
    void theStatementsAreReadBackByBratsGrammar(Reading reading) throws IOException {
        String text = BratText.of(reading.article().text()).text();

        BratGrammar grammar = new BratGrammar(text, Said.written(Writers::brat, reading));

        assertThat(grammar.said()).isEqualTo(Said.of(reading));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void theTextHasACodePointForEachOfTheArticles(Reading reading) {
        String source = reading.article().text();
        String text = BratText.of(source).text();

        assertThat(text.codePointCount(0, text.length())).isEqualTo(source.codePointCount(0, source.length()));
        assertThat(Said.bare(text.replace("\uFEFF", ""))).isEqualTo(Said.bare(source.replace("\uFEFF", "")));
        assertThat(text).doesNotContain("\r").doesNotContain("\u2028").doesNotContain("\t");
    }

    @Test
    void aStatementIsWrittenAsAnEvent() throws IOException {
        assertThat(Said.written(Writers::brat, HarbourReading.reading()).lines().limit(7))
                .containsExactly(
                        "T1\tContent 41 69;96 111\tWe will wait for the survey, Not a day more.",
                        "T2\tCue 71 75\tsaid",
                        "T3\tSource 76 93\tMayor Mary Okafor",
                        "T4\tAttribution 71 75\tsaid",
                        "E1\tAttribution:T4 Content:T1 Cue:T2 Source:T3",
                        "A1\tForm E1 direct",
                        "#1\tAnnotatorNotes E1\tp1 person Mary Okafor");
    }

    @Test
    void turnsAndStageNotesOfATranscriptAreWritten() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReadingWriter writer = Writers.brat(out)) {
            writer.write(Samples.transcript(), List.of());
        }

        assertThat(out.toString(UTF_8).lines())
                .containsExactly(
                        "T1\tTurn 0 13;14 38\tGood morning. We begin [laughter] now.",
                        "#1\tAnnotatorNotes T1\tspeaker Mary Okafor",
                        "#2\tAnnotatorNotes T1\ttime 00:00:01.500",
                        "T2\tTurn 47 64\t=Thank you <all>.",
                        "T3\tStageNote 23 33\t[laughter]",
                        "T4\tStageNote 39 46\t[break]");
    }

    @Test
    void aFolderGetsATextAndItsAnnotationsForEachInput() throws IOException {
        Path corpus = folder.resolve("new").resolve("corpus");
        try (ReadingWriter writer = Writers.brat(corpus)) {
            writer.write(HarbourReading.reading());
            writer.write(HarbourReading.reading());
            writer.write(HarbourReading.empty("Nothing."));
            writer.write(Samples.random(1));
            writer.write(Samples.transcript(), List.of());
        }

        try (Stream<Path> files = Files.list(corpus)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "annotation.conf",
                            "visual.conf",
                            "quay.txt",
                            "quay.ann",
                            "quay-2.txt",
                            "quay-2.ann",
                            "document.txt",
                            "document.ann",
                            "x-.txt",
                            "x-.ann",
                            "talk.txt",
                            "talk.ann");
        }
        assertThat(corpus.resolve("quay.txt")).hasContent(HarbourReading.TEXT);
        assertThat(corpus.resolve("quay.ann")).hasContent(Said.written(Writers::brat, HarbourReading.reading()));
        assertThat(corpus.resolve("document.ann")).isEmptyFile();
    }

    @Test
    void nothingIsWrittenOver() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");

        assertThatThrownBy(() -> Writers.brat(folder)).isInstanceOf(FileAlreadyExistsException.class);
        assertThatThrownBy(() -> Writers.brat(folder.resolve("mine.txt")))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(folder).isDirectoryContaining(file -> file.endsWith("mine.txt"));
    }

    @Test
    void aSecondInputOnOneStreamIsRefusedAndNothingIsWritten() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReadingWriter writer = Writers.brat(out)) {
            writer.write(HarbourReading.reading());
            assertThatThrownBy(() -> writer.write(HarbourReading.reading())).isInstanceOf(SeveralInputsException.class);
        }
        assertThat(out.size()).isZero();
    }

    @Test
    void namesAreUniqueAndStayInTheirFolder() {
        FileNames names = new FileNames();

        assertThat(Stream.of(
                                "a/b.txt",
                                "B.md",
                                "b-2.txt",
                                "b.html",
                                "../..",
                                "/",
                                ".hidden",
                                "x.jsonl!12",
                                "x.warc!http://a/b?c",
                                "c:\\d\\e.txt")
                        .map(file -> names.next(Optional.of(file))))
                .containsExactly(
                        "b", "B-2", "b-2-2", "b-3", "document", "document-2", "hidden", "x-12", "x-http---a-b-c", "e");
        assertThat(names.next(Optional.of("\uD83D\uDE80".repeat(300))).length()).isLessThan(57);
        assertThat(names.next(Optional.of("é".repeat(300)))).hasSize(56);
    }

    @Test
    void tensOfThousandsOfStatementsAreWrittenInLinearTime() {
        Reading reading = Samples.huge(15_000);

        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Said.written(Writers::brat, reading)))
                .contains("\nE15000\t");
    }
}
