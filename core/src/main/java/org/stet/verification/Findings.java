package org.stet.verification;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stet.alignment.Change;
import org.stet.alignment.Wording;
import org.stet.document.TimeMark;
import org.stet.document.Transcript;
import org.stet.document.Turn;
import org.stet.speaker.Speaker;
import org.stet.text.Excerpt;
import org.stet.text.Places;
import org.stet.text.Span;

/** Puts what was judged of a quotation into the words of a finding. Confined to one thread. */
final class Findings {
    private static final int MOST_ALTERNATIVES = 5;
    /** Of a passage in pieces that lie further apart, the first is shown. */
    private static final int WIDEST = 1_000;

    private final Optional<LocalDate> date;

    Findings(Optional<LocalDate> date) {
        this.date = date;
    }

    /** Makes the finding. */
    Finding finding(DraftQuotation quotation, Judgement judgement, Standing standing) {
        Verdict verdict = judgement.verdict();
        Optional<Passage> evidence = judgement.place().map(Findings::passage);
        return new Finding(
                quotation.statement(),
                quotation.spans(),
                quotation.speaker().map(Speaker::name),
                verdict,
                judgement.wording(),
                judgement.attribution(),
                judgement.coverage(),
                standing,
                Confidence.of(quotation, judgement),
                evidence,
                judgement.others().stream()
                        .limit(MOST_ALTERNATIVES)
                        .map(Findings::passage)
                        .toList(),
                judgement.changes(),
                suggestion(verdict, judgement),
                new Reason(quotation, judgement, date).sentence());
    }

    private static Optional<String> suggestion(Verdict verdict, Judgement judgement) {
        if (verdict == Verdict.VERBATIM || (judgement.wording() == Wording.VERBATIM && !atRisk(judgement))) {
            return Optional.empty();
        }
        return judgement.place().map(place -> words(place, judgement.changes()));
    }

    private static boolean atRisk(Judgement judgement) {
        return judgement.verdict() == Verdict.SENSE_AT_RISK;
    }

    /** Returns the passage, what a cut at an end took from its sense put back. */
    private static String words(Hearing place, List<Change> changes) {
        String text = place.source().spoken().text();
        List<Span> pieces = new ArrayList<>(place.pieces());
        Span whole = place.place();
        for (Change change : changes) {
            Span cut = change.record().span();
            if (change.atRisk() && cut.end() <= whole.begin() && !cut.isEmpty()) {
                pieces.set(0, pieces.get(0).cover(cut));
            } else if (change.atRisk() && cut.begin() >= whole.end() && !cut.isEmpty()) {
                pieces.set(pieces.size() - 1, pieces.get(pieces.size() - 1).cover(cut));
            }
        }
        return pieces.stream()
                .map(piece -> text.substring(piece.begin(), piece.end()).replaceAll("\\s+", " "))
                .collect(Collectors.joining(" … "));
    }

    private static Passage passage(Hearing place) {
        String text = place.source().spoken().text();
        Span whole = place.place();
        Span shown = whole.length() <= WIDEST ? whole : place.pieces().get(0);
        List<Excerpt> pieces = place.pieces().size() < 2
                ? List.of()
                : place.pieces().stream().map(piece -> excerpt(text, piece)).toList();
        return new Passage(
                place.source().id(),
                place.voice().name(),
                place.source().date(),
                excerpt(text, shown),
                time(place, shown),
                pieces);
    }

    private static Excerpt excerpt(String text, Span span) {
        return new Excerpt(span, text.substring(span.begin(), span.end()));
    }

    private static Optional<Duration> time(Hearing place, Span shown) {
        if (place.source().compared().document() instanceof Transcript transcript) {
            Turn turn = transcript.turns().get(place.stretch());
            int behind = Places.firstBehind(turn.times(), TimeMark::offset, shown.begin());
            return behind == 0
                    ? turn.time()
                    : Optional.of(turn.times().get(behind - 1).time());
        }
        return Optional.empty();
    }
}
