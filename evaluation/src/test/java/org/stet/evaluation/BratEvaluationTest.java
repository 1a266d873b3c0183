package org.stet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.attribution.Reading;
import org.stet.text.Span;

class BratEvaluationTest {
    private static final String TEXT = "“We will wait,” said Ann. “Not a day.”\n";
    private static final Attribution WAIT = new Attribution(
            List.of(new Span(1, 14), new Span(27, 37)), List.of(new Span(16, 20)), List.of(new Span(21, 24)));

    @TempDir
    Path folder;

    @BeforeEach
    void text() throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT);
    }

    @Test
    void anEventIsAnAttribution() throws IOException {
        assertThat(gold(
                        "T1\tContent 1 14;27 37\tWe will wait, Not a day.",
                        "T2\tCue 16 20\tsaid",
                        "T3\tSource 21 24\tAnn",
                        "T4\tAttribution 16 20\tsaid",
                        "E1\tAttribution:T4 Content:T1 Cue:T2 Source:T3",
                        "A1\tForm E1 direct",
                        "#1\tAnnotatorNotes E1\tp1 person Ann",
                        "*\tEquiv T1 T2",
                        "N1\tReference T3 Wikidata:Q1\tAnn"))
                .containsExactly(WAIT);
    }

    @Test
    void theTriggerIsTheCueWhereTheEventIsCalledSo() throws IOException {
        assertThat(gold(
                        new BratNames("Said", "Says", "Who"),
                        "T1\tX 1 14\tWe will wait,",
                        "T2\tX 27 37\tNot a day.",
                        "T3\tX 21 24\tAnn",
                        "T4\tSays 16 20\tsaid",
                        "E1\tSays:T4 Said:T1 Said2:T2 Who:T3"))
                .containsExactly(WAIT);
    }

    @Test
    void relationsThatShareAContentAreOneAttribution() throws IOException {
        assertThat(gold(
                        "T1\tContent 1 14;27 37\tWe will wait, Not a day.",
                        "T2\tCue 16 20\tsaid",
                        "T3\tSource 21 24\tAnn",
                        "R1\tSays Arg1:T3 Arg2:T1\t",
                        "R2\tBy Cue:T2 Content:T1"))
                .containsExactly(WAIT);
    }

    @Test
    void aSourceMayHangOnTheCue() throws IOException {
        assertThat(gold(
                        "T1\tContent 1 14;27 37\tWe will wait, Not a day.",
                        "T2\tCue 16 20\tsaid",
                        "T3\tSource 21 24\tAnn",
                        "R1\tBy Arg1:T2 Arg2:T3",
                        "R2\tBy Arg1:T2 Arg2:T1"))
                .containsExactly(WAIT);
    }

    @Test
    void anEventThatContinuesHasTheSourceOfTheOneBefore() throws IOException {
        List<Attribution> gold = gold(
                "T1\tContent 1 14\tWe will wait,",
                "T2\tSource 21 24\tAnn",
                "T3\tAttribution 16 20\tsaid",
                "E1\tAttribution:T3 Content:T1 Source:T2",
                "T4\tContent 27 37\tNot a day.",
                "E2\tAttribution:T4 Content:T4",
                "R1\tContinues Arg1:E2 Arg2:E1");

        assertThat(gold.get(1).source()).isEmpty();
        assertThat(gold.get(1).resolvedSource()).containsExactly(new Span(21, 24));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hello|this is no line of brat's: it must begin with T, E, R, A, M, N, # or *",
                "T1 Content 1 4 We|a place must be T1<tab>TYPE BEGIN END<tab>WORDS",
                "T1~Content 1 3~We!|the text has \"We\" at 1 3, not \"We!\"",
                "T1~Content 1 99~We|offsets 1 99 must be in order and within the text of 39 code points",
                "T1~Content 3 1~We|offsets 3 1 must be in order and within the text of 39 code points",
                "E1~Attribution Content:T1|an event must be E1<tab>TYPE:T1 and then ROLE:ID, each behind a space",
                "R1~Says Arg1:T1|a relation must be R1<tab>TYPE and then ROLE:ID twice",
                "R1~Continues Arg1:E1 Arg2:E2|refers to an event that is not in this file"
            })
    void aBrokenLineIsNamed(String line, String trouble) {
        assertThatThrownBy(() -> gold("", line.replace('~', '\t')))
                .isInstanceOf(CorpusException.class)
                .hasMessage(folder.resolve("a.ann") + ", line 2: " + trouble);
    }

    @Test
    void filesAreFoundAtAnyDepthAndTextsWithoutAnnotationsAreLeftOut() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("b").resolve("c"));
        Files.createDirectories(folder.resolve(".trash"));
        Files.writeString(folder.resolve(".trash").resolve("x.ann"), "broken");
        Files.writeString(deep.resolve("d.txt"), "\uFEFF\uD83D\uDE80 # no header\n");
        Files.writeString(deep.resolve("d.ann"), "T1\tContent 5 7\tno\nE1\tContent:T1 Content:T1\n");

        List<AnnotatedArticle> articles = BratCorpus.read(folder, BratNames.USUAL);

        assertThat(articles).hasSize(1);
        assertThat(articles.get(0).gold().get(0).content()).containsExactly(new Span(5, 7));
    }

    @Test
    void headerLinesAreNoProse() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "# outlet: The Gull\n# date: 2031-03-12\n\nNothing.");
        Files.writeString(folder.resolve("a.ann"), "");

        var article =
                BratCorpus.article(BratCorpus.read(folder, BratNames.USUAL).get(0));

        assertThat(article.outlet()).contains("The Gull");
        assertThat(article.parts().get(0).span()).isEqualTo(new Span(39, 47));
    }

    @Test
    void aTextThatIsMissingAndAnEmptyFolderAreNamed() throws IOException {
        Files.writeString(folder.resolve("b.ann"), "");

        assertThatThrownBy(() -> BratCorpus.read(folder, BratNames.USUAL))
                .hasMessage(folder.resolve("b.ann") + ": there is no b.txt beside it");
        assertThatThrownBy(() -> BratCorpus.read(Files.createDirectory(folder.resolve("e")), BratNames.USUAL))
                .hasMessage(folder.resolve("e") + ": no file here ends in .ann");
        assertThatThrownBy(() -> BratCorpus.read(folder.resolve("f"), BratNames.USUAL))
                .hasMessage(folder.resolve("f") + ": no such folder");
    }

    @Test
    void namesAreTakenAsBratTakesThem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BratNames("a b", "c", "d"))
                .withMessage("\"a b\" is no name in brat: it must be made of letters, digits, - and _");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BratNames("a", "a", "d"))
                .withMessage("content, cue and source must have different names");
    }

    @Test
    void aReaderThatFindsNothingScoresNothing() throws IOException {
        write("T1\tContent 1 14\tWe will wait,", "E1\tContent:T1 Content:T1");

        StatementReport report = BratEvaluation.run(
                folder, BratNames.USUAL, article -> new Reading(article, List.of(), List.of(), List.of()));

        assertThat(report.corpus()).isEqualTo("brat");
        assertThat(report.attributions()).isEqualTo(1);
        assertThat(report.find("linked", "0.3").orElseThrow().value()).hasValue(0);
    }

    private List<Attribution> gold(String... lines) throws IOException {
        return gold(BratNames.USUAL, lines);
    }

    private List<Attribution> gold(BratNames names, String... lines) throws IOException {
        write(lines);
        return BratCorpus.read(folder, names).get(0).gold();
    }

    private void write(String... lines) throws IOException {
        Files.writeString(folder.resolve("a.ann"), String.join("\n", lines) + "\n");
    }
}
