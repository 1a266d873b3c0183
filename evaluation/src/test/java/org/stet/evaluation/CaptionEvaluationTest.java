package org.stet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaptionEvaluationTest {
    private static final String CUE = """
            {"cues": [{"id": "", "startTime": 1, "endTime": 2.5, "text": "%s", "align": "middle", "line": "auto", "lineAlign": "start",
             "position": "auto", "positionAlign": "middle", "size": 100, "snapToLines": true, "vertical": ""}], "regions": [%s]}
            """;
    private static final String TREE = """
            [{"childNodes": [{"childNodes": [{"tagName": "B", "className": "", "title": "", "lang": "",
             "childNodes": [{"data": "%s", "textContent": "%s"}]}]}]}]
            """;

    @TempDir
    Path folder;

    @Test
    void aFileThatComesOutAsExpectedIsCounted() throws IOException {
        suite("<b>One</b>", "<b>One</b>", "", TREE.formatted("One", "One"));

        assertThat(CaptionEvaluation.run(folder).text()).isEqualTo("1 files, 1 as expected, 0 otherwise\n");
    }

    @Test
    void aFileThatDoesNotIsListedAndHasNoReason() throws IOException {
        suite("<b>One</b>", "<b>Two</b>", "", "null");
        CaptionReport report = CaptionEvaluation.run(folder);

        assertThat(report.isSound()).isFalse();
        assertThat(report.text()).contains("a/one.vtt: NO REASON: text is <b>One</b>, expected <b>Two</b>");
    }

    @Test
    void theTextsPartsAreComparedToo() throws IOException {
        suite("<b>One</b>", "<b>One</b>", "", TREE.formatted("Two", "Two"));

        assertThat(CaptionEvaluation.run(folder).isSound()).isFalse();
    }

    @Test
    void aFormThatTheStandardHasDroppedIsAReason() throws IOException {
        suite("<b>One</b>", "<b>One</b>", "{\"lines\": 3}", "null");
        CaptionReport report = CaptionEvaluation.run(folder);

        assertThat(report.isSound()).isTrue();
        assertThat(report.text()).contains("a form that the standard has dropped");
    }

    @Test
    void aFolderWithoutScriptsIsTrouble() {
        assertThatThrownBy(() -> CaptionEvaluation.run(folder))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("no script");
    }

    private void suite(String text, String expected, String regions, String trees) throws IOException {
        Path tests = Files.createDirectory(folder.resolve("a"));
        Files.writeString(tests.resolve("test.js"), "test.jsonEqualAll(\"a/one.vtt\", \"a/one.json\", done);");
        Files.writeString(tests.resolve("one.vtt"), "WEBVTT\n\n00:01.000 --> 00:02.500\n" + text);
        Files.writeString(tests.resolve("one.json"), CUE.formatted(expected, regions));
        Files.writeString(tests.resolve("one-proc.json"), trees);
    }
}
