package org.stet.formats.intake;

import java.io.IOException;
import java.util.List;
import org.stet.document.Document;
import org.stet.text.Notice;

/**
 * Gives documents the address they were captured at: what was captured itself has that address whatever it says, and a member of
 * it, such as an item of a feed, only if it names none. Confined to one thread.
 */
public final class AddressedInbox implements Inbox {
    private final Origin origin;
    private final Inbox inbox;

    /** Passes documents from an origin on to an inbox. */
    public AddressedInbox(Origin origin, Inbox inbox) {
        this.origin = origin;
        this.inbox = inbox;
    }

    @Override
    public void take(Document document, List<Notice> notices) throws IOException {
        boolean isCapture =
                document.file().equals(origin.file()) || document.url().isEmpty();
        inbox.take(isCapture && origin.url().isPresent() ? document.withUrl(origin.url()) : document, notices);
    }

    @Override
    public void refuse(UnreadableInputException problem) {
        inbox.refuse(problem);
    }
}
