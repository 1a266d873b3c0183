package org.stet.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A sentence model that onnxruntime has opened. One text is run at a time, on the caller's thread: the model's scales are those of
 * all that it is given, and a text's encoding must not depend on its neighbours. Safe from any thread.
 */
final class SentenceModel implements AutoCloseable {
    private static final String NAME = "/all-minilm-l6-v2-q.onnx";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final int begin;
    private final int end;

    private SentenceModel(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
        this.begin = WordPiece.english().special("[CLS]");
        this.end = WordPiece.english().special("[SEP]");
    }

    /** Opens the English model from the class path. */
    static SentenceModel english() {
        try (InputStream in = SentenceModel.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IOException("it is not on the class path");
            }
            return open(in.readAllBytes());
        } catch (IOException e) {
            throw new EncoderException("the sentence model " + NAME + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Opens the model that an ONNX file holds. */
    static SentenceModel open(byte[] file) {
        try {
            return new SentenceModel(Sessions.environment(), Sessions.open(file));
        } catch (OrtException e) {
            throw new EncoderException("the sentence model cannot be opened: " + e.getMessage(), e);
        }
    }

    /** Returns the mean of what the model says of each piece. */
    Encoding encode(List<Piece> pieces) throws OrtException {
        long[] ids = new long[pieces.size() + 2];
        ids[0] = begin;
        for (int i = 0; i < pieces.size(); i++) {
            ids[i + 1] = pieces.get(i).id();
        }
        ids[ids.length - 1] = end;
        long[] mask = new long[ids.length];
        Arrays.fill(mask, 1);
        try (OnnxTensor words = row(ids);
                OnnxTensor attention = row(mask);
                OnnxTensor types = row(new long[ids.length]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", words, "attention_mask", attention, "token_type_ids", types))) {
            float[][][] states = (float[][][]) result.get(0).getValue();
            return Encoding.ofMean(states[0]);
        }
    }

    private OnnxTensor row(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, new long[][] {values});
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}
