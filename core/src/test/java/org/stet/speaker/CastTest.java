package org.stet.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stet.document.Article;
import org.stet.language.Analyzer;
import org.stet.quotation.Quotations;
import org.stet.text.Limits;
import org.stet.text.Notice;
import org.stet.text.SourceText;
import org.stet.text.Span;

class CastTest {
    private static final String REPORT = """
            Ashby Mayor Dame Mary Okafor opened the harbour with Dev Patel, 54, on Monday.
            “It is a good day,” [she = Mary Okafor] said. “My father built it.”
            [Dame Maria = Mary Okafor] thanked the Ashby Harbour Board (AHB), and [the AHB = Ashby Harbour Board] thanked her.
            [Patel = Dev Patel] said [he = Dev Patel] was glad. [The mayor = Mary Okafor] said so too.
            [Officials = officials] said it cost nothing. [They = officials] gave no figures.""";

    @Test
    void speakersAreNumberedByFirstMention() {
        assertThat(Story.of(REPORT).cast().speakers())
                .extracting(Speaker::id, Speaker::name, Speaker::kind)
                .containsExactly(
                        tuple("p1", "Mary Okafor", Speaker.Kind.PERSON),
                        tuple("p2", "Dev Patel", Speaker.Kind.PERSON),
                        tuple("p3", "Ashby Harbour Board", Speaker.Kind.ORGANISATION),
                        tuple("p4", "officials", Speaker.Kind.UNNAMED));
    }

    @Test
    void titlesAreKeptAsPrintedInOrderOfUse() {
        assertThat(Story.of(REPORT).cast().speakers().get(0).titles()).containsExactly("Mayor", "Dame");
    }

    @Test
    void mentionsHoldNamesTitlesAndPronounsInTextOrder() {
        List<Mention> mentions = Story.of(REPORT).cast().speakers().get(0).mentions();
        assertThat(mentions).extracting(mention -> mention.words().text()).contains("Mayor Dame Mary Okafor", "she");
        assertThat(mentions)
                .extracting(Mention::form)
                .contains(Mention.Form.NAME, Mention.Form.PRONOUN, Mention.Form.TITLE);
        assertThat(mentions).extracting(Mention::words).isSorted();
    }

    @Test
    void aGarbledNameLeavesANoticeAtItsFirstPlace() {
        assertThat(Story.of(REPORT).cast().notices()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo(Notice.Code.NAME_VARIANT);
            assertThat(notice.message()).isEqualTo("“Dame Maria” may be Dame Mary Okafor; worth checking.");
        });
    }

    @Test
    void aBareSourceHasNoSpeaker() {
        SourceText text = SourceText.of("“We will wait.”");
        Source source = new Source(Optional.empty(), Optional.empty(), List.of(new Span(1, 14)));
        Cast cast = cast(text, List.of(source));
        assertThat(cast.bySource()).containsExactly(Optional.empty());
        assertThat(cast.speakers()).isEmpty();
    }

    @Test
    void whoAnswersInAnInterviewIsThePersonItIntroduces() {
        Story story = Story.of("""
                Ten questions for the harbour master Marta Oyelaran

                Marta Oyelaran has run the port for six years. Oyelaran spoke after a meeting with Dev Patel.

                Q: [I = -] hear the ferry stopped. Why?

                A: [I = Marta Oyelaran] say the engine failed.

                Q: Who was to order the parts?

                A: [We = Marta Oyelaran] think that it was my office.""");
        assertThat(story.answers()).isEqualTo(story.expected());
    }

    @Test
    void anInterviewThatIntroducesTwoPeopleAlikeNamesNeither() {
        Story story = Story.of("""
                Marta Oyelaran met Dev Patel on Monday. Here is what was said.

                Q: Did the ferry stop?

                A: [I = -] think so.

                Q: Why?

                A: [I = -] say the engine failed.""");
        assertThat(story.answers()).isEqualTo(story.expected());
    }

    @Test
    void theWriterIsNamedByTheArticlesFirstAuthor() {
        String words = "I say it is late.";
        Article plain = Article.of(words);
        Article signed = new Article(
                plain.file(),
                plain.url(),
                plain.outlet(),
                plain.title(),
                List.of("Mary Okafor"),
                plain.published(),
                plain.language(),
                words,
                plain.parts());
        SourceText text = SourceText.of(words);
        Source source = new Source(Optional.of(new Span(0, 1)), Optional.empty(), List.of(new Span(6, 16)));
        Cast cast = Cast.of(
                signed,
                text,
                new Analyzer(Limits.DEFAULT).analyze(text),
                Quotations.of(text, Limits.DEFAULT),
                List.of(source),
                Speakers.NONE);
        assertThat(cast.speakers()).singleElement().satisfies(author -> {
            assertThat(author.name()).isEqualTo("Mary Okafor");
            assertThat(author.kind()).isEqualTo(Speaker.Kind.AUTHOR);
        });
    }

    @Test
    void readTwiceOrByFourThreadsIsEqual() {
        Cast once = Story.of(REPORT).cast();
        List<Cast> again = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> Story.of(REPORT).cast())
                .toList();
        assertThat(again).allMatch(once::equals);
    }

    @Test
    void everyPrefixAndSuffixIsReadWithMentionsThatAreTheTextsOwnWords() {
        Story story = Story.of(REPORT);
        for (int cut = 0; cut <= story.text().length(); cut += 7) {
            check(story.text().substring(0, cut), story.sources(), 0);
            check(story.text().substring(cut), story.sources(), cut);
        }
    }

    private static void check(String words, List<Source> sources, int shift) {
        SourceText text = SourceText.of(words);
        List<Source> inside = sources.stream()
                .filter(source -> source.words().orElseThrow().begin() >= shift
                        && source.words().orElseThrow().end() - shift <= words.length())
                .map(source -> new Source(
                        Optional.of(new Span(
                                source.words().orElseThrow().begin() - shift,
                                source.words().orElseThrow().end() - shift)),
                        Optional.empty(),
                        List.of()))
                .toList();
        Cast cast = cast(text, inside);
        assertThat(cast.bySource()).hasSameSizeAs(inside);
        assertThat(cast.speakers())
                .allSatisfy(speaker -> assertThat(speaker.mentions())
                        .allSatisfy(
                                mention -> assertThat(text.words(mention.words().span()))
                                        .isEqualTo(mention.words().text())));
        assertThat(cast.bySource().stream().flatMap(Optional::stream)).allMatch(cast.speakers()::contains);
    }

    private static Cast cast(SourceText text, List<Source> sources) {
        return Cast.of(
                Article.of(text.text()),
                text,
                new Analyzer(Limits.DEFAULT).analyze(text),
                Quotations.of(text, Limits.DEFAULT),
                sources,
                Speakers.NONE);
    }
}
