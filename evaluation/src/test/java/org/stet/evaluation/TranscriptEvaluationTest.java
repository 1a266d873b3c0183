package org.stet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.document.Transcript;
import org.stet.document.Turn;
import org.stet.text.Span;

class TranscriptEvaluationTest {
    @TempDir
    private Path dir;

    @Test
    void aWordIsRightInATurnOfASpeakerOfTheSameSurname() throws IOException {
        table(
                "speaker,sentence",
                "CHAIR VOS,We will build the wall.",
                "JONAS PELL,When is that?",
                "CHAIR VOS,In March.");
        TranscriptScore score = score("LENA VOS", "We will build the wall. When is that?", "VOS", "In March.");

        assertThat(score).isEqualTo(new TranscriptScore("a.txt", 10, 10, 7, 0, 3));
    }

    @Test
    void aNameSpeltOtherwiseIsPairedWithTheOneLeftOver() throws IOException {
        table("speaker,sentence", "VOS,We will build the wall.", "PEL,When is that?");

        assertThat(score("VOS", "We will build the wall.", "PELL", "When is that?")
                        .right())
                .isEqualTo(8);
    }

    @Test
    void runningHeadsInTheTableAreCountedApart() throws IOException {
        table(
                "speaker,sentence",
                "VOS,We will build the FINAL COPY wall of the harbour.",
                "VOS,It stands FINAL COPY for good and all.",
                "VOS,Nobody doubts FINAL COPY it any more.");
        TranscriptScore score = score(
                "VOS", "We will build the wall of the harbour. It stands for good and all. Nobody doubts it any more.");

        assertThat(score.heads()).isEqualTo(6);
        assertThat(score.words()).isEqualTo(score.right());
    }

    @Test
    void aTableWithoutATranscriptIsTrouble() throws IOException {
        table("speaker,sentence", "VOS,Yes.");

        assertThatThrownBy(() -> TranscriptEvaluation.run(dir, file -> Optional.empty()))
                .isInstanceOf(CorpusException.class)
                .hasMessage(dir.resolve("a.csv") + ": there is no transcript beside this table");
    }

    private void table(String... lines) throws IOException {
        Files.write(dir.resolve("a.csv"), List.of(lines));
    }

    private TranscriptScore score(String... namesAndWords) throws IOException {
        Files.writeString(dir.resolve("a.txt"), "");
        StringBuilder text = new StringBuilder();
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < namesAndWords.length; i += 2) {
            int begin = text.length();
            text.append(namesAndWords[i + 1]);
            turns.add(new Turn(Optional.of(namesAndWords[i]), new Span(begin, text.length()), List.of()));
        }
        Transcript transcript = new Transcript(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.empty(),
                false,
                text.toString(),
                turns,
                List.of());
        return TranscriptEvaluation.run(dir, file -> Optional.of(transcript))
                .scores()
                .get(0);
    }
}
