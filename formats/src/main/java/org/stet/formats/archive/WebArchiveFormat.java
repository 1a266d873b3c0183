package org.stet.formats.archive;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.stet.formats.intake.AddressedInbox;
import org.stet.formats.intake.Format;
import org.stet.formats.intake.Inbox;
import org.stet.formats.intake.Input;
import org.stet.formats.intake.MemberFormat;
import org.stet.formats.intake.Origin;
import org.stet.formats.intake.UnreadableInputException;

/**
 * Web archives, WARC and ARC, packed by gzip or not. Each capture that holds something to be read is a member; its name is the
 * place of its record, as {@link Source#place} says it. Immutable; share freely.
 */
public final class WebArchiveFormat implements Format {
    private final MemberFormat members;

    /** Makes the format that passes captures on. */
    public WebArchiveFormat(MemberFormat members) {
        this.members = members;
    }

    @Override
    public void each(Input input, Inbox inbox) throws IOException {
        each(new PlainSource(input.stream()), input, inbox);
    }

    /** Hands over the documents of an archive whose bytes come from a source. */
    void each(Source source, Input input, Inbox inbox) throws IOException {
        Consumer<String> broken = reason -> inbox.refuse(input.unreadable(reason));
        Records records = new Records(source, Members.limit(input), broken);
        for (Optional<ArchivedRecord> record = next(records, input);
                record.isPresent();
                record = next(records, input)) {
            if (Capture.isWanted(record.get().head())) {
                one(record.get(), input, inbox);
            }
        }
    }

    private static Optional<ArchivedRecord> next(Records records, Input input) throws UnreadableInputException {
        try {
            return records.next();
        } catch (IOException e) {
            throw input.unreadable("reading failed: " + e.getMessage());
        }
    }

    private void one(ArchivedRecord record, Input input, Inbox inbox) throws IOException {
        Optional<Capture> capture;
        try {
            capture = Capture.of(record).filter(Capture::mayBeArticle);
        } catch (IOException e) {
            inbox.refuse(input.unreadable(
                    "byte offset " + record.place() + ": what was captured here is broken: " + e.getMessage()));
            return;
        }
        if (capture.isPresent()) {
            pass(capture.get(), record.place(), input, inbox);
        }
    }

    private void pass(Capture capture, String place, Input input, Inbox inbox) throws IOException {
        Origin member = input.origin().member(place);
        Origin origin = new Origin(member.file(), capture.address(), capture.charset());
        Input captured = new Input(origin, capture.body(), Members.limit(input));
        try {
            if (members.reads(captured, capture.isSaidToBeProse())) {
                members.each(captured, new AddressedInbox(origin, inbox));
            }
        } catch (UnreadableInputException e) {
            inbox.refuse(e);
        }
    }
}
