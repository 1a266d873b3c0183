package org.stet.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.text.Span;

class PassageIndexTest {
    private static final SpokenText COUNCIL = spoken(
            "The ferry will run twice a day from the first of April, whatever the weather.",
            "And who pays for the second boat, Councillor?",
            "The harbour fund pays. Nobody on the island will see it on a bill.",
            "I have heard promises about that ferry since I was a girl.");

    @Test
    void aQuotationIsFoundWhereItStands() {
        Candidate found =
                find(COUNCIL, "Nobody on the island will see it on a bill").get(0);

        assertThat(words(COUNCIL, found)).containsExactly("Nobody on the island will see it on a bill");
        assertThat(found.loci().get(0).stretch()).isEqualTo(2);
        assertThat(found.likeness()).isGreaterThan(0.99);
    }

    @Test
    void aPhraseOfEverydayWordsIsFoundAmongThousandsOfTheirPlaces() {
        SplittableRandom random = new SplittableRandom(7);
        List<String> everyday = List.of("there", "it", "is", "was", "that", "and");
        String talk = IntStream.range(0, 60_000)
                .mapToObj(i -> everyday.get(random.nextInt(everyday.size())))
                .collect(Collectors.joining(" "));
        SpokenText text = spoken(talk, "there it is and that was it and there it is");

        Candidate found =
                find(text, "There it is, and that was it, and there it is").get(0);

        assertThat(found.loci().get(0).stretch()).isEqualTo(1);
        assertThat(found.likeness()).isGreaterThan(0.99);
    }

    @Test
    void caseMarksAndAccentsDoNotCount() {
        SpokenText text = spoken("The café on Quay-side won’t close.");

        assertThat(find(text, "the CAFE on quay side wont close").get(0).likeness())
                .isGreaterThan(0.99);
    }

    @Test
    void aRewordedQuotationIsFoundByWhatIsLeftOfIt() {
        Candidate found = find(COUNCIL, "The ship will sail two times a day from the first of April")
                .get(0);

        assertThat(found.loci().get(0).stretch()).isZero();
    }

    @Test
    void aFragmentIsFoundByItsClause() {
        String draft = "the ferry would run ‘thrice’ a day from April";
        int begin = draft.indexOf("thrice");
        Quoted quoted = new Quoted(
                draft,
                List.of(new Span(begin, begin + 6)),
                List.of(new Span(0, begin - 1), new Span(begin + 7, draft.length())));

        assertThat(PassageIndex.of(List.of(COUNCIL))
                        .find(quoted, 5)
                        .get(0)
                        .loci()
                        .get(0)
                        .stretch())
                .isZero();
    }

    @Test
    void partsOfSeparateTurnsAreOneCandidateWithTwoPlaces() {
        Candidate found = find(COUNCIL, "The ferry will run twice a day. The harbour fund pays.")
                .get(0);

        assertThat(words(COUNCIL, found)).containsExactly("The ferry will run twice a day", "The harbour fund pays");
    }

    @Test
    void aLineSaidAgainHasAPlaceForEachTimeInOrder() {
        SpokenText rallies = spoken(IntStream.range(0, 12)
                .mapToObj(i -> "Rally " + i + ". We will dredge the channel.")
                .toArray(String[]::new));

        assertThat(find(rallies, "We will dredge the channel").stream()
                        .map(candidate -> candidate.loci().get(0).stretch()))
                .startsWith(0, 1, 2, 3)
                .hasSize(8);
    }

    @Test
    void wordsOfStageNotesAreNotFound() {
        String text = "We will (the lights go out for a minute) wait.";
        SpokenText noted = new SpokenText(text, List.of(new Span(0, text.length())), List.of(new Span(8, 40)));

        assertThat(find(noted, "the lights go out for a minute")).isEmpty();
    }

    @Test
    void nothingIsFoundInNothing() {
        assertThat(find(spoken(), "any words at all")).isEmpty();
        assertThat(find(spoken(""), "any words at all")).isEmpty();
        assertThat(find(COUNCIL, "…")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void placesLieInTheirStretchesWhateverTheWords(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        SpokenText text =
                spoken(IntStream.range(0, 30).mapToObj(i -> babble(random, 40)).toArray(String[]::new));

        for (int i = 0; i < 200; i++) {
            for (Candidate candidate : find(text, babble(random, 1 + random.nextInt(60)))) {
                assertThat(candidate.likeness()).isBetween(0.0, 1.0);
                for (Locus locus : candidate.loci()) {
                    assertThat(text.stretches().get(locus.stretch()).contains(locus.record()))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void aMillionTimesOneWordAndAQuotationOfThemAreSearchedInTime() {
        SpokenText drone = spoken("well ".repeat(1_000_000));

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> find(drone, "well ".repeat(300) + "then"));
    }

    @Test
    void aQuotationOfTwentyThousandWordsIsFoundByItsEnds() {
        SplittableRandom random = new SplittableRandom(7);
        String speech = babble(random, 20_000);
        SpokenText text = spoken(babble(random, 3_000), speech, babble(random, 3_000));

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Candidate found = find(text, speech).get(0);
            assertThat(found.loci().get(0).stretch()).isEqualTo(1);
            assertThat(found.loci().get(0).record().length()).isGreaterThan(speech.length() - 20);
        });
    }

    private static List<Candidate> find(SpokenText text, String words) {
        return PassageIndex.of(List.of(text))
                .find(new Quoted(words, List.of(new Span(0, words.length())), List.of()), 8);
    }

    private static List<String> words(SpokenText text, Candidate candidate) {
        return candidate.loci().stream()
                .map(locus -> text.text()
                        .substring(locus.record().begin(), locus.record().end()))
                .toList();
    }

    private static SpokenText spoken(String... turns) {
        List<Span> stretches = new ArrayList<>();
        int at = 0;
        for (String turn : turns) {
            stretches.add(new Span(at, at + turn.length()));
            at += turn.length() + 1;
        }
        return new SpokenText(Arrays.stream(turns).collect(Collectors.joining("\n")), stretches, List.of());
    }

    private static String babble(SplittableRandom random, int words) {
        return IntStream.range(0, words)
                .mapToObj(i -> "w" + Integer.toString((int) Math.pow(random.nextDouble(), 3) + random.nextInt(900), 36))
                .collect(Collectors.joining(" "));
    }
}
