package org.stet.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.Map;

/**
 * A model that gives scores for every piece of a window of text. One window is run at a time, on the caller's thread: the model's
 * scales are those of all that it is given, and a window's scores must not depend on its neighbours. Safe from any thread.
 */
public final class SequenceModel {
    private final OrtSession session;
    private final Map<String, String> facts;

    private SequenceModel(OrtSession session, Map<String, String> facts) {
        this.session = session;
        this.facts = facts;
    }

    /** The scores of one window, piece after piece. */
    public static final class Scores {
        private final float[] tags;
        private final float[] links;

        Scores(float[] tags, float[] links) {
            this.tags = tags;
            this.links = links;
        }

        /** Copies the {@code width} tag scores of one piece to a place in an array. */
        public void copyTags(int piece, int width, float[] into, int at) {
            System.arraycopy(tags, piece * width, into, at, width);
        }

        /** Copies the {@code width} numbers that one piece asks and answers links with to a place in an array. */
        public void copyLinks(int piece, int width, float[] into, int at) {
            System.arraycopy(links, piece * width, into, at, width);
        }
    }

    /**
     * Opens the model that an ONNX file holds.
     *
     * @throws EncoderException where it cannot be run on this machine
     */
    public static SequenceModel open(byte[] file) {
        try {
            OrtSession session = Sessions.open(file);
            return new SequenceModel(session, Map.copyOf(session.getMetadata().getCustomMetadata()));
        } catch (OrtException | LinkageError e) {
            throw new EncoderException("the model cannot be run on this machine: " + e.getMessage(), e);
        }
    }

    /** Returns what the file says of the model, by name, each in JSON. */
    public Map<String, String> facts() {
        return facts;
    }

    /**
     * Returns the scores of a window.
     *
     * @param pieces the number of each piece in the vocabulary
     * @param features the number of each piece's features
     */
    public Scores run(long[] pieces, long[] features) {
        try (OnnxTensor words = OnnxTensor.createTensor(Sessions.environment(), pieces);
                OnnxTensor of = OnnxTensor.createTensor(Sessions.environment(), features);
                OrtSession.Result result = session.run(Map.of("pieces", words, "features", of))) {
            return new Scores(floats(result, "tags"), floats(result, "links"));
        } catch (OrtException e) {
            throw new EncoderException("the model cannot be run on this machine: " + e.getMessage(), e);
        }
    }

    private static float[] floats(OrtSession.Result result, String name) {
        OnnxTensor tensor = (OnnxTensor) result.get(name).orElseThrow();
        float[] values = new float[tensor.getFloatBuffer().remaining()];
        tensor.getFloatBuffer().get(values);
        return values;
    }
}
