package org.stet.tagging;

import java.util.Optional;
import org.stet.tagging.Frame.Range;

/**
 * Words of a frame that attribute.
 *
 * @param range the verb group, or "according to", a colon, a dash
 * @param kind how it attributes
 * @param verb the verb's form; empty for what is no verb
 */
record Cue(Range range, Kind kind, Optional<ReportingVerbs.Form> verb, boolean negated, boolean hypothetical) {
    enum Kind {
        /** "she said", "said she". */
        FINITE,
        /** "…, adding that". */
        PARTICIPLE,
        /** "was told by her". */
        PASSIVE,
        /** "declined to say" is finite; this is "to say" without such a verb before it. */
        INFINITIVE,
        /** "according to". */
        ACCORDING,
        /** A name, a colon and words. */
        COLON
    }

    int from() {
        return range.from();
    }

    int to() {
        return range.to();
    }

    boolean is(ReportingVerbs.Kind other) {
        return verb.isPresent() && verb.get().kind() == other;
    }
}
