package org.stet.proofreading;

import java.util.List;
import java.util.Optional;
import org.stet.language.Sentence;
import org.stet.text.Notice;
import org.stet.text.Span;

/** Sentences that break off or lack what their grammar needs: at most one remark on each. */
final class IncompleteSentences {
    private static final List<SentenceRule> RULES = List.of(
            new BareConcession(),
            new LostObject(),
            new DanglingWord(),
            new LostComplement(),
            new OpenParagraph(),
            new LoneConcession());

    private IncompleteSentences() {}

    static List<Notice> in(Page page) {
        Cap found = new Cap(Notice.Code.INCOMPLETE_SENTENCE);
        for (Sentence sentence : page.analysis().sentences()) {
            Ending ending = Ending.of(sentence);
            if (ending.last() >= 0) {
                read(sentence, ending, page, found);
            }
        }
        return found.notices();
    }

    private static void read(Sentence sentence, Ending ending, Page page, Cap found) {
        for (SentenceRule rule : RULES) {
            Optional<Span> place = rule.breaksOff(sentence, ending, page);
            if (place.isPresent()) {
                found.add(place.get(), rule::message);
                return;
            }
        }
    }
}
