package org.stet.language;

import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.util.SequenceValidator;

/**
 * OpenNLP's tools, set up once and used for one text at a time. Tags come from a beam of one: on news, two ways more change
 * next to no tag and cost more than all the rest. Confined to one thread.
 */
final class Workbench {
    /** The name of the weights inside a tagging model's file. */
    private static final String MODEL = "pos.model";

    private final SentenceSplitter sentences;
    private final WordSplitter words;
    private final BeamSearch search;
    private final POSContextGenerator contexts;
    private final SequenceValidator<String> validator;

    Workbench(Models models) {
        sentences = new SentenceSplitter(models.sentences());
        words = new WordSplitter(new TokenizerME(models.tokens()));
        MaxentModel weights = models.tags().getArtifact(MODEL);
        search = new BeamSearch(1, weights);
        contexts = models.tags().getFactory().getPOSContextGenerator();
        validator = models.tags().getFactory().getSequenceValidator();
    }

    SentenceSplitter sentences() {
        return sentences;
    }

    WordSplitter words() {
        return words;
    }

    /** Returns the tag of each word of a sentence. */
    String[] tag(String[] sentence) {
        return search.bestSequence(sentence, null, contexts, validator)
                .getOutcomes()
                .toArray(String[]::new);
    }
}
