package org.stet.verification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.alignment.SpokenText;
import org.stet.document.Transcript;
import org.stet.text.Span;

/**
 * A compared document, made ready.
 *
 * @param compared the document
 * @param spoken its words that count
 * @param voices who is heard in each stretch of {@code spoken}
 * @param date its day
 * @param interpreted the stretches of which it says that they were spoken in another language
 * @param rewritten whether its quotations look rewritten: weak evidence
 */
record Source(
        ComparedDocument compared,
        SpokenText spoken,
        List<Voice> voices,
        Optional<LocalDate> date,
        Set<Integer> interpreted,
        boolean rewritten) {
    Source {
        voices = List.copyOf(voices);
        interpreted = Set.copyOf(interpreted);
        if (voices.size() != spoken.stretches().size()) {
            throw new IllegalArgumentException(
                    voices.size() + " voices for " + spoken.stretches().size() + " stretches");
        }
    }

    /** Returns the source as one whose quotations look rewritten. */
    Source asRewritten() {
        return new Source(compared, spoken, voices, date, interpreted, true);
    }

    String id() {
        return compared.document().id();
    }

    boolean isTranscript() {
        return compared.document() instanceof Transcript;
    }

    /** Says whether the document declares that it holds every word of its occasion. */
    boolean isComplete() {
        return compared.document() instanceof Transcript transcript && transcript.complete();
    }

    /** Says whether the speaker is heard in it. */
    boolean hears(Person speaker) {
        return voices.stream().anyMatch(voice -> voice.match(Optional.of(speaker)) == Person.Match.SAME);
    }

    /** Returns the index of the last stretch that begins before the end of a place. */
    int lastStretch(Span place, int first) {
        int last = first;
        List<Span> stretches = spoken.stretches();
        while (last + 1 < stretches.size() && stretches.get(last + 1).begin() < place.end()) {
            last++;
        }
        return last;
    }
}
