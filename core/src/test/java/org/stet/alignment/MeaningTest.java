package org.stet.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.encoder.SentenceEncoder;
import org.stet.text.Span;

class MeaningTest {
    private static final SpokenText COUNCIL = said(
            "We shall mend the bridge before the first snow falls. The school kitchen is to close on Fridays. I am sorry for it.",
            "Nobody asked the farmers. Their milk crosses that bridge every morning, and they will lose a fortune.");
    private static final SpokenText CHOIR = said("The choir sings Purcell tonight. Bring a friend.");

    @Test
    void theSentenceThatSaysItInOtherWordsComesFirst() {
        List<Ranked> ranked = meaning(CHOIR, COUNCIL).rank(quoted("The bridge will be repaired by winter."));

        assertThat(words(ranked.get(0), CHOIR, COUNCIL)).startsWith("We shall mend the bridge before the first snow");
        assertThat(ranked.get(0).text()).isEqualTo(1);
        assertThat(ranked.get(0).stretch()).isZero();
    }

    @Test
    void twoSentencesAreHeldAgainstTwo() {
        List<Ranked> ranked = meaning(COUNCIL)
                .rank(
                        quoted(
                                "No one consulted the dairymen. Their milk goes over the bridge each day and they stand to be ruined."));

        assertThat(words(ranked.get(0), COUNCIL))
                .isEqualTo(
                        "Nobody asked the farmers. Their milk crosses that bridge every morning, and they will lose a fortune.");
        assertThat(ranked.get(0).stretch()).isEqualTo(1);
    }

    @Test
    void aQuotationOfSomethingElseFindsNothing() {
        assertThat(meaning(CHOIR, COUNCIL).rank(quoted("The striker signed for a record fee.")))
                .isEmpty();
    }

    @Test
    void aFragmentIsFoundWithTheWordsAroundIt() {
        String text = "She said the canteen at the school would be “shut on Fridays”.";
        Span frame = new Span(9, 44);
        Span piece = new Span(text.indexOf("shut"), text.indexOf('”'));
        Quoted alone = new Quoted(text, List.of(piece), List.of());
        Quoted framed = new Quoted(text, List.of(piece), List.of(frame));
        String kitchen = "The school kitchen is to close on Fridays.";
        Meaning meaning = meaning(COUNCIL);

        assertThat(words(meaning.rank(framed).get(0), COUNCIL)).isEqualTo(kitchen);
        assertThat(meaning.cosines(framed, List.of(kitchen)).get(0))
                .isGreaterThan(meaning.cosines(alone, List.of(kitchen)).get(0));
    }

    @Test
    void windowsOfOneAnswerDoNotShareWords() {
        List<Ranked> ranked = meaning(COUNCIL)
                .rank(
                        quoted("The bridge will be mended."),
                        List.of(
                                candidate(0, 0, COUNCIL.stretches().get(0)),
                                candidate(0, 1, COUNCIL.stretches().get(1))));

        assertThat(ranked).hasSizeGreaterThan(2).isSortedAccordingTo((a, b) -> Double.compare(b.cosine(), a.cosine()));
        for (Ranked one : ranked) {
            assertThat(ranked)
                    .filteredOn(other -> other.window().overlaps(one.window()))
                    .containsExactly(one);
        }
    }

    @Test
    void aPlaceFoundByItsWordsIsRankedHoweverUnlike() {
        Span friend = new Span(CHOIR.text().indexOf("Bring"), CHOIR.text().length());
        List<Ranked> ranked =
                meaning(COUNCIL, CHOIR).rank(quoted("The dairy farms lose money."), List.of(candidate(1, 0, friend)));

        assertThat(ranked).singleElement().satisfies(one -> {
            assertThat(one.cosine()).isLessThan(Meaning.LIKE);
            assertThat(words(one, COUNCIL, CHOIR)).endsWith("Bring a friend.");
        });
    }

    @Test
    void stageNotesAreNotRead() {
        String text = "We shall mend the bridge [the choir sings Purcell loudly] before the first snow.";
        Span note = new Span(text.indexOf('['), text.indexOf(']') + 1);
        SpokenText noted = new SpokenText(text, List.of(new Span(0, text.length())), List.of(note));
        Quoted quoted = quoted("We shall mend the bridge before the first snow.");

        assertThat(meaning(noted).rank(quoted).get(0).cosine()).isGreaterThan(0.999);
    }

    @Test
    void evidenceOfManyWindowsIsNotSearchedWhole() {
        List<SpokenText> many = new ArrayList<>();
        for (int i = 0; i <= Meaning.MOST_WINDOWS; i++) {
            many.add(said("We shall mend the bridge."));
        }
        Quoted quoted = quoted("We shall mend the bridge.");
        Meaning meaning = new Meaning(SentenceEncoder.english(), many);

        assertThat(meaning.isSmall()).isFalse();
        assertThat(meaning.rank(quoted)).isEmpty();
        assertThat(meaning.rank(
                        quoted, List.of(candidate(7, 0, many.get(7).stretches().get(0)))))
                .singleElement()
                .satisfies(one -> assertThat(one.cosine()).isGreaterThan(0.999));
    }

    @Test
    void likeWindowsComeInTheOrderOfTheirDocuments() {
        List<Ranked> ranked =
                meaning(COUNCIL, CHOIR, COUNCIL).rank(quoted("The bridge will be mended before it snows."));

        assertThat(ranked).extracting(Ranked::text).startsWith(0, 2);
    }

    @Test
    void hostileWordsAreRankedToo() {
        SpokenText odd = said("\ud800\u0000 ((( \u202e", "x".repeat(5_000), "?!");

        assertThat(meaning(odd).rank(quoted("\udc00 ))) " + "y".repeat(5_000)))).hasSizeLessThanOrEqualTo(3);
        assertThat(meaning().rank(quoted("The bridge."))).isEmpty();
    }

    private static Meaning meaning(SpokenText... texts) {
        return new Meaning(SentenceEncoder.english(), List.of(texts));
    }

    private static Quoted quoted(String words) {
        return new Quoted(words, List.of(new Span(0, words.length())), List.of());
    }

    private static Candidate candidate(int text, int stretch, Span place) {
        return new Candidate(text, List.of(new Locus(new Span(0, 3), stretch, place, 0.5)), 0.5, 20);
    }

    /** A document of which every part is a stretch. */
    private static SpokenText said(String... stretches) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (String stretch : stretches) {
            spans.add(new Span(at, at + stretch.length()));
            at += stretch.length() + 1;
        }
        return new SpokenText(String.join("\n", stretches), spans, List.of());
    }

    private static String words(Ranked ranked, SpokenText... texts) {
        return texts[ranked.text()]
                .text()
                .substring(ranked.window().begin(), ranked.window().end());
    }
}
