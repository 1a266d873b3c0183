package org.stet.verification;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.stet.alignment.SpokenText;
import org.stet.document.Transcript;
import org.stet.document.Turn;
import org.stet.text.Places;
import org.stet.text.Span;

/** Makes a transcript ready: its turns count. */
final class TranscriptSource {
    private static final Pattern INTERPRETED = Pattern.compile(
            "interpret(er|ed|ation)|translat(or|ed|ion)|speak(s|ing) (in )?[a-z]+(ian|ish|ese|ic|ch|an|ew|tu|li|di)\\b");

    private TranscriptSource() {}

    /** Makes the source. */
    static Source of(Transcript transcript) {
        List<Span> stretches = transcript.turns().stream().map(Turn::span).toList();
        SpokenText spoken = new SpokenText(transcript.text(), stretches, transcript.notes());
        List<Voice> voices = transcript.turns().stream()
                .map(turn -> new Voice(turn.speaker(), turn.speaker().map(Person::named), turn.time()))
                .toList();
        ComparedDocument compared = new ComparedDocument(transcript, words(spoken));
        return new Source(compared, spoken, voices, transcript.date(), interpreted(transcript), false);
    }

    /** Returns how many words stand in the stretches, as white space divides them. */
    static int words(SpokenText spoken) {
        int words = 0;
        for (Span stretch : spoken.stretches()) {
            boolean inside = false;
            for (int i = stretch.begin(); i < stretch.end(); i++) {
                boolean space = Character.isWhitespace(spoken.text().charAt(i));
                words += !space && !inside ? 1 : 0;
                inside = !space;
            }
        }
        return words;
    }

    /** Returns which turns were spoken in another language: a note in the turn or right before it says so, or the title does. */
    private static Set<Integer> interpreted(Transcript transcript) {
        boolean whole = !transcript.language().toLowerCase(Locale.ROOT).startsWith("en")
                || transcript
                        .title()
                        .filter(TranscriptSource::tellsOfInterpreting)
                        .isPresent();
        List<Turn> turns = transcript.turns();
        Set<Integer> found = new HashSet<>();
        if (whole) {
            IntStream.range(0, turns.size()).forEach(found::add);
        }
        for (Span note : transcript.notes()) {
            if (tellsOfInterpreting(transcript.text().substring(note.begin(), note.end()))) {
                int turn =
                        Places.firstBehind(turns, candidate -> candidate.span().end(), note.begin());
                if (turn < turns.size()) {
                    found.add(turn);
                }
            }
        }
        return found;
    }

    private static boolean tellsOfInterpreting(String words) {
        return INTERPRETED.matcher(words.toLowerCase(Locale.ROOT)).find();
    }
}
