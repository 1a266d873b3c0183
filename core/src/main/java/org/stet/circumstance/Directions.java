package org.stet.circumstance;

import java.util.Set;
import org.stet.circumstance.Outlook.Direction;

/** Which way a reporting clause looks: "said" back, "will say" ahead, "would say" either. */
final class Directions {
    private static final int AUXILIARIES = 4;
    private static final Set<String> AHEAD = Set.of(
            "will",
            "'ll",
            "shall",
            "wo",
            "plans",
            "planned",
            "expected",
            "scheduled",
            "set",
            "due",
            "slated",
            "expects",
            "going",
            "intends",
            "about");
    private static final Set<String> UNSURE =
            Set.of("would", "'d", "could", "might", "should", "can", "must", "to", "if");

    private Directions() {}

    static Direction of(Clause clause) {
        int cue = clause.cue().from();
        int from = clause.source()
                .filter(source -> source.to() <= cue)
                .map(Range::to)
                .orElse(Math.max(0, cue - AUXILIARIES));
        Direction direction = Direction.BACK;
        for (int i = from; i < clause.cue().to(); i++) {
            String word = clause.lower(i);
            boolean month = word.equals("may") && clause.capitalised(i);
            if (AHEAD.contains(word)) {
                return Direction.AHEAD;
            }
            if (UNSURE.contains(word) || (word.equals("may") && !month)) {
                direction = Direction.UNSURE;
            }
        }
        return direction;
    }
}
