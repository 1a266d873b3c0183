package org.stet.formats.output.tei;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stet.document.TimeMark;
import org.stet.document.Transcript;
import org.stet.document.Turn;
import org.stet.speaker.Speaker;
import org.stet.text.Notice;

/** A transcript as a TEI document: each turn an utterance, with anchors in it for the moments of a timeline. */
record TeiTranscript(Transcript transcript, List<Notice> notices) implements TeiDocument {
    TeiTranscript {
        notices = List.copyOf(notices);
    }

    @Override
    public void write(Xml xml, String prefix) throws IOException {
        Map<String, Speaker> speakers = speakers();
        TeiHeader header = new TeiHeader(xml);
        xml.root("TEI");
        header.begin(transcript, notices);
        xml.begin("profileDesc");
        header.language(transcript.language());
        if (!speakers.isEmpty()) {
            xml.begin("particDesc").begin("listPerson");
            for (Speaker speaker : speakers.values()) {
                header.speaker(speaker, prefix);
            }
            xml.end().end();
        }
        xml.end().end();
        xml.begin("text")
                .language(TeiHeader.tag(transcript.language()))
                .begin("body")
                .begin("div");
        new TeiSpeech(transcript, speakers, prefix, xml).write();
        xml.end().end().end().end();
    }

    private Map<String, Speaker> speakers() {
        Map<String, Speaker> speakers = new LinkedHashMap<>();
        for (Turn turn : transcript.turns()) {
            turn.speaker()
                    .ifPresent(name -> speakers.computeIfAbsent(
                            name,
                            key -> new Speaker(
                                    "p" + (speakers.size() + 1), key, Speaker.Kind.PERSON, List.of(), List.of())));
        }
        return speakers;
    }

    /** Returns the moments of all turns, in order. */
    static List<TimeMark> moments(Transcript transcript) {
        return transcript.turns().stream()
                .flatMap(turn -> turn.times().stream())
                .toList();
    }
}
