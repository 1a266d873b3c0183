package org.stet.evaluation;

import java.util.List;
import org.stet.attribution.Reading;
import org.stet.text.Limits;

/**
 * What holds of every reading, whatever the text: the contracts on places, ids, forms, speakers and notices, as far as
 * the records themselves do not refuse what breaks them. Stateless; safe from any thread.
 */
public final class Invariants {
    private Invariants() {}

    /** Checks a reading made with the default limits; see {@link #check(Reading, Limits)}. */
    public static List<String> check(Reading reading) {
        return check(reading, Limits.DEFAULT);
    }

    /**
     * Returns what is wrong with a reading, a line for each breach with the name, the value and the rule; empty where
     * nothing is.
     *
     * @param limits the limits that the reader was to keep
     */
    public static List<String> check(Reading reading, Limits limits) {
        Breaches breaches = new Breaches(reading.article().text());
        SpeakerInvariants.check(reading.speakers(), breaches);
        StatementInvariants.check(reading, breaches);
        NoticeInvariants.check(reading.notices(), limits, breaches);
        return breaches.all();
    }
}
