package org.stet.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/** OpenNLP's English models, trained on the Universal Dependencies treebank EWT. Immutable; share freely. */
record Models(SentenceModel sentences, TokenizerModel tokens, POSModel tags) {
    private static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    private static final String TOKENS = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";
    private static final String TAGS = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    /** Returns the models, loaded from the class path on first use. */
    static Models english() {
        return Holder.ENGLISH;
    }

    private static final class Holder {
        static final Models ENGLISH = new Models(
                load(SENTENCES, SentenceModel::new), load(TOKENS, TokenizerModel::new), load(TAGS, POSModel::new));
    }

    private interface Loader<M> {
        M load(InputStream in) throws IOException;
    }

    private static <M> M load(String name, Loader<M> loader) {
        try (InputStream in = Models.class.getResourceAsStream(name)) {
            return loader.load(Objects.requireNonNull(in, () -> "model " + name + " is not on the class path"));
        } catch (IOException e) {
            throw new UncheckedIOException("model " + name + " cannot be read", e);
        }
    }
}
