package org.stet.tagging;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.stet.encoder.EncoderException;
import org.stet.encoder.SequenceModel;

/**
 * The learned model: for every word of a window, how much each tag of each kind is in favour, and what it asks and answers as a link.
 * Safe from any thread; a window's scores depend on nothing but the window and the machine.
 */
final class TaggingModel {
    static final int KINDS = 3;
    static final int CONTENT = 0;
    static final int SOURCE = 1;
    static final int CUE = 2;

    private static final String NAME = "/stet-model-en.onnx";
    private static final int PROJECTIONS = 5;

    private final SequenceModel model;
    private final String name;
    private final float[] transitions;
    private final int begin;
    private final int end;
    private final int noFeature;
    private final int link;

    private TaggingModel(SequenceModel model) throws IOException {
        this.model = model;
        this.name = strings(model, "name").get(0);
        this.begin = (int) numbers(model, "begin")[0];
        this.end = (int) numbers(model, "end")[0];
        this.noFeature = (int) numbers(model, "no_feature")[0];
        this.link = (int) numbers(model, "link")[0];
        this.transitions = numbers(model, "transitions");
        boolean known = strings(model, "kinds").equals(List.of("content", "source", "cue"))
                && strings(model, "projections")
                        .equals(List.of("content_cue", "content_source", "cue_source", "cue", "source"))
                && transitions.length == KINDS * TagChain.TAGS * TagChain.TAGS;
        if (!known) {
            throw new IOException("it is of another make");
        }
    }

    /** Returns the English model; empty where it is not on the class path. Opened on first use. */
    static Optional<TaggingModel> english() {
        return Holder.ENGLISH;
    }

    private static final class Holder {
        static final Optional<TaggingModel> ENGLISH = load();
    }

    private static Optional<TaggingModel> load() {
        try (InputStream in = TaggingModel.class.getResourceAsStream(NAME)) {
            return in == null ? Optional.empty() : Optional.of(of(in.readAllBytes()));
        } catch (IOException | EncoderException e) {
            return Optional.empty();
        }
    }

    /** Opens the model that a file holds. */
    static TaggingModel of(byte[] file) throws IOException {
        return new TaggingModel(SequenceModel.open(file));
    }

    /** Returns the model's name. */
    String name() {
        return name;
    }

    /** Returns what speaks for one tag behind another, as natural logarithms: from one row to one column. */
    float[] transitions(int kind) {
        int size = TagChain.TAGS * TagChain.TAGS;
        return Arrays.copyOfRange(transitions, kind * size, (kind + 1) * size);
    }

    /** Runs the model over the words of one window. */
    WindowScores run(List<ModelWord> words) {
        int length = 2 + words.stream().mapToInt(word -> word.pieces().size()).sum();
        long[] pieces = new long[length];
        long[] features = new long[length];
        int[] firsts = new int[words.size() + 1];
        pieces[0] = begin;
        features[0] = noFeature;
        int at = 1;
        for (int i = 0; i < words.size(); i++) {
            ModelWord word = words.get(i);
            firsts[i + 1] = at;
            for (int piece : word.pieces()) {
                pieces[at] = piece;
                features[at] = word.feature(at == firsts[i + 1]);
                at++;
            }
        }
        pieces[at] = end;
        features[at] = noFeature;
        SequenceModel.Scores scores = model.run(pieces, features);
        int tagWidth = KINDS * TagChain.TAGS;
        int linkWidth = PROJECTIONS * link;
        float[] tags = new float[firsts.length * tagWidth];
        float[] links = new float[firsts.length * linkWidth];
        for (int i = 0; i < firsts.length; i++) {
            scores.copyTags(firsts[i], tagWidth, tags, i * tagWidth);
            scores.copyLinks(firsts[i], linkWidth, links, i * linkWidth);
        }
        return new WindowScores(tags, links, link);
    }

    private static float[] numbers(SequenceModel model, String fact) throws IOException {
        List<Float> numbers = new ArrayList<>();
        try (JsonParser json = json(model, fact)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token.isNumeric()) {
                    numbers.add(json.getFloatValue());
                }
            }
        }
        float[] found = new float[numbers.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = numbers.get(i);
        }
        return found;
    }

    private static List<String> strings(SequenceModel model, String fact) throws IOException {
        List<String> strings = new ArrayList<>();
        try (JsonParser json = json(model, fact)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    strings.add(json.getText());
                }
            }
        }
        return strings;
    }

    private static JsonParser json(SequenceModel model, String fact) throws IOException {
        String written = model.facts().get(fact);
        if (written == null) {
            throw new IOException("it does not tell its " + fact);
        }
        return new JsonFactory().createParser(written);
    }
}
