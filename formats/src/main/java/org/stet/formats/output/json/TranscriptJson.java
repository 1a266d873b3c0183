package org.stet.formats.output.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.stet.document.TimeMark;
import org.stet.document.Transcript;
import org.stet.document.Turn;
import org.stet.formats.output.writing.TimeCode;
import org.stet.text.Notice;

/** One transcript as the JSON object of {@code docs/schema/read.json}: every key is there, in one order. */
final class TranscriptJson {
    private final JsonFields json;

    TranscriptJson(JsonGenerator generator) {
        this.json = new JsonFields(generator);
    }

    /** Writes the object. */
    void write(Transcript transcript, List<Notice> notices) throws IOException {
        json.begin();
        json.header();
        json.object("transcript", transcript, this::fields);
        json.notices(notices, transcript.text());
        json.end();
    }

    private void fields(Transcript transcript) throws IOException {
        json.string("id", transcript.id());
        json.string("file", transcript.file());
        json.string("url", transcript.url());
        json.string("title", transcript.title());
        json.string("date", transcript.date().map(LocalDate::toString));
        json.string("kind", "transcript");
        json.string("delivery", transcript.delivery().map(Transcript.Delivery::id));
        json.string("language", transcript.language());
        json.bool("complete", transcript.complete());
        json.string("text", transcript.text());
        json.list("turns", transcript.turns(), this::turn);
        json.list("notes", transcript.notes(), json::span);
    }

    private void turn(Turn turn) throws IOException {
        json.string("speaker", turn.speaker());
        json.span(turn.span());
        json.string("time", turn.time().map(TimeCode::of));
        json.list("times", turn.times(), this::mark);
    }

    private void mark(TimeMark mark) throws IOException {
        json.number("at", mark.offset());
        json.string("time", TimeCode.of(mark.time()));
    }
}
