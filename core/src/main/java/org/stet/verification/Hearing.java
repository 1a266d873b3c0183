package org.stet.verification;

import java.util.List;
import org.stet.alignment.Candidate;
import org.stet.alignment.Change;
import org.stet.alignment.Wording;
import org.stet.text.Span;

/**
 * A quotation held against one place of the record.
 *
 * @param source the document
 * @param candidate where in it
 * @param voice who is heard there
 * @param match whether that is the draft's speaker
 * @param credited whether whoever is heard there credits the draft's speaker with the words
 * @param wording how the words compare
 * @param pieces the passage, one piece for each place; empty where nothing answers
 * @param changes every difference
 * @param kept the share of the content words that stand there, 0 to 1
 * @param agreement the share of the words of both that stand in the other in the same order, 0 to 1
 * @param cosine how like the two are in meaning, where the place was found by that; 0 where it was found by its words
 * @param value how good a place it is, to choose among several; higher is better
 */
record Hearing(
        Source source,
        Candidate candidate,
        Voice voice,
        Person.Match match,
        boolean credited,
        Wording wording,
        List<Span> pieces,
        List<Change> changes,
        double kept,
        double agreement,
        double cosine,
        double value) {
    Hearing {
        pieces = List.copyOf(pieces);
        changes = List.copyOf(changes);
    }

    Hearing withValue(double better) {
        return new Hearing(
                source, candidate, voice, match, credited, wording, pieces, changes, kept, agreement, cosine, better);
    }

    /** Returns this hearing without what its ends cut off: of a fragment that is for the clause around it to carry. */
    Hearing withoutCuts() {
        Span whole = place();
        List<Change> inside = changes.stream()
                .filter(change -> !change.atRisk()
                        || (change.record().end() > whole.begin()
                                && change.record().begin() < whole.end()))
                .toList();
        return new Hearing(
                source, candidate, voice, match, credited, wording, pieces, inside, kept, agreement, cosine, value);
    }

    /** Returns how near the words are, whoever says them and when, 0 to 1. */
    double resemblance() {
        double nearness = switch (wording) {
            case VERBATIM -> 1;
            case CLEANED -> 0.95;
            case TRIMMED -> 0.85;
            case REWORDED -> 0.6;
            case SPLICED -> 0.5;
            case PARAPHRASED -> 0.3;
            case ABSENT -> 0;
        };
        return (2 * agreement + candidate.likeness() + nearness) / 4;
    }

    /** Returns how like the words are, or what they mean, 0 to 1. */
    double likeness() {
        return Math.max(agreement, cosine);
    }

    /** Returns the place from the first piece to the last, in the record's order. */
    Span place() {
        return pieces.stream().reduce(Span::cover).orElseThrow();
    }

    /** Returns the index of the stretch that the passage begins in. */
    int stretch() {
        return candidate.loci().get(0).stretch();
    }
}
