package org.stet.verification;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stet.alignment.Change;
import org.stet.alignment.Wording;
import org.stet.speaker.Speaker;

/** Says of one quotation, whose places are known, what holds. Confined to one thread. */
final class Judge {
    /** A place stands in for one before it, of other days or another voice, if it is so like as that is. */
    private static final double RIVAL = 0.8;

    private final Evidence evidence;
    private final Optional<LocalDate> date;
    private final Chance chance;
    private final Plausible plausible;

    Judge(Evidence evidence, Optional<LocalDate> date) {
        this.evidence = evidence;
        this.date = date;
        this.chance = new Chance(evidence.words());
        this.plausible = new Plausible(chance);
    }

    /** Judges a quotation by its places, the best first. */
    Judgement judge(DraftQuotation quotation, List<Hearing> places) {
        Optional<Judgement> elsewhere = Optional.empty();
        double least = 0;
        for (Hearing place : places) {
            if (place.likeness() < least) {
                continue;
            }
            Optional<Judgement> judgement = judge(quotation, place, places);
            if (judgement.isPresent() && judgement.get().coverage() != Coverage.NOT_COVERED) {
                return judgement.get();
            }
            elsewhere = elsewhere.or(() -> judgement);
            least = Math.max(least, RIVAL * place.likeness());
        }
        return elsewhere.orElseGet(() -> notFound(quotation, places));
    }

    /** Judges by one place; empty where it is none of this quotation. */
    private Optional<Judgement> judge(DraftQuotation quotation, Hearing place, List<Hearing> places) {
        Attribution attribution = Attributions.of(quotation, place, date, chance);
        if (!plausible.is(quotation, place, attribution)) {
            return Optional.empty();
        }
        boolean differs = place.wording() != Wording.VERBATIM;
        if (differs && Occasion.isAnother(date, place.source().date())) {
            return Optional.of(new Judgement(
                    Wording.ABSENT,
                    Attribution.UNKNOWN,
                    Coverage.NOT_COVERED,
                    Optional.empty(),
                    nearest(places),
                    List.of()));
        }
        if (differs && place.source().interpreted().contains(place.stretch())) {
            return Optional.of(judgement(place, attribution, Coverage.OTHER_LANGUAGE, places));
        }
        return Optional.of(judgement(place, attribution, Coverage.COVERED, places));
    }

    private static Judgement judgement(
            Hearing place, Attribution attribution, Coverage coverage, List<Hearing> places) {
        List<Hearing> others = places.stream()
                .filter(other -> !isSamePlace(other, place))
                .filter(other -> other.kept() >= 0.75 * place.kept())
                .toList();
        List<Change> changes = coverage == Coverage.COVERED ? counted(place, attribution) : List.of();
        return new Judgement(place.wording(), attribution, coverage, Optional.of(place), others, changes);
    }

    /** Returns places by their words alone: no speaker and no date has been found to hold. */
    private static List<Hearing> nearest(List<Hearing> places) {
        return places.stream()
                .sorted(Comparator.comparingDouble(Hearing::resemblance).reversed())
                .toList();
    }

    private static boolean isSamePlace(Hearing one, Hearing other) {
        return one.source().id().equals(other.source().id())
                && one.pieces().stream()
                        .anyMatch(piece -> other.pieces().stream().anyMatch(piece::overlaps));
    }

    /** Of words at second hand it is known whose voice goes before them. */
    private static List<Change> counted(Hearing place, Attribution attribution) {
        int begin = place.place().begin();
        return place.changes().stream()
                .filter(change -> attribution != Attribution.SECOND_HAND
                        || change.risk()
                                .filter(sense -> sense == Change.Sense.CONDITION)
                                .isEmpty()
                        || change.record().end() > begin)
                .toList();
    }

    private Judgement notFound(DraftQuotation quotation, List<Hearing> places) {
        return new Judgement(
                Wording.ABSENT, Attribution.UNKNOWN, coverage(quotation), Optional.empty(), nearest(places), List.of());
    }

    private Coverage coverage(DraftQuotation quotation) {
        if (Plausible.isTooShort(quotation)) {
            return Coverage.TOO_SHORT;
        }
        return quotation.speaker().filter(this::isWhollyHeard).isPresent() ? Coverage.COVERED : Coverage.NOT_COVERED;
    }

    /** Says whether a document that declares itself complete, and may be the draft's occasion, hears the speaker. */
    private boolean isWhollyHeard(Speaker speaker) {
        Person person = Person.of(speaker);
        return evidence.sources().stream()
                .anyMatch(source -> source.isComplete()
                        && source.interpreted().isEmpty()
                        && !Occasion.isAnother(date, source.date())
                        && source.hears(person));
    }
}
