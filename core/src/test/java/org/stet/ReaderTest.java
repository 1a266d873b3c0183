package org.stet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.attribution.Reading;
import org.stet.attribution.Statement;
import org.stet.document.Article;
import org.stet.document.Part;
import org.stet.speaker.Speaker;
import org.stet.tagging.Relation;
import org.stet.tagging.RuleTagger;
import org.stet.text.Excerpt;
import org.stet.text.Limits;
import org.stet.text.Notice;
import org.stet.text.Span;

class ReaderTest {
    private static final String WAIT = "“We will wait,” said Mary Okafor. “Not a day more.”";
    private static final Reader BY_RULES =
            Stet.reader().tagger(new RuleTagger()).build();

    @Test
    void aTextIsReadWithoutSetUp() {
        Statement statement = Stet.read(WAIT).statements().get(0);

        assertThat(statement.words()).isEqualTo("We will wait, Not a day more.");
        assertThat(statement.speaker().map(Speaker::name)).contains("Mary Okafor");
        assertThat(statement.form()).isEqualTo(Statement.Form.DIRECT);
        assertThat(statement.cue()).extracting(Excerpt::text).containsExactly("said");
        assertThat(statement.source()).extracting(Excerpt::text).containsExactly("Mary Okafor");
    }

    @Test
    void offsetsReferToTheWholeTextOfTheArticle() {
        Reading reading = Stet.read("\n\n  " + WAIT);

        assertThat(reading.article().text()).startsWith("\n\n  “");
        Excerpt first = reading.statements().get(0).content().get(0);
        assertThat(first.span()).isEqualTo(new Span(5, 18));
        assertThat(first.text()).isEqualTo("We will wait,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", " \r\n\t\u00A0\u2029\uFEFF"})
    void whereNothingIsWrittenNothingIsRead(String text) {
        Reading reading = Stet.read(text);

        assertThat(reading.statements()).isEmpty();
        assertThat(reading.speakers()).isEmpty();
        assertThat(reading.notices()).isEmpty();
        assertThat(reading.article().text()).isEqualTo(text);
    }

    @Test
    void whatStandsBeforeTheFirstPartIsNotRead() {
        String header = "# title: “It is late,” said Bruno Hale\n\n";
        Reading reading = Stet.read(article(header + WAIT, new Span(header.length(), header.length() + WAIT.length())));

        assertThat(reading.statements()).extracting(Statement::words).containsExactly("We will wait, Not a day more.");
        assertThat(reading.speakers()).extracting(Speaker::name).containsExactly("Mary Okafor");
    }

    @Test
    void whatStandsBehindTheLastPartIsNotRead() {
        Reading reading = BY_RULES.read(article(WAIT + "\n“It is late,” said Bruno Hale", new Span(0, WAIT.length())));

        assertThat(reading.statements()).hasSize(1);
        assertThat(reading.notices()).isEmpty();
    }

    @Test
    void withoutTheLearnedModelTheReaderSaysSoOnce() {
        assertThat(Stet.read("\n" + WAIT).notices())
                .extracting(Notice::span, Notice::code)
                .containsExactly(tuple(new Span(1, 1), Notice.Code.RULES_ONLY));
        assertThat(Stet.read("").notices()).isEmpty();
    }

    @Test
    void anArticleWithoutPartsIsNotRead() {
        assertThat(Stet.read(article(WAIT)).statements()).isEmpty();
    }

    @Test
    void textPastTheLimitIsKeptButNotReadAndTheReaderSaysSo() {
        Reading reading = reader(new Limits(34, 10, 8, 400, 1_000, 10)).read(Article.of(WAIT));

        assertThat(reading.article().text()).isEqualTo(WAIT);
        assertThat(reading.statements()).extracting(Statement::words).containsExactly("We will wait,");
        assertThat(reading.notices())
                .extracting(Notice::span, Notice::code, Notice::message)
                .containsExactly(tuple(
                        new Span(34, 34),
                        Notice.Code.LIMIT_REACHED,
                        "The text is read up to here, the limit of 34 characters; 17 more are left unread."));
    }

    @Test
    void theLimitOfTheTextCountsFromItsFirstPart() {
        Reading reading = reader(new Limits(WAIT.length(), 10, 8, 400, 1_000, 10))
                .read(article("# date: 2025-05-15\n\n" + WAIT, new Span(20, 20 + WAIT.length())));

        assertThat(reading.statements()).hasSize(1);
        assertThat(reading.notices()).isEmpty();
    }

    @Test
    void noticesPastTheLimitAreLeftOutAndTheReaderSaysSo() {
        String text = "The council met in the.\nNobody spoke of the.\nIt ended with the.\nThe rain came in the.\n";
        List<Notice> all = BY_RULES.read(Article.of(text)).notices();
        List<Notice> kept = reader(new Limits(1_000, 10, 8, 400, 1_000, 2))
                .read(Article.of(text))
                .notices();

        assertThat(all).hasSize(4).extracting(Notice::code).containsOnly(Notice.Code.INCOMPLETE_SENTENCE);
        assertThat(kept).hasSize(3).startsWith(all.get(0), all.get(1));
        assertThat(kept.get(2).span().begin()).isEqualTo(all.get(2).span().begin());
        assertThat(kept.get(2).code()).isEqualTo(Notice.Code.LIMIT_REACHED);
        assertThat(kept.get(2).message()).isEqualTo("There are more than 2 notices; 2 from here on are left out.");
    }

    @Test
    void asManyNoticesAsTheLimitAllowsAreNoReasonToSayAnything() {
        String text = "The council met in the.\nNobody spoke of the.\n";

        assertThat(reader(new Limits(1_000, 10, 8, 400, 1_000, 2))
                        .read(Article.of(text))
                        .notices())
                .hasSize(2)
                .extracting(Notice::code)
                .containsOnly(Notice.Code.INCOMPLETE_SENTENCE);
    }

    @Test
    void pastTheLimitOfTokensNoStatementsAreRead() {
        String text = "Moss said it was late. Moss said it was dark. Moss said it was wet.";

        Reading reading = reader(new Limits(1_000, 10, 8, 400, 9, 10)).read(Article.of(text));

        assertThat(reading.statements()).extracting(Statement::words).first().isEqualTo("it was late");
        assertThat(reading.statements()).hasSizeLessThan(3);
        assertThat(reading.notices())
                .extracting(Notice::message)
                .containsExactly("Statements are read up to here, the limit of 9 words and marks.");
    }

    @Test
    void whatSaysThatALimitIsReachedIsNeverLeftOut() {
        String text = "The council met in the.\nNobody spoke of the.\n" + "Rain fell. ".repeat(10);

        assertThat(reader(new Limits(60, 10, 8, 400, 1_000, 1))
                        .read(Article.of(text))
                        .notices())
                .extracting(Notice::message)
                .anyMatch(message -> message.startsWith("The text is read up to here"))
                .anyMatch(message -> message.startsWith("There are more than 1 notices"));
    }

    @Test
    void aTaggerOfOnesOwnTakesThePlaceOfTheRules() {
        Relation relation = new Relation(
                List.of(new Span(0, 4)), List.of(new Span(5, 9)), List.of(new Span(10, 14)), true, false, 0.5);
        Reading reading = Stet.reader()
                .tagger((text, analysis, quotations) -> List.of(relation))
                .build()
                .read(Article.of("Rain adds Moss."));

        assertThat(reading.statements())
                .extracting(Statement::words, Statement::negated, Statement::confidence)
                .containsExactly(tuple("Rain", true, 0.5));
    }

    @Test
    void aSourceThatTheTaggerPutsIntoTheContentIsNone() {
        Relation relation = new Relation(
                List.of(new Span(0, 9)), List.of(new Span(10, 14)), List.of(new Span(0, 4)), false, false, 0.5);
        Reading reading = Stet.reader()
                .tagger((text, analysis, quotations) -> List.of(relation))
                .build()
                .read(Article.of("Moss adds rain."));

        assertThat(reading.statements()).singleElement().satisfies(statement -> {
            assertThat(statement.words()).isEqualTo("Moss adds");
            assertThat(statement.source()).isEmpty();
            assertThat(statement.speaker()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"say“o\"add", "told“â»said", "add„i“said", "told ''p”add"})
    void statementsThatBeginAtOneMarkStandByTheirFirstWord(String text) {
        assertThat(Stet.read(text).statements())
                .extracting(statement -> statement.content().get(0).begin())
                .isSorted();
    }

    @Test
    void aReaderTellsItsLimits() {
        assertThat(Stet.reader().build().limits()).isEqualTo(Limits.DEFAULT);
    }

    private static Reader reader(Limits limits) {
        return Stet.reader().tagger(new RuleTagger()).limits(limits).build();
    }

    private static Article article(String text, Span... bodies) {
        Article plain = Article.of(text);
        List<Part> parts = java.util.Arrays.stream(bodies)
                .map(span -> new Part(Part.Kind.BODY, span))
                .toList();
        return new Article(
                Optional.empty(),
                plain.url(),
                plain.outlet(),
                plain.title(),
                List.of(),
                plain.published(),
                "en",
                text,
                parts);
    }
}
