package org.stet.encoder;

import ai.onnxruntime.OrtException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Says what a sentence or two mean, as a direction that can be held against others: the model all-MiniLM-L6-v2 (Reimers and
 * Gurevych 2019; Wang et al. 2020), run whole on this machine. The model is opened at the first text and stays open as long as the
 * program runs. Safe from any thread; a text's encoding depends on nothing but the text and the machine.
 */
public final class SentenceEncoder {
    /** How many pieces of a text are read, the two at its ends included. */
    public static final int MOST_PIECES = 256;

    private final Supplier<SentenceModel> opener;
    private @Nullable SentenceModel model;
    private @Nullable EncoderException broken;

    SentenceEncoder(Supplier<SentenceModel> opener) {
        this.opener = opener;
    }

    /** Returns the encoder for English. Nothing is opened yet. */
    public static SentenceEncoder english() {
        return Holder.ENGLISH;
    }

    private static final class Holder {
        static final SentenceEncoder ENGLISH = new SentenceEncoder(SentenceModel::english);
    }

    /**
     * Returns what a text means, as far as {@link #MOST_PIECES} pieces of it say.
     *
     * @throws EncoderException where the model cannot be run on this machine
     */
    public Encoding encode(String text) {
        List<Piece> pieces = WordPiece.english().pieces(text, MOST_PIECES - 2);
        try {
            return model().encode(pieces);
        } catch (OrtException e) {
            throw trouble(e);
        }
    }

    /** A machine that cannot open the model is asked once, not for every text. */
    private synchronized SentenceModel model() {
        if (broken != null) {
            throw broken;
        }
        if (model == null) {
            try {
                model = opener.get();
            } catch (EncoderException e) {
                broken = e;
                throw e;
            } catch (LinkageError e) {
                broken = trouble(e);
                throw broken;
            }
        }
        return model;
    }

    private static EncoderException trouble(Throwable cause) {
        return new EncoderException("the sentence model cannot be run on this machine: " + cause.getMessage(), cause);
    }
}
