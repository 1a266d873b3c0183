package org.stet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.attribution.Reading;
import org.stet.attribution.Statement;
import org.stet.attribution.Statement.Form;
import org.stet.circumstance.Said;
import org.stet.document.Article;
import org.stet.speaker.Mention;
import org.stet.speaker.Speaker;
import org.stet.text.Excerpt;
import org.stet.text.Limits;
import org.stet.text.Notice;
import org.stet.text.Span;

/** Each invariant finds what breaks it, in a reading that is right but for that. */
class InvariantsTest {
    private static final String TEXT = "“We wait,” said Okafor. “Not long.”\n“Or 😀.” Moss added that it rained.";
    private static final List<Excerpt> NONE = List.of();
    private static final Speaker OKAFOR = speaker("p1", at("Okafor"));
    private static final Speaker MOSS = speaker("p2", at("Moss"));
    private static final Statement WAIT =
            direct("s1", at("We wait,", "Not long."), at("said"), at("Okafor"), OKAFOR, null);
    private static final Statement SMILE = direct("s2", at("Or 😀."), NONE, NONE, OKAFOR, "s1");
    private static final Statement RAIN =
            statement("s3", Form.INDIRECT, at("that it rained"), at("added"), at("Moss"), NONE, MOSS, null);

    @Test
    void aRightReadingBreaksNothing() {
        assertThat(Invariants.check(reading(WAIT, SMILE, RAIN))).isEmpty();
    }

    static Stream<Arguments> statements() {
        return Stream.of(
                wrong(
                        "statement id is s2 and must be s1 by its place in the list",
                        direct("s2", at("Or 😀."), NONE, NONE, OKAFOR, null)),
                wrong(
                        "s2 content is 1 and must not begin before 37, that of the statement before",
                        direct("s1", at("Or 😀."), NONE, NONE, OKAFOR, null),
                        direct("s2", at("We wait,"), NONE, NONE, OKAFOR, null)),
                wrong(
                        "s1 content is [1, 9) and must not begin before 34, the end of the last",
                        direct(
                                "s1",
                                Arrays.asList(
                                        at("Not long.").get(0), at("We wait,").get(0)),
                                NONE,
                                NONE,
                                OKAFOR,
                                null)),
                wrong(
                        "s1 content is [1, 1) and must not be empty",
                        direct("s1", List.of(excerpt(1, 1, "")), NONE, NONE, OKAFOR, null)),
                wrong(
                        "s1 content is we wait, and must be the text's own words: We wait,",
                        direct("s1", List.of(excerpt(1, 9, "we wait,")), NONE, NONE, OKAFOR, null)),
                wrong(
                        "s1 content is [70, 75) and must end within the text of 71 code units",
                        direct("s1", List.of(excerpt(70, 75, "ined.")), NONE, NONE, OKAFOR, null)),
                wrong(
                        "s1 content is [37, 41) and must not split a character of two code units",
                        direct("s1", List.of(excerpt(37, 41, "Or \uD83D")), NONE, NONE, OKAFOR, null)),
                wrong(
                        "s1 content is [25, 40) and must not cross the end of a paragraph",
                        direct("s1", List.of(excerpt(25, 40, "Not long.”\n“Or ")), NONE, NONE, OKAFOR, null)),
                wrong(
                        "s1 content is [45, 70) and must not hold the statement's own “added”",
                        indirect("Moss added that it rained", at("added"), NONE)),
                wrong(
                        "s1 content is [45, 70) and must not hold the statement's own “Moss”",
                        indirect("Moss added that it rained", NONE, at("Moss"))),
                wrong(
                        "s1 cue is [70, 75) and must end within the text of 71 code units",
                        indirect("that it rained", List.of(excerpt(70, 75, "added")), NONE)),
                wrong(
                        "s1 source is [50, 54) and must not begin before 55, the end of the last",
                        indirect("that it rained", NONE, List.of(excerpt(50, 55, "added"), excerpt(50, 54, "adde")))),
                wrong(
                        "s1 quotation is [25, 34) and must lie inside the content",
                        statement("s1", Form.MIXED, at("We wait,"), NONE, NONE, at("Not long."), OKAFOR, null)),
                wrong(
                        "s1 form is direct and must agree with 0 of 12 letters inside marks",
                        statement("s1", Form.DIRECT, at("that it rained"), NONE, NONE, NONE, MOSS, null)),
                wrong(
                        "s1 form is indirect and must agree with 6 of 6 letters inside marks",
                        statement("s1", Form.INDIRECT, at("We wait,"), NONE, NONE, at("We wait,"), OKAFOR, null)),
                wrong(
                        "s1 form is mixed and must agree with 6 of 6 letters inside marks",
                        statement("s1", Form.MIXED, at("We wait,"), NONE, NONE, at("We wait,"), OKAFOR, null)),
                wrong(
                        "s1 speaker is p3 Nair and must be one of the reading's",
                        direct(
                                "s1",
                                at("We wait,"),
                                NONE,
                                NONE,
                                new Speaker("p3", "Nair", Speaker.Kind.PERSON, List.of(), List.of()),
                                null)),
                wrong(
                        "s1 continues is s1 and must name an earlier statement",
                        direct("s1", at("We wait,"), NONE, NONE, OKAFOR, "s1")),
                wrong(
                        "s2 speaker is p2 and must be that of s1, which it continues",
                        WAIT,
                        direct("s2", at("Or 😀."), NONE, NONE, MOSS, "s1")),
                wrong(
                        "s1 said to is [56, 70) and must lie outside the content",
                        saying(
                                RAIN,
                                new Said(
                                        at("that it rained").stream().findFirst(),
                                        Optional.empty(),
                                        Optional.empty()))),
                wrong(
                        "s1 said where is [16, 22) and must stand in the paragraph of the cue",
                        saying(
                                RAIN,
                                new Said(
                                        Optional.empty(),
                                        Optional.empty(),
                                        at("Okafor").stream().findFirst()))),
                wrong(
                        "s1 said to is moss and must be the text's own words: Moss",
                        saying(
                                RAIN,
                                new Said(Optional.of(excerpt(45, 49, "moss")), Optional.empty(), Optional.empty()))),
                wrong(
                        "s1 said when is Moss and must be empty where there is no cue to stand beside",
                        saying(
                                indirect("that it rained", NONE, NONE),
                                new Said(
                                        Optional.empty(),
                                        Optional.of(new Said.When(at("Moss").get(0), Optional.empty())),
                                        Optional.empty()))),
                wrong(
                        "s2 cue is added and must be empty where a statement continues another",
                        WAIT,
                        direct("s2", at("Or 😀."), at("added"), NONE, OKAFOR, "s1")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("statements")
    void aWrongStatementIsFound(String breach, List<Statement> statements) {
        assertThat(Invariants.check(reading(statements.toArray(Statement[]::new))))
                .containsOnlyOnce(breach);
    }

    static Stream<Arguments> speakers() {
        return Stream.of(
                Arguments.of("speaker id is p2 and must be p1 by its place in the list", List.of(MOSS)),
                Arguments.of("speaker id is p1 and must be p2 by its place in the list", List.of(OKAFOR, OKAFOR)),
                Arguments.of("p1 mentions is [] and must hold at least one", List.of(speaker("p1", NONE))),
                Arguments.of(
                        "p1 mention is Moss and must be the text's own words: “We ",
                        List.of(speaker("p1", List.of(excerpt(0, 4, "Moss"))))),
                Arguments.of(
                        "p1 mention is [16, 22) and must be in text order",
                        List.of(speaker(
                                "p1", List.of(at("Moss").get(0), at("Okafor").get(0))))),
                Arguments.of(
                        "p2 first mention is 16 and must not begin before 45, that of the speaker before",
                        List.of(speaker("p1", at("Moss")), speaker("p2", at("Okafor")))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("speakers")
    void aWrongSpeakerIsFound(String breach, List<Speaker> speakers) {
        assertThat(Invariants.check(new Reading(Article.of(TEXT), speakers, List.of(), List.of())))
                .containsOnlyOnce(breach);
    }

    @Test
    void aNoticeOutsideTheTextIsFound() {
        assertThat(noticed(notice(70, 75)))
                .containsExactly("notice stray-mark is [70, 75) and must end within the text of 71 code units");
    }

    @Test
    void noticesOutOfOrderAreFound() {
        assertThat(noticed(notice(5, 6), notice(4, 6)))
                .containsExactly("notice stray-mark is [4, 6) and must be in text order");
    }

    @Test
    void moreNoticesThanTheLimitAreFoundAndThoseOnLimitsDoNotCount() {
        Notice limit = new Notice(new Span(9, 9), Notice.Code.LIMIT_REACHED, "no more");
        assertThat(noticed(notice(1, 2), notice(3, 4), limit)).isEmpty();
        assertThat(noticed(notice(1, 2), notice(3, 4), notice(5, 6), limit))
                .containsExactly("number of notices is 3 and must be at most 2");
    }

    @Test
    void longWordsAreClippedInMessages() {
        Breaches breaches = new Breaches("");
        breaches.add("name", "x".repeat(200), "must be short");
        assertThat(breaches.all()).containsExactly("name is " + "x".repeat(80) + "… and must be short");
    }

    private static List<String> noticed(Notice... notices) {
        Reading reading = new Reading(Article.of(TEXT), List.of(), List.of(), List.of(notices));
        return Invariants.check(reading, new Limits(1_000, 10, 8, 400, 1_000, 2));
    }

    private static Notice notice(int begin, int end) {
        return new Notice(new Span(begin, end), Notice.Code.STRAY_MARK, "worth checking");
    }

    private static Arguments wrong(String breach, Statement... statements) {
        return Arguments.of(breach, List.of(statements));
    }

    private static Reading reading(Statement... statements) {
        return new Reading(Article.of(TEXT), List.of(OKAFOR, MOSS), List.of(statements), List.of());
    }

    private static Statement direct(
            String id,
            List<Excerpt> content,
            List<Excerpt> cue,
            List<Excerpt> source,
            Speaker who,
            @Nullable String continues) {
        return statement(id, Form.DIRECT, content, cue, source, content, who, continues);
    }

    private static Statement indirect(String content, List<Excerpt> cue, List<Excerpt> source) {
        return statement("s1", Form.INDIRECT, at(content), cue, source, NONE, MOSS, null);
    }

    private static Statement statement(
            String id,
            Form form,
            List<Excerpt> content,
            List<Excerpt> cue,
            List<Excerpt> source,
            List<Excerpt> quotations,
            Speaker who,
            @Nullable String continues) {
        return new Statement(
                id,
                form,
                content,
                cue,
                source,
                quotations,
                Optional.of(who),
                0.5,
                false,
                false,
                Optional.ofNullable(continues),
                Said.NOTHING);
    }

    private static Statement saying(Statement statement, Said said) {
        return new Statement(
                "s1",
                statement.form(),
                statement.content(),
                statement.cue(),
                statement.source(),
                statement.quotations(),
                statement.speaker(),
                statement.confidence(),
                statement.negated(),
                statement.hypothetical(),
                statement.continues(),
                said);
    }

    private static Speaker speaker(String id, List<Excerpt> mentions) {
        List<Mention> all = mentions.stream()
                .map(words -> new Mention(words, Mention.Form.NAME))
                .toList();
        return new Speaker(id, "somebody", Speaker.Kind.PERSON, List.of(), all);
    }

    private static List<Excerpt> at(String... words) {
        return new Story(TEXT)
                .at(words).stream()
                        .map(span -> excerpt(span.begin(), span.end(), TEXT.substring(span.begin(), span.end())))
                        .toList();
    }

    private static Excerpt excerpt(int begin, int end, String words) {
        return new Excerpt(new Span(begin, end), words);
    }
}
