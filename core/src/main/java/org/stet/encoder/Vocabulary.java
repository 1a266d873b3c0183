package org.stet.encoder;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The pieces that the model knows, with their numbers. Immutable; share freely. */
final class Vocabulary {
    /** What a piece begins with in the vocabulary where it goes on with a word. */
    static final String INSIDE = "##";

    private static final String NAME = "/all-minilm-l6-v2-q-tokenizer.json";

    private final Map<String, Integer> numbers;
    private final int longest;

    private Vocabulary(Map<String, Integer> numbers) {
        this.numbers = numbers;
        this.longest = numbers.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** Returns the English vocabulary, loaded from the class path on first use. */
    static Vocabulary english() {
        return Holder.ENGLISH;
    }

    private static final class Holder {
        static final Vocabulary ENGLISH = load();
    }

    private static Vocabulary load() {
        try (InputStream in = Vocabulary.class.getResourceAsStream(NAME)) {
            return read(Objects.requireNonNull(in, () -> "vocabulary " + NAME + " is not on the class path"));
        } catch (IOException e) {
            throw new UncheckedIOException("vocabulary " + NAME + " cannot be read", e);
        }
    }

    /** Reads the object {@code model.vocab} of a tokenizer file as the tokenizers library writes it. */
    static Vocabulary read(InputStream json) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.START_OBJECT && "vocab".equals(parser.currentName())) {
                    for (String word = parser.nextFieldName(); word != null; word = parser.nextFieldName()) {
                        numbers.put(word, parser.nextIntValue(-1));
                    }
                }
            }
        }
        return new Vocabulary(numbers);
    }

    /** Returns the number of a piece, or a negative number where the model does not know it. */
    int number(String piece) {
        return numbers.getOrDefault(piece, -1);
    }

    /** Returns the number of pieces. */
    int size() {
        return numbers.size();
    }

    /** Returns the length of the longest piece in UTF-16 code units. */
    int longest() {
        return longest;
    }
}
