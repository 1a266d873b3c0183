package org.stet.formats.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/**
 * One segment of a transcript.
 *
 * @param speaker the name it gives, not blank
 * @param start when it begins
 * @param end when it ends
 * @param words its words, white space at their ends included
 */
record JsonSegment(Optional<String> speaker, Optional<Duration> start, Optional<Duration> end, String words) {
    private static final JsonSegment NONE = new JsonSegment(Optional.empty(), Optional.empty(), Optional.empty(), "");
    private static final int THOUSANDTHS = 1000;

    /**
     * Reads the object that the parser stands at. Keys that are not known, and values that are not what their key asks for, are
     * passed over.
     *
     * @param second how many of the file's units of time make a second
     */
    static JsonSegment read(JsonParser parser, int second) throws IOException {
        Optional<String> speaker = Optional.empty();
        Optional<Duration> start = Optional.empty();
        Optional<Duration> end = Optional.empty();
        String words = "";
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (key) {
                case "speaker" -> speaker = name(parser, value);
                case "start", "startTime", "from" -> start = JsonTime.of(parser, second);
                case "end", "endTime", "to" -> end = JsonTime.of(parser, second);
                case "text", "body" -> words = value == JsonToken.VALUE_STRING ? parser.getText() : "";
                case "offsets" -> {
                    JsonSegment times = value == JsonToken.START_OBJECT ? read(parser, THOUSANDTHS) : NONE;
                    start = times.start();
                    end = times.end();
                }
                default -> {}
            }
            parser.skipChildren();
        }
        return new JsonSegment(speaker, start, end, words);
    }

    private static Optional<String> name(JsonParser parser, JsonToken value) throws IOException {
        return value == JsonToken.VALUE_STRING || value == JsonToken.VALUE_NUMBER_INT
                ? Optional.of(parser.getText().strip()).filter(name -> !name.isEmpty())
                : Optional.empty();
    }
}
