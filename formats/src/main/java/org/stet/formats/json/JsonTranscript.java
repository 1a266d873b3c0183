package org.stet.formats.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.stet.document.TimeMark;
import org.stet.document.Transcript;
import org.stet.document.Turn;
import org.stet.formats.intake.Clip;
import org.stet.formats.metadata.PublicationDate;
import org.stet.text.Span;

/** The {@code transcript} of a JSON object that {@code read} wrote. Keys that are not known are passed over. */
final class JsonTranscript {
    private final JsonNode object;

    /** Takes the value of the key {@code transcript}. */
    JsonTranscript(JsonNode object) {
        this.object = object;
    }

    /**
     * Returns the transcript.
     *
     * @param file where it is read from, unless it names a file itself
     * @throws IllegalArgumentException if a value is not what its key asks for
     */
    Transcript transcript(Optional<String> file) {
        return new Transcript(
                string(object, "file").or(() -> file),
                string(object, "url"),
                string(object, "title"),
                string(object, "date").map(JsonTranscript::date),
                string(object, "language").filter(tag -> !tag.isBlank()).orElse("en"),
                string(object, "delivery").map(JsonTranscript::delivery),
                object.path("complete").asBoolean(false),
                string(object, "text")
                        .orElseThrow(
                                () -> new IllegalArgumentException("a transcript needs a \"text\", and this has none")),
                turns(),
                notes());
    }

    private List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        for (JsonNode turn : list(object, "turns")) {
            Span span = span(turn);
            turns.add(new Turn(string(turn, "speaker").filter(name -> !name.isBlank()), span, times(turn, span)));
        }
        return turns;
    }

    private static List<TimeMark> times(JsonNode turn, Span span) {
        List<TimeMark> times = new ArrayList<>();
        for (JsonNode mark : list(turn, "times")) {
            times.add(new TimeMark(
                    offset(mark, "at"),
                    string(mark, "time").map(JsonTranscript::time).orElseThrow(() -> wrong("time", "a time", mark))));
        }
        if (times.isEmpty()) {
            string(turn, "time")
                    .map(JsonTranscript::time)
                    .ifPresent(time -> times.add(new TimeMark(span.begin(), time)));
        }
        return times;
    }

    private List<Span> notes() {
        List<Span> notes = new ArrayList<>();
        list(object, "notes").forEach(note -> notes.add(span(note)));
        return notes;
    }

    private static Span span(JsonNode value) {
        return new Span(offset(value, "begin"), offset(value, "end"));
    }

    private static int offset(JsonNode value, String key) {
        JsonNode offset = value.path(key);
        if (!offset.isInt()) {
            throw wrong(key, "an offset", offset);
        }
        return offset.intValue();
    }

    private static JsonNode list(JsonNode value, String key) {
        JsonNode list = value.path(key);
        if (!list.isArray() && !list.isMissingNode() && !list.isNull()) {
            throw wrong(key, "a list", list);
        }
        return list;
    }

    private static Optional<String> string(JsonNode value, String key) {
        JsonNode string = value.path(key);
        if (string.isMissingNode() || string.isNull()) {
            return Optional.empty();
        }
        if (!string.isTextual()) {
            throw wrong(key, "a string", string);
        }
        return Optional.of(string.textValue());
    }

    private static Duration time(String value) {
        return JsonTime.of(value)
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"time\" must be a time such as 00:12:03.400, and is \"" + Clip.of(value) + "\""));
    }

    private static LocalDate date(String value) {
        return PublicationDate.of(value)
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"date\" must be a day such as 2025-02-27, and is \"" + Clip.of(value) + "\""));
    }

    private static Transcript.Delivery delivery(String value) {
        return Arrays.stream(Transcript.Delivery.values())
                .filter(delivery -> delivery.id().equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"delivery\" must be as-delivered or as-written, and is \"" + Clip.of(value) + "\""));
    }

    private static IllegalArgumentException wrong(String key, String rule, JsonNode value) {
        return new IllegalArgumentException(
                "\"" + key + "\" must be " + rule + ", and is " + Clip.of(value.toString()));
    }
}
