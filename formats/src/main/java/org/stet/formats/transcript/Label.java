package org.stet.formats.transcript;

import java.time.Duration;
import java.util.Optional;
import org.stet.text.Span;

/**
 * Words at the head of a turn that say who speaks, or only look so.
 *
 * @param form how they look
 * @param name the name they give; blank where there is only a time
 * @param span the label itself with its mark and the white space behind it: the words spoken begin at its end
 * @param time the time that stands with the name
 */
record Label(Form form, String name, Span span, Optional<Duration> time) {
    /** How a label looks. */
    enum Form {
        /** A name and a time: {@code Lena Vos  0:12}, {@code Speaker 1 (00:12):}, {@code [Lena Vos] 00:12:03}. */
        TIMED,
        /** A name in capitals and a colon: {@code SEN. INES DUARTE (D-X):}. */
        CAPITALS,
        /** A name in capitals and a full stop: {@code CHAIR VOS.} */
        STOPPED,
        /** The letter of a question or an answer: {@code Q}, {@code A:}. */
        LETTER,
        /** A name in small letters and a colon: {@code Lena Vos:}. */
        TITLED
    }
}
