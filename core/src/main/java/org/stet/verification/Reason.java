package org.stet.verification;

import java.time.LocalDate;
import java.util.Optional;
import org.stet.alignment.Change;
import org.stet.speaker.Speaker;
import org.stet.text.Excerpt;

/** The one plain sentence of a finding: what was compared and what was seen, never why somebody did it. */
final class Reason {
    private static final int LONGEST = 60;

    private final DraftQuotation quotation;
    private final Judgement judgement;
    private final Optional<LocalDate> date;

    Reason(DraftQuotation quotation, Judgement judgement, Optional<LocalDate> date) {
        this.quotation = quotation;
        this.judgement = judgement;
        this.date = date;
    }

    /** Returns the sentence. */
    String sentence() {
        return switch (judgement.verdict()) {
            case UNCHECKABLE -> uncheckable();
            case NOT_IN_COMPARED ->
                "A document that declares itself complete hears " + speaker() + " and does not hold these words.";
            case OTHER_SPEAKER ->
                "In the record these are the words of " + heard() + ", and nothing there credits them to " + speaker()
                        + ".";
            case SENSE_AT_RISK -> risk();
            default -> wording();
        };
    }

    private String uncheckable() {
        return switch (judgement.coverage()) {
            case TOO_SHORT -> "Too few words to be found by, and their statement is not in what was compared.";
            case OTHER_LANGUAGE -> "The record says that the words were spoken in another language.";
            default ->
                judgement.others().isEmpty()
                        ? "Not in what was compared, none of which declares itself complete and hears " + speaker()
                                + "."
                        : "Words like these are in what was compared, but not on this occasion, and they differ.";
        };
    }

    private String wording() {
        String dates = judgement
                .place()
                .filter(place -> Occasion.isAnother(date, place.source().date()))
                .map(place -> " The record is of "
                        + place.source().date().map(LocalDate::toString).orElse("another day") + ", the draft of "
                        + date.map(LocalDate::toString).orElse("another day") + ".")
                .orElse("");
        return switch (judgement.wording()) {
            case VERBATIM -> "The same words as in the record" + whose() + "." + dates;
            case CLEANED -> "The record’s words" + whose() + ", tidied: " + first() + dates;
            case TRIMMED -> "The record’s words" + whose() + " with some left out: " + first() + dates;
            case REWORDED -> "Not the record’s words" + whose() + ": " + first() + dates;
            case SPLICED -> "Words from separate places" + whose() + " are run together." + dates;
            default -> "Most content words are not the record’s" + whose() + "." + dates;
        };
    }

    private String whose() {
        return switch (judgement.attribution()) {
            case SAME -> "";
            case SECOND_HAND -> ", where " + heard() + " quotes " + speaker();
            case OTHER, UNKNOWN -> ", spoken by " + heard();
        };
    }

    /** Names the first change that counts. */
    private String first() {
        return judgement.changes().stream()
                .filter(change -> change.type() != Change.Type.BRACKET && change.type() != Change.Type.TRANSCRIPT_ERROR)
                .findFirst()
                .map(change -> differs(change) + ".")
                .orElse("the words differ.");
    }

    private String risk() {
        Change change =
                judgement.changes().stream().filter(Change::atRisk).findFirst().orElseThrow();
        return switch (change.risk().orElseThrow()) {
            case JOINT -> "Words from separate places are made one sentence, which nobody said.";
            case CONDITION -> "What the words depend on is left out: " + differs(change) + ".";
            case ROLE -> "Who does what may have changed: " + differs(change) + ".";
            case NEGATION -> "A “not” may have come or gone: " + differs(change) + ".";
            case NUMBER -> "A number differs: " + differs(change) + ".";
            case NAME -> "A name differs: " + differs(change) + ".";
            case MODALITY -> "How sure or how possible it is has changed: " + differs(change) + ".";
            case QUANTIFIER -> "How many or how much has changed: " + differs(change) + ".";
            case MEANING -> "The sense may have changed: " + differs(change) + ".";
        };
    }

    private static String differs(Change change) {
        if (change.draft().text().isBlank()) {
            return "the draft leaves out " + words(change.record());
        }
        if (change.record().text().isBlank()) {
            return words(change.draft()) + " is not in the record";
        }
        return "the draft has " + words(change.draft()) + ", the record " + words(change.record());
    }

    private static String words(Excerpt excerpt) {
        String words = excerpt.text().strip().replaceAll("\\s+", " ");
        return "“"
                + (words.length() <= LONGEST
                        ? words
                        : words.substring(0, LONGEST).strip() + "…") + "”";
    }

    private String speaker() {
        return quotation.speaker().map(Speaker::name).orElse("the speaker");
    }

    private String heard() {
        return judgement.place().flatMap(place -> place.voice().name()).orElse("somebody not named");
    }
}
