package org.stet.formats.transcript;

import java.util.List;
import java.util.Optional;

/**
 * How a file names its voices: with every caption, or only where the speaker changes, as the podcast namespace has it. A file that
 * names one voice twice running does the former; in it, a caption without a voice is nobody's.
 *
 * @param any whether the file names voices
 * @param markChanges whether a caption without a voice goes on in the one before it
 */
record Voices(boolean any, boolean markChanges) {
    /** Tells how the captions of one file do it. */
    static Voices of(List<Caption> captions) {
        Optional<String> before = Optional.empty();
        boolean any = false;
        boolean twice = false;
        for (Caption caption : captions) {
            Optional<String> first = caption.pieces().stream()
                    .flatMap(piece -> piece.voice().stream())
                    .findFirst();
            any |= first.isPresent();
            twice |= first.isPresent() && first.equals(before);
            before = caption.pieces().isEmpty()
                    ? Optional.empty()
                    : caption.pieces().get(caption.pieces().size() - 1).voice();
        }
        return new Voices(any, any && !twice);
    }
}
