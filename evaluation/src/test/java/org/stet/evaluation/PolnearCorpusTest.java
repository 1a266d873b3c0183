package org.stet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.text.Span;

class PolnearCorpusTest {
    private static final String[] ANNOTATIONS = {
        "T1\tSource 0 3\tAda",
        "T2\tCue 4 8\tsaid",
        "T3\tContent 9 11;12 15\tit ran",
        "T4\tAttribution 4 8\tsaid",
        "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1"
    };

    @TempDir
    private Path dir;

    @Test
    void anAttributionHasThePartsOfItsPlaces() {
        Story.write(dir, "a", "Ada said it ran.", "01", ANNOTATIONS);
        assertThat(gold())
                .containsExactly(new Attribution(
                        List.of(new Span(9, 11), new Span(12, 15)), List.of(new Span(4, 8)), List.of(new Span(0, 3))));
    }

    @Test
    void offsetsCountCodePointsAndSpansCountUtf16() {
        Story.write(dir, "a", "😀😀 Ada said it ran.", "01", "T1\tContent 12 14\tit", "E1\tContent:T1");
        assertThat(words()).containsExactly("it");
    }

    @Test
    void aByteOrderMarkAtTheBeginCountsInTheFileAndIsNoPartOfTheText() {
        Story.write(dir, "a", "\uFEFFAda said it ran.", "01", "T1\tContent 10 12\tit", "E1\tContent:T1");
        assertThat(PolnearCorpus.read(dir).get(0).text()).startsWith("Ada");
        assertThat(words()).containsExactly("it");
    }

    @Test
    void aByteOrderMarkWithinTheTextIsACharacterOfIt() {
        Story.write(dir, "a", "Ada said \uFEFFit ran.", "01", "T1\tContent 10 12\tit", "E1\tContent:T1");
        assertThat(words()).containsExactly("it");
    }

    @Test
    void theAlphabeticallyFirstAnnotatorIsGold() {
        Story.write(dir, "a_b", "Ada said it ran.", "f0", "T1\tContent 0 3\tAda", "E1\tContent:T1");
        Story.write(dir, "a_b", "Ada said it ran.", "0f", ANNOTATIONS);
        assertThat(words()).containsExactly("it", "ran");
        assertThat(PolnearCorpus.read(dir).get(0).annotators()).hasSize(2);
    }

    @Test
    void articlesComeByName() {
        Story.write(dir, "b", "Ada said it ran.", "01", ANNOTATIONS);
        Story.write(dir, "a", "Ada said it ran.", "01", ANNOTATIONS);
        assertThat(PolnearCorpus.read(dir)).extracting(AnnotatedArticle::file).isSorted();
    }

    @Test
    void aSecondContentAddsItsPartsAndARelationWithoutContentIsNone() {
        Story.write(
                dir,
                "a",
                "Ada said it ran.",
                "01",
                "T1\tContent 9 11\tit",
                "T2\tContent 12 15\tran",
                "T3\tCue 4 8\tsaid",
                "E1\tAttribution:T3 Cue:T3 Content:T1 Content2:T2",
                "E2\tAttribution:T3 Cue:T3",
                "E3\tContent2:T2");
        assertThat(gold()).hasSize(1);
        assertThat(words()).containsExactly("it", "ran");
    }

    @Test
    void linesThatNameNoPlaceAndNoRelationArePassedOver() {
        Story.write(
                dir,
                "a",
                "Ada said it ran.",
                "01",
                "T1\tContent 9 11",
                "the rest of a text column",
                "",
                "#1\tAnnotatorNotes T1\tunsure",
                "T7",
                "T8\tContent",
                "E1\tAttribution:T9 Content:T1");
        assertThat(words()).containsExactly("it");
    }

    @Test
    void aTextThatNobodyAnnotatedIsLeftOut() throws IOException {
        Story.write(dir, "a", "Ada said it ran.", "01", ANNOTATIONS);
        Files.writeString(dir.resolve("text/b.txt"), "Nobody reads this.");
        assertThat(PolnearCorpus.read(dir)).hasSize(1);
    }

    @Test
    void offsetsPastTheTextNameFileAndLine() {
        Story.write(dir, "a", "Ada ran.", "01", "T1\tSource 0 3\tAda", "T2\tContent 4 90\tran");
        assertTrouble("a_01.ann, line 2: offsets 4 90 must be in order and within the text of 8 code points");
    }

    @Test
    void offsetsThatAreNoNumbersNameFileAndLine() {
        Story.write(dir, "a", "Ada ran.", "01", "T1\tSource 0 3;x\tAda");
        assertTrouble("a_01.ann, line 1: offsets \"0 3;x\" must be pairs of numbers");
    }

    @Test
    void aRelationWithoutItsPlaceNamesFileAndLine() {
        Story.write(dir, "a", "Ada ran.", "01", "T1\tSource 0 3\tAda", "E1\tContent:T5 Source:T1");
        assertTrouble("a_01.ann, line 2: refers to T5, which has no place in this file");
    }

    @Test
    void aMissingTextNamesTheFile() throws IOException {
        Story.write(dir, "a", "Ada said it ran.", "01", ANNOTATIONS);
        Files.delete(dir.resolve("text/a.txt"));
        assertTrouble("a.txt: the file cannot be read");
    }

    @Test
    void aTextThatIsNotUtf8NamesTheFile() throws IOException {
        Story.write(dir, "a", "Ada said it ran.", "01", ANNOTATIONS);
        Files.write(dir.resolve("text/a.txt"), new byte[] {'A', (byte) 0xE9, 'b'});
        assertTrouble("a.txt: the file is not UTF-8");
    }

    @Test
    void aFolderWithoutAnnotationsSaysSo() throws IOException {
        assertTrouble("attributions: no such folder");
        Files.createDirectories(dir.resolve("attributions"));
        assertTrouble("no .ann file in its folder attributions");
    }

    @Test
    void aFileNameWithoutAnnotatorSaysSo() throws IOException {
        Files.createDirectories(dir.resolve("attributions"));
        Files.writeString(dir.resolve("attributions/a.ann"), "");
        assertTrouble("a.ann: the file name must be NAME_ANNOTATOR.ann");
    }

    private void assertTrouble(String ending) {
        assertThatThrownBy(() -> PolnearCorpus.read(dir))
                .isInstanceOf(CorpusException.class)
                .hasMessageStartingWith(dir.toString())
                .hasMessageEndingWith(ending);
    }

    private List<Attribution> gold() {
        return PolnearCorpus.read(dir).get(0).gold();
    }

    private List<String> words() {
        String text = PolnearCorpus.read(dir).get(0).text();
        return gold().stream()
                .flatMap(attribution -> attribution.content().stream())
                .map(span -> text.substring(span.begin(), span.end()))
                .toList();
    }
}
