package org.stet.evaluation;

import java.util.List;
import org.stet.speaker.Mention;
import org.stet.speaker.Speaker;
import org.stet.text.Excerpt;

/** What holds of the speakers of every reading. */
final class SpeakerInvariants {
    private SpeakerInvariants() {}

    static void check(List<Speaker> speakers, Breaches breaches) {
        int first = 0;
        for (int i = 0; i < speakers.size(); i++) {
            Speaker speaker = speakers.get(i);
            String id = "p" + (i + 1);
            breaches.require(
                    speaker.id().equals(id), "speaker id", speaker.id(), "must be " + id + " by its place in the list");
            List<Excerpt> mentions =
                    speaker.mentions().stream().map(Mention::words).toList();
            mentions(speaker, mentions, breaches);
            if (!mentions.isEmpty()) {
                int begin = mentions.get(0).begin();
                breaches.require(
                        begin >= first,
                        speaker.id() + " first mention",
                        begin,
                        "must not begin before " + first + ", that of the speaker before");
                first = begin;
            }
        }
    }

    private static void mentions(Speaker speaker, List<Excerpt> mentions, Breaches breaches) {
        breaches.require(!mentions.isEmpty(), speaker.id() + " mentions", mentions, "must hold at least one");
        breaches.requireWords(speaker.id() + " mention", mentions);
        for (int i = 1; i < mentions.size(); i++) {
            boolean sorted = mentions.get(i - 1).compareTo(mentions.get(i)) <= 0;
            breaches.require(
                    sorted,
                    speaker.id() + " mention",
                    Breaches.place(mentions.get(i).span()),
                    "must be in text order");
        }
    }
}
