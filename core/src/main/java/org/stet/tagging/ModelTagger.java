package org.stet.tagging;

import java.util.List;
import java.util.Optional;
import org.stet.language.Analysis;
import org.stet.quotation.Quotations;
import org.stet.text.SourceText;

/**
 * Tags by the learned model, which proposes, and by the quotation marks, which decide where direct speech begins and ends. Of the rules
 * it takes what they find for quotations that the model leaves without a home. Immutable; share freely.
 */
public final class ModelTagger implements Tagger {
    private final TaggingModel model;
    private final RuleTagger rules = new RuleTagger();

    private ModelTagger(TaggingModel model) {
        this.model = model;
    }

    /** Returns the tagger for English; empty where the model is not on the class path or cannot be run on this machine. */
    public static Optional<ModelTagger> english() {
        return TaggingModel.english().map(ModelTagger::new);
    }

    @Override
    public Optional<String> model() {
        return Optional.of(model.name());
    }

    @Override
    public List<Relation> tag(SourceText text, Analysis analysis, Quotations quotations) {
        List<Relation> byRule = rules.tag(text, analysis, quotations);
        ModelRelations found = new ModelRelations(text, quotations.outermost(), byRule);
        ModelWindows windows = new ModelWindows(
                window -> WindowReading.groups(model, window).forEach(group -> found.add(window, group)));
        ModelWords.each(text, quotations, analysis.end(), windows::add);
        windows.end();
        return found.relations();
    }
}
