package org.stet.verification;

import java.util.List;
import org.stet.attribution.Reading;
import org.stet.text.Limits;

/** Says of each quotation of a draft how it compares with the evidence. Immutable; share freely. */
public final class Verifier {
    /** Makes a verifier. */
    public Verifier(Profile profile, Decisions decisions, boolean evidenceRequired, Limits limits) {}

    /** Holds a draft against the evidence. */
    public Check verify(Reading draft, Evidence evidence) {
        return new Check(draft.article(), evidence.documents(), List.of(), draft.notices());
    }
}
