package org.stet.formats.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Where the segments of a transcript stand in a JSON document, told from its outermost keys alone. */
enum JsonShape {
    /** {@code {"segments": […]}}: the podcast namespace, Whisper and those after it. */
    SEGMENTS("segments"),
    /** {@code {"transcription": […]}}: whisper.cpp. */
    TRANSCRIPTION("transcription"),
    /** {@code {"utterances": […]}}, in thousandths of a second. */
    UTTERANCES("utterances"),
    /** {@code [{"start": …, "end": …, "text": …}, …]}: captions turned to JSON. */
    LIST("");

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Set<String> STARTS = Set.of("start", "startTime", "offsets", "timestamps");
    private static final Set<String> WORDS = Set.of("text", "body");

    private final String key;

    JsonShape(String key) {
        this.key = key;
    }

    /** Returns the key whose list holds the segments; empty where they are the document itself. */
    String key() {
        return key;
    }

    /** Tells the shape of a document. None if it has no segments, or is no JSON. */
    static Optional<JsonShape> of(byte[] document) {
        try (JsonParser parser = FACTORY.createParser(document)) {
            JsonToken first = parser.nextToken();
            if (first == JsonToken.START_OBJECT) {
                return among(parser);
            }
            boolean list = first == JsonToken.START_ARRAY && parser.nextToken() == JsonToken.START_OBJECT;
            return list && isSegment(parser) ? Optional.of(LIST) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Says whether a text ends before its JSON does, so that the rest must stand on the lines behind it. */
    static boolean isCutOff(byte[] text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            parser.skipChildren();
            return false;
        } catch (JsonEOFException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<JsonShape> among(JsonParser parser) throws IOException {
        Optional<JsonShape> found = Optional.empty();
        for (JsonToken token = parser.nextToken(); token == JsonToken.FIELD_NAME; token = parser.nextToken()) {
            String name = parser.currentName();
            boolean list = parser.nextToken() == JsonToken.START_ARRAY;
            if (name.equals("article") || name.equals("transcript")) {
                return Optional.empty();
            }
            for (JsonShape shape : values()) {
                found = list && shape.key.equals(name) && found.isEmpty() ? Optional.of(shape) : found;
            }
            parser.skipChildren();
        }
        return found;
    }

    private static boolean isSegment(JsonParser parser) throws IOException {
        Set<String> keys = new HashSet<>();
        for (JsonToken token = parser.nextToken(); token == JsonToken.FIELD_NAME; token = parser.nextToken()) {
            keys.add(parser.currentName());
            parser.nextToken();
            parser.skipChildren();
        }
        return keys.stream().anyMatch(STARTS::contains) && keys.stream().anyMatch(WORDS::contains);
    }
}
