package org.stet.tagging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stet.language.Analysis;
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
            FrameReading reading = FrameReading.of(text, frame);
            relations.addAll(reading.relations());
            relations.addAll(Neighbours.relations(text, before, reading));
            before = reading;
        }
        relations.sort(Comparator.comparing(relation -> relation.content().get(0)));
        return relations;
    }
}
