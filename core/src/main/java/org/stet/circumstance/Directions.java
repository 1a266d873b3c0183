package org.stet.circumstance;

import static org.stet.language.PartOfSpeech.ADV;
import static org.stet.language.PartOfSpeech.AUX;
import static org.stet.language.PartOfSpeech.PART;

import java.util.Set;
import org.stet.circumstance.Outlook.Direction;

/** Which way a reporting clause looks: "said" back, "will say" ahead, "would say" either. */
final class Directions {
    private static final int AUXILIARIES = 4;
    private static final Set<String> AHEAD = Set.of("will", "'ll", "shall", "wo");
    private static final Set<String> AHEAD_OF_TO =
            Set.of("plans", "planned", "expected", "scheduled", "set", "due", "slated", "expects", "going", "intends");
    private static final Set<String> UNSURE = Set.of("would", "'d", "could", "might", "should", "can", "must", "if");

    private Directions() {}

    static Direction of(Clause clause) {
        Direction direction = Direction.BACK;
        for (int i = begin(clause); i < clause.cue().to(); i++) {
            String word = clause.lower(i);
            boolean month = word.equals("may") && clause.capitalised(i);
            if (AHEAD.contains(word) || isAheadOfTo(clause, i)) {
                return Direction.AHEAD;
            }
            if (UNSURE.contains(word) || (word.equals("may") && !month)) {
                direction = Direction.UNSURE;
            }
        }
        return direction;
    }

    private static boolean isAheadOfTo(Clause clause, int index) {
        return AHEAD_OF_TO.contains(clause.lower(index)) && clause.is(index + 1, "to");
    }

    /** Returns where the verb of the cue begins, with its auxiliaries. */
    private static int begin(Clause clause) {
        int begin = clause.cue().from();
        int earliest = Math.max(0, begin - AUXILIARIES);
        while (begin > earliest && isAuxiliary(clause, begin - 1)) {
            begin--;
        }
        return begin;
    }

    private static boolean isAuxiliary(Clause clause, int index) {
        return clause.is(index, AUX)
                || clause.is(index, ADV)
                || clause.is(index, PART)
                || UNSURE.contains(clause.lower(index))
                || isAheadOfTo(clause, index);
    }
}
