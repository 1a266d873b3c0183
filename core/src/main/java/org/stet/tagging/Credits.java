package org.stet.tagging;

import java.util.List;
import java.util.Optional;
import org.stet.quotation.Quotation;
import org.stet.tagging.Frame.Range;
import org.stet.text.Span;

/**
 * Finds the line that signs a quotation set off from the text, as a poster or a publisher puts it: "— Mary Okafor (@okafor)".
 * Confined to one thread; takes the frames of an article in order.
 */
final class Credits {
    private static final double SIGNED = 0.9;

    private Optional<Span> head = Optional.empty();

    /** Takes the next frame; returns the relation of the quotation that it signs. */
    Optional<Relation> find(Frame frame) {
        Optional<Quotation> setOff = setOff(frame);
        if (setOff.isPresent()) {
            head = setOff.get().runsOn() && head.isPresent() ? head : setOff.map(Quotation::outer);
            return Optional.empty();
        }
        Optional<Relation> signed = head.flatMap(quotation -> signed(quotation, frame));
        head = Optional.empty();
        return signed;
    }

    private static Optional<Quotation> setOff(Frame frame) {
        return frame.at(0)
                .quotation()
                .filter(quotation -> frame.size() == 1 && !quotation.opened() && !quotation.closed());
    }

    private static Optional<Relation> signed(Span quotation, Frame frame) {
        if (!Words.isDash(frame.at(0)) || !frame.at(1).capitalised()) {
            return Optional.empty();
        }
        Optional<Range> name = NounPhrases.startingAt(frame, 1);
        return name.map(words -> new Relation(
                List.of(quotation), List.of(frame.at(0).span()), List.of(frame.span(words)), false, false, SIGNED));
    }
}
