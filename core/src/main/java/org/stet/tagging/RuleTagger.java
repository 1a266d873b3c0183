package org.stet.tagging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stet.language.Analysis;
import org.stet.quotation.Quotation;
import org.stet.quotation.Quotations;
import org.stet.text.SourceText;

/**
 * Tags by ordered rules over parts of speech: reporting verbs and "according to", their subjects, and the clause or the
 * quotation that they report; then, for quotations that no cue reaches, the colon, the signature or the sentence beside
 * them. Immutable; share freely.
 */
public final class RuleTagger implements Tagger {
    @Override
    public List<Relation> tag(SourceText text, Analysis analysis, Quotations quotations) {
        List<Relation> relations = new ArrayList<>();
        FrameReading before = FrameReading.NONE;
        for (Frame frame : Frames.of(text, analysis, quotations.outermost())) {
            FrameReading reading = FrameReading.of(frame);
            relations.addAll(reading.relations());
            relations.addAll(Neighbours.relations(before, reading));
            before = reading;
        }
        relations.addAll(nested(text, analysis, quotations));
        relations.sort(Comparator.comparing(relation -> relation.content().get(0)));
        return relations;
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
