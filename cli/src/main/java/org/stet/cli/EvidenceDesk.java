package org.stet.cli;

import java.io.PrintStream;
import java.util.List;
import org.stet.document.Document;
import org.stet.formats.intake.Inbox;
import org.stet.formats.intake.UnreadableInputException;
import org.stet.text.Notice;
import org.stet.verification.Evidence;

/** Takes in what drafts are held against; names what cannot be read. Confined to one thread. */
final class EvidenceDesk implements Inbox {
    private final Evidence.Builder evidence;
    private final PrintStream err;
    private int refused;

    EvidenceDesk(Evidence.Builder evidence, PrintStream err) {
        this.evidence = evidence;
        this.err = err;
    }

    @Override
    public void take(Document document, List<Notice> notices) {
        evidence.add(document);
    }

    @Override
    public void refuse(UnreadableInputException problem) {
        err.println("stet: " + problem.getMessage());
        refused++;
    }

    /** Says whether all could be read. */
    boolean isWhole() {
        return refused == 0;
    }
}
