package org.stet.formats.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stet.formats.intake.Inbox;
import org.stet.formats.metadata.Metadata;
import org.stet.formats.transcript.Caption;
import org.stet.formats.transcript.Caption.Piece;
import org.stet.formats.transcript.CaptionMarkup;
import org.stet.formats.transcript.CaptionTrack;

/**
 * A transcript in segments, as the podcast namespace has it and recognisers of speech write it. It is read segment by segment;
 * no more than their words and times is kept. Confined to one thread.
 */
final class JsonSegments {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(CaptionTrack.MOST_TEXT)
                    .build())
            .build();
    private static final Set<String> KEYS = Set.of("title", "date", "url", "language");
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}");
    private static final Duration LONG = Duration.ofSeconds(100);
    private static final int THOUSANDTHS = 1000;

    private final CaptionTrack track;
    private final boolean captions;
    private final Map<String, String> metadata = new HashMap<>();
    private int second;
    private long segments;
    private long spaced;
    private long blanks;
    private boolean apart = true;

    private JsonSegments(JsonShape shape) {
        this.captions = shape == JsonShape.LIST;
        this.track = captions ? CaptionTrack.captions("segment") : CaptionTrack.segments();
        this.second = shape == JsonShape.UTTERANCES ? THOUSANDTHS : 1;
    }

    /**
     * Reads a document.
     *
     * @throws JsonProcessingException where it is not JSON
     */
    static JsonSegments read(byte[] document, JsonShape shape) throws IOException {
        JsonSegments segments = new JsonSegments(shape);
        try (JsonParser parser = FACTORY.createParser(document)) {
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                segments.list(parser);
            } else {
                segments.object(parser, shape.key());
            }
            parser.nextToken();
        }
        return segments;
    }

    /** Hands over the transcript. */
    void deliver(Optional<String> file, Inbox inbox) throws IOException {
        if (spaced * 2 >= segments || blanks * 10 >= segments) {
            track.keepSpacing();
        }
        track.deliver(new Metadata(metadata), file, inbox);
    }

    private void object(JsonParser parser, String key) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals(key) && value == JsonToken.START_ARRAY) {
                list(parser);
            } else if (name.equals("result") && value == JsonToken.START_OBJECT) {
                object(parser, "");
            } else if (KEYS.contains(name) && value == JsonToken.VALUE_STRING) {
                note(name, parser.getText().strip());
            } else {
                parser.skipChildren();
            }
        }
    }

    private void note(String key, String value) {
        if (!value.isEmpty() && (!key.equals("language") || TAG.matcher(value).matches())) {
            metadata.putIfAbsent(key, value);
        }
    }

    private void list(JsonParser parser) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                add(JsonSegment.read(parser, second));
            } else {
                parser.skipChildren();
            }
        }
    }

    private void add(JsonSegment segment) {
        segments++;
        if (segments == 1 && isInThousandths(segment)) {
            second = THOUSANDTHS;
        }
        String words = captions ? CaptionMarkup.plain(segment.words()) : segment.words();
        boolean blank = words.isBlank();
        boolean begins = blank || Character.isWhitespace(words.charAt(0));
        spaced += begins && !blank ? 1 : 0;
        blanks += blank && !words.isEmpty() ? 1 : 0;
        if (!blank) {
            track.add(
                    caption(segment, new Piece(segment.speaker(), Optional.empty(), words.strip(), !begins && !apart)));
        }
        apart = blank || Character.isWhitespace(words.charAt(words.length() - 1));
    }

    private Caption caption(JsonSegment segment, Piece piece) {
        boolean rescaled = segments == 1 && captions && second == THOUSANDTHS;
        return new Caption(
                segments,
                segment.start().map(time -> rescaled ? time.dividedBy(THOUSANDTHS) : time),
                segment.end().map(time -> rescaled ? time.dividedBy(THOUSANDTHS) : time),
                List.of(piece));
    }

    /** Says whether a first segment, read in seconds, lasts too long for that, and to the second. */
    private boolean isInThousandths(JsonSegment segment) {
        return captions
                && segment.start().isPresent()
                && segment.end().isPresent()
                && segment.start().get().toMillisPart() == 0
                && segment.end().get().toMillisPart() == 0
                && segment.end().get().minus(segment.start().get()).compareTo(LONG) >= 0;
    }
}
