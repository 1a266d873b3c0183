package org.stet.proofreading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.language.Sentence;
import org.stet.text.Notice;
import org.stet.text.Span;

/** Sentences that break off or lack what their grammar needs: at most one remark on each. */
final class IncompleteSentences {
    private static final List<SentenceRule> RULES = List.of(
            new BareConcession(), new LostObject(), new DanglingWord(), new OpenParagraph(), new LoneConcession());

    private IncompleteSentences() {}

    static List<Notice> in(Page page) {
        List<Notice> found = new ArrayList<>();
        for (Sentence sentence : page.analysis().sentences()) {
            Ending ending = Ending.of(sentence);
            if (ending.last() >= 0) {
                first(sentence, ending, page).ifPresent(found::add);
            }
        }
        return Cap.keep(found);
    }

    private static Optional<Notice> first(Sentence sentence, Ending ending, Page page) {
        for (SentenceRule rule : RULES) {
            Optional<Span> place = rule.breaksOff(sentence, ending, page);
            if (place.isPresent()) {
                return place.map(span -> new Notice(span, Notice.Code.INCOMPLETE_SENTENCE, rule.message()));
            }
        }
        return Optional.empty();
    }
}
