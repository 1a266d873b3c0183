package org.stet.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stet.Stet;
import org.stet.document.Article;
import org.stet.document.Document;
import org.stet.document.Transcript;
import org.stet.document.Turn;
import org.stet.text.Span;

/** What is said of a quotation beside how its words compare: whose they are, whether the material settles it. */
class VerifierTest {
    private static final LocalDate DAY = LocalDate.of(2031, 3, 4);
    private static final Transcript COUNCIL = transcript(
            true,
            "LENA VOS: The ferry will run twice a day. The harbour fund pays for the second boat.",
            "JONAS PELL: You said last week that the pier would be closed for good.",
            "LENA VOS: I said what I said about the pier.",
            "MARY OKAFOR: My members scraped barnacles off that pier for forty winters.");
    private static final Transcript INTERPRETED = transcript(
            true, "LENA VOS: [speaking through an interpreter] The lamps shall be lit before the herring come.");

    @Test
    void theSpeakersOwnWordsStand() {
        Finding finding = check("“The harbour fund pays for the second boat,” said Lena Vos.");

        assertThat(finding.verdict()).isEqualTo(Verdict.VERBATIM);
        assertThat(finding.attribution()).isEqualTo(Attribution.SAME);
        assertThat(finding.standing()).isEqualTo(Standing.STANDS);
        assertThat(finding.suggestion()).isEmpty();
    }

    @Test
    void wordsThatAnotherQuotesSupportTheDraft() {
        Finding finding = check("“The pier would be closed for good,” said Lena Vos.");

        assertThat(finding.attribution()).isEqualTo(Attribution.SECOND_HAND);
        assertThat(finding.verdict()).isEqualTo(Verdict.VERBATIM);
    }

    @Test
    void anothersOwnWordsAreSaidToBe() {
        Finding finding = check("“My members scraped barnacles off that pier for forty winters,” said Lena Vos.");

        assertThat(finding.verdict()).isEqualTo(Verdict.OTHER_SPEAKER);
        assertThat(finding.reason()).contains("MARY OKAFOR").contains("Lena Vos");
    }

    @Test
    void aCompleteTranscriptWithoutTheWordsSettlesIt() {
        String draft = "“Every gull on this island belongs to the crown,” said Lena Vos.";

        assertThat(check(draft).verdict()).isEqualTo(Verdict.NOT_IN_COMPARED);
        assertThat(check(draft, transcript(false, "LENA VOS: The ferry will run twice a day."))
                        .verdict())
                .isEqualTo(Verdict.UNCHECKABLE);
    }

    @Test
    void aSpeakerWhoIsNotHeardCannotBeMissed() {
        Finding finding = check("“Every gull on this island belongs to the crown,” said Tomas Reyes.");

        assertThat(finding.verdict()).isEqualTo(Verdict.UNCHECKABLE);
        assertThat(finding.coverage()).isEqualTo(Coverage.NOT_COVERED);
    }

    @Test
    void oneWordThatIsNowhereIsTooShort() {
        assertThat(check("Lena Vos called it “splendid”.").coverage()).isEqualTo(Coverage.TOO_SHORT);
    }

    @Test
    void interpretedWordsMayDiffer() {
        Finding same = check("“The lamps shall be lit before the herring come,” said Lena Vos.", INTERPRETED);
        Finding other = check("“The lamps will be burning before the herring arrive,” said Lena Vos.", INTERPRETED);

        assertThat(same.verdict()).isEqualTo(Verdict.VERBATIM);
        assertThat(other.coverage()).isEqualTo(Coverage.OTHER_LANGUAGE);
        assertThat(other.verdict()).isEqualTo(Verdict.UNCHECKABLE);
    }

    @Test
    void anotherOccasionLetsTheVeryWordsStandAndSaysNothingOfOthers() {
        Finding same =
                check(draft("“The harbour fund pays for the second boat,” said Lena Vos.", DAY.plusDays(40)), COUNCIL);
        Finding other =
                check(draft("“The harbour fund pays for the third boat,” said Lena Vos.", DAY.plusDays(40)), COUNCIL);

        assertThat(same.verdict()).isEqualTo(Verdict.VERBATIM);
        assertThat(same.reason()).contains("2031-03-04").contains("2031-04-13");
        assertThat(other.verdict()).isEqualTo(Verdict.UNCHECKABLE);
        assertThat(other.coverage()).isEqualTo(Coverage.NOT_COVERED);
        assertThat(other.alternatives()).isNotEmpty();
    }

    @Test
    void ofAnotherReportOnlyWhatSomebodySaysCounts() {
        Article report = Article.of("The tide took the old pier at noon. “We will mend it,” said Lena Vos.\n");

        assertThat(check("“The tide took the old pier at noon,” said Lena Vos.", report)
                        .verdict())
                .isEqualTo(Verdict.UNCHECKABLE);
        assertThat(check("“We will mend it,” said Lena Vos.", report).verdict()).isEqualTo(Verdict.VERBATIM);
    }

    @Test
    void aFragmentIsNotChargedWithTheSentenceItIsTakenFrom() {
        Document council =
                transcript(true, "LENA VOS: I hate to see that people do not have common sense about tides.");

        assertThat(check("Lena Vos promised a “common sense” approach to tides.", council)
                        .verdict())
                .isNotEqualTo(Verdict.SENSE_AT_RISK);
    }

    @Test
    void piecesAroundACueAreOneQuotation() {
        Check check = Stet.check(Article.of("“The ferry will run,” said Lena Vos, “twice a day.”\n"), List.of(COUNCIL));

        assertThat(check.findings()).hasSize(1);
        assertThat(check.findings().get(0).spans()).hasSize(2);
        assertThat(check.findings().get(0).verdict()).isEqualTo(Verdict.VERBATIM);
    }

    private static Finding check(String draft) {
        return check(draft, COUNCIL);
    }

    private static Finding check(String draft, Document against) {
        return check(Article.of(draft + "\n"), against);
    }

    private static Finding check(Article draft, Document against) {
        return Stet.check(draft, List.of(against)).findings().get(0);
    }

    private static Article draft(String text, LocalDate day) {
        Article plain = Article.of(text + "\n");
        return new Article(
                plain.file(),
                plain.url(),
                plain.outlet(),
                plain.title(),
                plain.authors(),
                Optional.of(day),
                plain.language(),
                plain.text(),
                plain.parts());
    }

    private static Transcript transcript(boolean complete, String... lines) {
        StringBuilder text = new StringBuilder();
        List<Turn> turns = new ArrayList<>();
        List<Span> notes = new ArrayList<>();
        for (String line : lines) {
            int colon = line.indexOf(": ");
            int begin = text.length() + colon + 2;
            text.append(line).append('\n');
            turns.add(new Turn(Optional.of(line.substring(0, colon)), new Span(begin, text.length() - 1), List.of()));
            int bracket = line.indexOf('[');
            if (bracket >= 0) {
                int from = text.length() - 1 - line.length() + bracket;
                notes.add(new Span(from, from + line.indexOf(']') + 1 - bracket));
            }
        }
        return new Transcript(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(DAY),
                "en",
                Optional.empty(),
                complete,
                text.toString(),
                turns,
                notes);
    }
}
