package org.stet.tagging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.stet.language.Analysis;
import org.stet.quotation.Quotation;
import org.stet.quotation.Quotations;
import org.stet.text.SourceText;
import org.stet.text.Stretch.Setting;

/**
 * Tags by ordered rules over parts of speech: reporting verbs and "according to", their subjects, and the clause or the
 * quotation that they report; then, for quotations that no cue reaches, the colon, the signature or the sentence beside
 * them. Immutable; share freely.
 */
public final class RuleTagger implements Tagger {
    @Override
    public List<Relation> tag(SourceText text, Analysis analysis, Quotations quotations) {
        List<Relation> relations = new ArrayList<>();
        Credits credits = new Credits();
        FrameReading before = FrameReading.NONE;
        for (Frame frame : Frames.of(text, analysis, quotations.outermost())) {
            FrameReading reading = FrameReading.of(frame);
            boolean aside = text.setting(frame.paragraph()) == Setting.ASIDE;
            relations.addAll(reading.relations());
            relations.addAll(Neighbours.relations(follows(text, before, frame) ? before : FrameReading.NONE, reading));
            credits.find(frame).ifPresent(signed -> {
                relations.removeIf(relation -> relation.content().equals(signed.content()));
                relations.add(signed);
            });
            before = aside ? before : reading;
        }
        relations.addAll(nested(text, analysis, quotations));
        relations.sort(Comparator.comparing(relation -> relation.content().get(0)));
        return relations;
    }

    /** Says whether a frame stands in the paragraph of the one before, or in the next, asides not counted. */
    private static boolean follows(SourceText text, FrameReading before, Frame frame) {
        int last = before.frame().paragraph();
        OptionalInt previous = text.before(frame.paragraph());
        return last == frame.paragraph() || (previous.isPresent() && previous.getAsInt() == last);
    }

    /** “My father said, ‘Never sell the boat,’” she recalled: speech inside speech, where a cue inside names its speaker. */
    private static List<Relation> nested(SourceText text, Analysis analysis, Quotations quotations) {
        List<Relation> relations = new ArrayList<>();
        List<Quotation> all = quotations.all();
        for (int i = 0; i + 1 < all.size(); i++) {
            int end = i + 1;
            while (end < all.size() && all.get(end).depth() > 0) {
                end++;
            }
            if (end > i + 1) {
                List<Quotation> inner = all.subList(i + 1, end).stream()
                        .filter(quotation -> quotation.depth() == 1)
                        .toList();
                for (Frame frame : Frames.inside(text, analysis, all.get(i), inner)) {
                    FrameReading.of(frame).quotedRelations().forEach(relations::add);
                }
            }
            i = end - 1;
        }
        return relations;
    }
}
