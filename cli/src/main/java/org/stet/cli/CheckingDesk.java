package org.stet.cli;

import java.io.Flushable;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import org.stet.Checker;
import org.stet.document.Article;
import org.stet.document.Document;
import org.stet.formats.intake.Inbox;
import org.stet.formats.intake.UnreadableInputException;
import org.stet.formats.output.writing.CheckWriter;
import org.stet.text.Notice;
import org.stet.verification.Check;
import org.stet.verification.Evidence;
import org.stet.verification.Standing;
import org.stet.verification.Verdict;

/** Checks each draft that comes in and writes the check at once; names what cannot be read. Confined to one thread. */
final class CheckingDesk implements Inbox {
    private final Checker checker;
    private final Evidence evidence;
    private final Set<Verdict> failing;
    private final CheckWriter writer;
    private final Flushable out;
    private final PrintStream err;
    private boolean refused;
    private boolean stands = true;

    /**
     * Makes a desk.
     *
     * @param failing the verdicts that make a draft fail if they do not stand
     */
    CheckingDesk(
            Checker checker,
            Evidence evidence,
            Set<Verdict> failing,
            CheckWriter writer,
            Flushable out,
            PrintStream err) {
        this.checker = checker;
        this.evidence = evidence;
        this.failing = Set.copyOf(failing);
        this.writer = writer;
        this.out = out;
        this.err = err;
    }

    @Override
    public void take(Document document, List<Notice> notices) throws IOException {
        if (!(document instanceof Article draft)) {
            err.println(
                    "stet: " + document.file().orElse("standard input")
                            + ": this is a transcript; what is checked is an article, against transcripts given with --against");
            refused = true;
            return;
        }
        Check check = checker.check(draft, evidence);
        writer.write(check);
        out.flush();
        stands &= check.findings().stream()
                .noneMatch(finding -> finding.standing() == Standing.FAILS && failing.contains(finding.verdict()));
    }

    @Override
    public void refuse(UnreadableInputException problem) {
        err.println("stet: " + problem.getMessage());
        refused = true;
    }

    /** Returns the exit status of what was checked. */
    int status() {
        if (refused) {
            return Cli.TROUBLE;
        }
        return stands ? Cli.DONE : Cli.DOES_NOT_STAND;
    }
}
