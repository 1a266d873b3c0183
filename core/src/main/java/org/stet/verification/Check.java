package org.stet.verification;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.stet.document.Article;
import org.stet.text.Notice;

/**
 * What the check says of one draft.
 *
 * @param draft the draft, whose text the places of the quotations refer to
 * @param against the documents it was held against, in the order they came
 * @param findings one for each quotation, in text order
 * @param notices remarks on the draft, by place
 */
public record Check(Article draft, List<ComparedDocument> against, List<Finding> findings, List<Notice> notices) {
    public Check {
        against = List.copyOf(against);
        findings = List.copyOf(findings);
        notices = List.copyOf(notices);
    }

    /** Returns how many findings have each verdict, those without any left out, in the order of {@link Verdict}. */
    public Map<Verdict, Integer> summary() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        findings.forEach(finding -> counts.merge(finding.verdict(), 1, Integer::sum));
        return counts;
    }

    /** Says whether nothing fails. */
    public boolean stands() {
        return findings.stream().noneMatch(finding -> finding.standing() == Standing.FAILS);
    }
}
