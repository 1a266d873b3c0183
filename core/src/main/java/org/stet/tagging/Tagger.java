package org.stet.tagging;

import java.util.List;
import org.stet.language.Analysis;
import org.stet.quotation.Quotations;
import org.stet.text.SourceText;

/** Proposes which words are content, cue and source, and which belong together. Implementations are immutable. */
public interface Tagger {
    /** Returns the tagger for English: the learned model's where it can be run, or else the one that goes by rules. */
    static Tagger english() {
        return ModelTagger.english().<Tagger>map(tagger -> tagger).orElseGet(RuleTagger::new);
    }

    /** Returns the relations of one article, by the begin of their content. */
    List<Relation> tag(SourceText text, Analysis analysis, Quotations quotations);

    /** Returns the name of the learned model behind it; empty for a tagger that goes by rules. */
    default java.util.Optional<String> model() {
        return java.util.Optional.empty();
    }
}
