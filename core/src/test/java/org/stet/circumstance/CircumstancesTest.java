package org.stet.circumstance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.language.Analysis;
import org.stet.language.Analyzer;
import org.stet.language.Token;
import org.stet.quotation.Quotation;
import org.stet.quotation.Quotations;
import org.stet.text.Excerpt;
import org.stet.text.Limits;
import org.stet.text.SourceText;
import org.stet.text.Span;

class CircumstancesTest {
    private static final Analyzer ANALYZER = new Analyzer(Limits.DEFAULT);
    private static final Optional<LocalDate> WEDNESDAY = Optional.of(LocalDate.of(2031, 3, 12));
    private static final String[] PIECES = {
        "Okafor",
        "said",
        "told",
        "reporters",
        "on",
        "in",
        "at",
        "the",
        "Monday",
        "March",
        "14",
        ",",
        "2029",
        "an",
        "interview",
        "with",
        "Quay",
        "Radio",
        "to",
        "a",
        "crowd",
        "of",
        "“",
        "”",
        "last",
        "week",
        "night",
        "'s",
        "rally",
        "Twitter",
        "9",
        "a.m.",
        "Sunday",
        ".",
        "speaking",
        "and",
        "\n",
        "two",
        "days",
        "ago",
        "😀",
        "—",
        "will",
        "earlier",
        "this",
        "29",
        "February"
    };

    static List<Case> cases() throws IOException {
        return Case.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyCaseIsReadAsItSays(Case one) {
        Said said = read(one);

        List<String> lines = new ArrayList<>();
        said.to().ifPresent(to -> lines.add("to " + to.text()));
        said.when()
                .ifPresent(when -> lines.add(
                        "when " + when.words().text() + " = " + when.value().orElse("?")));
        said.where().ifPresent(where -> lines.add("where " + where.text()));
        assertThat(String.join("\n", lines)).as(one.text()).isEqualTo(one.told());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aCaseCutAnywhereIsReadWithoutAFault(Case one) {
        for (int end = 1; end < one.text().length(); end++) {
            String text = one.text().substring(0, end);
            List<Span> content = cut(one.content(), end);
            SourceText source = SourceText.of(text);
            check(
                    source,
                    content,
                    one.cue().stream()
                            .flatMap(span -> cut(List.of(span), text.length()).stream())
                            .findFirst(),
                    one.source().stream()
                            .flatMap(span -> cut(List.of(span), text.length()).stream())
                            .findFirst());
        }
    }

    static Stream<Long> seeds() {
        return LongStream.rangeClosed(1, 200).boxed();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void randomWordsKeepThePromises(long seed) {
        Random random = new Random(seed);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            words.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(8) == 0 ? "" : " ");
        }
        SourceText text = SourceText.of(words.toString());
        List<Token> tokens = ANALYZER.analyze(text).sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .toList();
        for (int i = 0; i + 12 < tokens.size(); i++) {
            Span source = tokens.get(i).span();
            Span cue = tokens.get(i + 1).span();
            int begin = i + 2 + random.nextInt(6);
            Span content = tokens.get(begin)
                    .span()
                    .cover(tokens.get(begin + random.nextInt(4)).span());
            check(text, List.of(content), Optional.of(cue), Optional.of(source));
        }
    }

    @Test
    void withoutACueNothingIsTold() {
        SourceText text = SourceText.of("“We will wait.” On Monday.");

        assertThat(of(text).of(List.of(new Span(1, 14)), Optional.empty(), Optional.empty()))
                .isEqualTo(Said.NOTHING);
    }

    @Test
    void aCueInsideMarksIsNoReportersClause() {
        String words = "“He told me on Monday ‘No’,” Okafor said.";
        SourceText text = SourceText.of(words);
        Span inner = new Span(words.indexOf("No"), words.indexOf("No") + 2);

        assertThat(of(text).of(List.of(inner), Optional.of(new Span(4, 8)), Optional.of(new Span(1, 3))))
                .isEqualTo(Said.NOTHING);
    }

    @Test
    void aTimeThatIsNotIso8601IsRefused() {
        Excerpt words = new Excerpt(new Span(0, 6), "Monday");

        assertThatThrownBy(() -> new Said.When(words, Optional.of("12 March")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("time is \"12 March\" and must be a day, week, month or year of ISO 8601");
    }

    private static Said read(Case one) {
        SourceText text = SourceText.of(one.text());
        Analysis analysis = ANALYZER.analyze(text);
        return new Circumstances(one.published(), text, analysis, Quotations.of(text, Limits.DEFAULT))
                .of(one.content(), one.cue(), one.source());
    }

    private static Circumstances of(SourceText text) {
        return new Circumstances(WEDNESDAY, text, ANALYZER.analyze(text), Quotations.of(text, Limits.DEFAULT));
    }

    private static List<Span> cut(List<Span> spans, int end) {
        return spans.stream()
                .filter(span -> span.begin() < end)
                .map(span -> new Span(span.begin(), Math.min(span.end(), end)))
                .toList();
    }

    private static void check(SourceText text, List<Span> content, Optional<Span> cue, Optional<Span> source) {
        Quotations quotations = Quotations.of(text, Limits.DEFAULT);
        Circumstances circumstances = new Circumstances(WEDNESDAY, text, ANALYZER.analyze(text), quotations);
        Said said = circumstances.of(content, cue, source);
        assertThat(circumstances.of(content, cue, source)).isEqualTo(said);
        List<Span> marks = quotations.outermost().stream().map(Quotation::outer).toList();
        Stream.of(said.to(), said.when().map(Said.When::words), said.where())
                .flatMap(Optional::stream)
                .forEach(words -> {
                    assertThat(words.text()).isNotEmpty().isEqualTo(text.words(words.span()));
                    assertThat(content).noneMatch(words.span()::overlaps);
                    assertThat(marks).noneMatch(words.span()::overlaps);
                    assertThat(text.paragraphAt(words.begin()))
                            .isEqualTo(text.paragraphAt(cue.orElseThrow().begin()))
                            .isEqualTo(text.paragraphAt(words.end() - 1));
                });
    }
}
