package org.stet.verification;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.stet.alignment.Change;
import org.stet.alignment.Wording;
import org.stet.attribution.Statement;
import org.stet.text.Excerpt;

/**
 * What the check says of one quotation.
 *
 * @param statement the statement it belongs to, as {@code read} gives it; empty for a quotation that belongs to none
 * @param spans the words of the quotation without marks, in the draft's text; more than one where a cue stands between
 * @param speaker who the draft says said it
 * @param verdict the headline
 * @param wording how the words compare
 * @param attribution whether they are that speaker's
 * @param coverage whether the compared material can settle it
 * @param standing whether it stands under the house's profile
 * @param confidence how likely the verdict is right, 0 to 1
 * @param evidence the passage; empty where the wording is absent
 * @param alternatives rival places, the nearest first
 * @param changes every difference from the passage, in the draft's order
 * @param suggestion the passage's own words, where they differ
 * @param reason one plain sentence
 */
public record Finding(
        Optional<Statement> statement,
        List<Excerpt> spans,
        Optional<String> speaker,
        Verdict verdict,
        Wording wording,
        Attribution attribution,
        Coverage coverage,
        Standing standing,
        double confidence,
        Optional<Passage> evidence,
        List<Passage> alternatives,
        List<Change> changes,
        Optional<String> suggestion,
        String reason) {
    public Finding {
        requireNonNull(verdict, "a finding needs a verdict");
        spans = List.copyOf(spans);
        alternatives = List.copyOf(alternatives);
        changes = List.copyOf(changes);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a finding needs the words it is about");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence is " + confidence + " and must be from 0 to 1");
        }
    }
}
