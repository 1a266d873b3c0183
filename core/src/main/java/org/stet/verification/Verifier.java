package org.stet.verification;

import java.util.ArrayList;
import java.util.List;
import org.stet.attribution.Reading;
import org.stet.text.Limits;

/** Says of each quotation of a draft how it compares with the evidence. Immutable; share freely. */
public final class Verifier {
    private final Profile profile;
    private final Decisions decisions;
    private final boolean evidenceRequired;
    private final Limits limits;

    /**
     * Makes a verifier.
     *
     * @param profile what the house lets stand
     * @param decisions what an editor has accepted
     * @param evidenceRequired whether a quotation of which nothing can be said fails
     * @param limits the limits to keep
     */
    public Verifier(Profile profile, Decisions decisions, boolean evidenceRequired, Limits limits) {
        this.profile = profile;
        this.decisions = decisions;
        this.evidenceRequired = evidenceRequired;
        this.limits = limits;
    }

    /** Holds a draft against the evidence. */
    public Check verify(Reading draft, Evidence evidence) {
        List<DraftQuotation> quotations = DraftQuotations.of(draft, limits);
        Search search = new Search(
                evidence, draft.article().published(), evidence.copies().of(draft.article()));
        List<List<Hearing>> places = search.all(quotations);
        Judge judge = new Judge(evidence, draft.article().published());
        Findings findings = new Findings(draft.article().published());
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < quotations.size(); i++) {
            Judgement judgement = judge.judge(quotations.get(i), places.get(i));
            found.add(findings.finding(quotations.get(i), judgement, standing(quotations.get(i), judgement)));
        }
        return new Check(draft.article(), evidence.documents(), found, draft.notices());
    }

    private Standing standing(DraftQuotation quotation, Judgement judgement) {
        Verdict verdict = judgement.verdict();
        if (profile.lets(verdict, judgement.changes())) {
            return Standing.STANDS;
        }
        if (decisions.accepts(verdict, quotation.spans())) {
            return Standing.ACCEPTED;
        }
        return verdict == Verdict.UNCHECKABLE && !evidenceRequired ? Standing.OPEN : Standing.FAILS;
    }
}
