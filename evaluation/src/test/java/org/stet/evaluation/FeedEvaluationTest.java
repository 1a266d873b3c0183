package org.stet.evaluation;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedEvaluationTest {
    private static final String FEED = """
            <!--
            Description: a feed
            Expect:      %s
            -->
            <rss version="2.0"><channel><title>The “Quay”  Record</title>
            <item><title>Tide &lt;b&gt;turns&lt;/b&gt; &amp;amp; Moss's wall</title><link>/tide</link></item>
            <item><title>Wall falls</title></item>
            </channel></rss>
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not bozo and feed['title'] == u'The \\u201cQuay\\u201d Record'",
                "feed.title == 'The \\U0000201cQuay\\u201d\\n' + \"Record\"",
                "not bozo and entries[0]['title'] == 'Tide <b>turns</b> &amp; Moss\\'s wall'",
                "entries[0].title == \"Tide turns \\x26 Moss's wall\"",
                "entries[0][\"title\"] == 'Tide &lt;b&gt;turns&lt;/b&gt; & Moss\\'s wall'",
                "entries[0]['link'] == 'http://127.0.0.1:8097/tide'"
            })
    void anExpectationThatIsMetIsCounted(String expectation) throws IOException {
        suite(expectation, UTF_8);
        FeedReport report = FeedEvaluation.run(folder);

        assertThat(report.outcomes()).hasSize(1).allMatch(FeedOutcome::isAsExpected);
        assertThat(report.text()).contains("all              1 of     1 as expected, 100.0 %\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "feed['title'] == 'The Quay'",
                "entries[0]['title'] == 'Wall falls'",
                "entries[0]['title'] == ''",
                "entries[0]['link'] == '/tide'",
                "entries[0]['title'] == 'Tide\\qturns'"
            })
    void anExpectationThatIsNotIsListed(String expectation) throws IOException {
        suite(expectation, UTF_8);

        assertThat(FeedEvaluation.run(folder).outcomes()).hasSize(1).noneMatch(FeedOutcome::isAsExpected);
    }

    @Test
    void theListSaysWhatWasFound() throws IOException {
        suite("entries[0]['link'] == '/tide'", UTF_8);

        assertThat(FeedEvaluation.run(folder).text())
                .contains("  a/feed.xml: entry link is \"http://127.0.0.1:8097/tide\", expected \"/tide\"\n");
    }

    @Test
    void anExpectationInAnotherFormIsNotCountedButTold() throws IOException {
        suite("entries[0]['title'] == entries[1]['title'] and feed['title'] == b'x' and len(entries) == 2", UTF_8);
        FeedReport report = FeedEvaluation.run(folder);

        assertThat(report.outcomes()).isEmpty();
        assertThat(report.others()).isEqualTo(2);
        assertThat(report.silent()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "entries[0]['title_detail']['value'] == 'x'",
                "feed['link'] == 'x'",
                "entries[1]['link'] == 'x'",
                "feed.titles == 'x'"
            })
    void whatIsExpectedOfOtherThingsIsPassedOver(String expectation) throws IOException {
        suite(expectation, UTF_8);
        FeedReport report = FeedEvaluation.run(folder);

        assertThat(report.outcomes()).isEmpty();
        assertThat(report.others()).isZero();
        assertThat(report.silent()).isEqualTo(1);
    }

    @Test
    void aFeedInAWideEncodingHasExpectationsToo() throws IOException {
        suite("feed['title'] == u'The \\u201cQuay\\u201d Record'", UTF_16LE);

        assertThat(FeedEvaluation.run(folder).outcomes()).hasSize(1).allMatch(FeedOutcome::isAsExpected);
    }

    @Test
    void nothingIsFoundInAFileThatIsRefused() throws IOException {
        Files.writeString(
                folder.resolve("a.xml"), "<?xml version='1.0'?><!-- Expect: feed['title'] == 'Quay' --><tide/>");
        FeedReport report = FeedEvaluation.run(folder);

        assertThat(report.isSound()).isFalse();
        assertThat(report.refused()).hasSize(1);
        assertThat(report.text()).contains("  REFUSED ").contains("a.xml: feed title is \"\", expected \"Quay\"");
    }

    @Test
    void nothingIsFoundInAFileThatIsTakenForSomethingElse() throws IOException {
        Files.writeString(
                folder.resolve("a.xml"),
                "Tide. <!-- Expect: feed['title'] == 'Quay' --><rss><title>Quay</title></rss>");
        FeedReport report = FeedEvaluation.run(folder);

        assertThat(report.isSound()).isTrue();
        assertThat(report.strange()).containsExactly(folder.resolve("a.xml").toString());
        assertThat(report.outcomes()).noneMatch(FeedOutcome::isAsExpected);
    }

    @Test
    void aFolderWithoutFeedsIsTrouble() {
        assertThatThrownBy(() -> FeedEvaluation.run(folder))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("no file here ends in .xml");
    }

    private void suite(String expectation, Charset charset) throws IOException {
        Path feeds = Files.createDirectory(folder.resolve("a"));
        Files.writeString(feeds.resolve("feed.xml"), FEED.formatted(expectation), charset);
    }
}
