package org.stet.formats.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.stet.document.Document;
import org.stet.formats.intake.ByteOrderMark;
import org.stet.formats.intake.Clip;
import org.stet.formats.intake.Encoding;
import org.stet.formats.intake.Inbox;
import org.stet.formats.intake.Input;
import org.stet.formats.intake.UnreadableInputException;

/**
 * Documents from JSON in UTF-8, one object a line: an article of which only {@code text} is required; an object that
 * {@code read} wrote, whose {@code article} or {@code transcript} is taken; or a transcript in segments. A document that is one
 * indented object, or one array of objects, is read too. Confined to one thread.
 */
final class JsonDocuments {
    private final Input input;
    private final ObjectMapper mapper;

    JsonDocuments(Input input) {
        this.input = input;
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxStringLength(input.maximumBytes())
                .build();
        this.mapper = new ObjectMapper(
                        JsonFactory.builder().streamReadConstraints(limits).build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /** Hands over each document; one that is broken is refused, with its line, and the others are read. */
    void each(Inbox inbox) throws IOException {
        byte[] head = input.head();
        if (ByteOrderMark.of(head).filter(mark -> mark != ByteOrderMark.UTF_8).isPresent()
                || Encoding.wideCharset(head).isPresent()) {
            throw input.unreadable("this is JSON in another encoding than UTF-8, the only one allowed");
        }
        if (isOneDocument(Encoding.decode(head).stripLeading())) {
            document(input.bytes(), inbox);
        } else {
            lines(inbox);
        }
    }

    private static boolean isOneDocument(String head) {
        int newline = head.indexOf('\n');
        return head.startsWith("[")
                || (newline >= 0 && !head.substring(0, newline).stripTrailing().endsWith("}"));
    }

    private void document(byte[] bytes, Inbox inbox) throws IOException {
        if (JsonShape.of(bytes).isPresent()) {
            segments(bytes, 1, 0, input.file(), inbox);
            return;
        }
        JsonNode document = parsed(bytes, 1, 0);
        if (document.isArray()) {
            for (int i = 0; i < document.size(); i++) {
                one(document.get(i), "item " + (i + 1), member(i + 1L), inbox);
            }
        } else {
            one(document, "line 1", input.file(), inbox);
        }
    }

    private void lines(Inbox inbox) throws IOException {
        long line = 0;
        long offset = 0;
        for (byte[] bytes = input.line(); bytes.length > 0; bytes = input.line()) {
            line++;
            if (line == 1 && bytes.length <= input.maximumBytes() && JsonShape.isCutOff(bytes)) {
                document(withTheRest(bytes), inbox);
                return;
            }
            try {
                if (JsonShape.of(bytes).isPresent()) {
                    segments(bytes, line, offset, isLast() && line == 1 ? input.file() : member(line), inbox);
                } else if (!isBlank(bytes)) {
                    one(parsed(bytes, line, offset), "line " + line, member(line), inbox);
                }
            } catch (UnreadableInputException e) {
                inbox.refuse(e);
            }
            offset += bytes.length;
        }
    }

    private void one(JsonNode value, String place, Optional<String> file, Inbox inbox) throws IOException {
        Document document;
        try {
            document = value.path("transcript").isObject()
                    ? new JsonTranscript(value.path("transcript")).transcript(file)
                    : new JsonArticle(value).article(file);
        } catch (IllegalArgumentException e) {
            inbox.refuse(input.unreadable(place + ": " + e.getMessage()));
            return;
        }
        inbox.take(document, List.of());
    }

    private void segments(byte[] bytes, long line, long offset, Optional<String> file, Inbox inbox) throws IOException {
        try {
            JsonSegments.read(bytes, JsonShape.of(bytes).orElseThrow()).deliver(file, inbox);
        } catch (JsonProcessingException e) {
            throw input.unreadable(broken(e, line, offset));
        }
    }

    private byte[] withTheRest(byte[] first) throws IOException {
        byte[] rest = input.bytes();
        if (first.length + (long) rest.length > input.maximumBytes()) {
            throw input.unreadable(
                    "this is larger than " + input.maximumBytes() + " bytes, the most that is read of one document");
        }
        byte[] all = Arrays.copyOf(first, first.length + rest.length);
        System.arraycopy(rest, 0, all, first.length, rest.length);
        return all;
    }

    private boolean isLast() throws IOException {
        return input.head().length == 0;
    }

    private JsonNode parsed(byte[] bytes, long firstLine, long firstByte) throws UnreadableInputException {
        if (bytes.length > input.maximumBytes()) {
            throw input.unreadable("line " + firstLine + ", byte offset " + firstByte + ": this line is longer than "
                    + input.maximumBytes() + " bytes, the most that is read of one document");
        }
        try {
            return mapper.readTree(bytes);
        } catch (JsonProcessingException e) {
            throw input.unreadable(broken(e, firstLine, firstByte));
        } catch (IOException e) {
            throw input.unreadable("line " + firstLine + ", byte offset " + firstByte + ": " + e.getMessage());
        }
    }

    private static String broken(JsonProcessingException e, long firstLine, long firstByte) {
        Optional<JsonLocation> place = Optional.ofNullable(e.getLocation());
        long line = firstLine + place.map(at -> Math.max(0, at.getLineNr() - 1)).orElse(0);
        long offset =
                firstByte + place.map(at -> Math.max(0, at.getByteOffset())).orElse(0L);
        return "line " + line + ", byte offset " + offset + ": this is not JSON (" + Clip.of(e.getOriginalMessage())
                + ")";
    }

    private Optional<String> member(long number) {
        return input.file().map(file -> file + "!" + number);
    }

    private static boolean isBlank(byte[] line) {
        return line.length < 1000 && new String(line, UTF_8).isBlank();
    }
}
