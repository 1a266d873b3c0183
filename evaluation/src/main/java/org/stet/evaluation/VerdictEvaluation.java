package org.stet.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.Checker;
import org.stet.Stet;
import org.stet.document.Document;
import org.stet.formats.input.Documents;
import org.stet.formats.intake.Inbox;
import org.stet.formats.intake.UnreadableInputException;
import org.stet.text.Notice;
import org.stet.verification.Check;
import org.stet.verification.ComparedDocument;
import org.stet.verification.Evidence;
import org.stet.verification.Finding;
import org.stet.verification.Passage;

/** Checks quotations of which a reader has said what is right. Confined to one thread. */
public final class VerdictEvaluation {
    private final Checker checker = Stet.checker().build();
    private final Map<List<Path>, Evidence> prepared = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    private VerdictEvaluation() {}

    /**
     * Checks the rows of a file.
     *
     * @throws CorpusException if it cannot be read
     */
    public static VerdictReport run(Path file) {
        VerdictRows rows = VerdictRows.read(file);
        VerdictEvaluation evaluation = new VerdictEvaluation();
        evaluation.problems.addAll(rows.problems());
        List<JudgedRow> judged = new ArrayList<>();
        for (VerdictRow row : rows.rows()) {
            judged.add(evaluation.judged(row));
        }
        return new VerdictReport(judged, evaluation.problems);
    }

    private JudgedRow judged(VerdictRow row) {
        Evidence evidence = evidence(row);
        Check check = checker.check(row.draft(), evidence);
        Optional<Finding> longest = check.findings().stream()
                .max(Comparator.comparingInt(finding -> finding.spans().stream()
                        .mapToInt(span -> span.text().length())
                        .sum()));
        Optional<String> file = longest.flatMap(VerdictEvaluation::nearest)
                .map(Passage::document)
                .flatMap(id -> evidence.documents().stream()
                        .map(ComparedDocument::document)
                        .filter(document -> document.id().equals(id))
                        .findFirst())
                .flatMap(Document::file);
        return new JudgedRow(row, longest, file);
    }

    /** Returns the passage; of words on another occasion, the first of the places that were found. */
    private static Optional<Passage> nearest(Finding finding) {
        return finding.evidence().or(() -> finding.alternatives().stream().findFirst());
    }

    private Evidence evidence(VerdictRow row) {
        if (row.texts().isEmpty()) {
            return prepared.computeIfAbsent(row.evidence(), paths -> read(row));
        }
        return read(row);
    }

    private Evidence read(VerdictRow row) {
        Evidence.Builder builder = checker.evidence();
        Inbox inbox = new Inbox() {
            @Override
            public void take(Document document, List<Notice> notices) {
                builder.add(document);
            }

            @Override
            public void refuse(UnreadableInputException problem) {
                problems.add("row " + row.id() + ": " + problem.getMessage());
            }
        };
        try {
            for (Path path : row.evidence()) {
                new Documents().each(path.toString(), inbox);
            }
            for (String text : row.texts()) {
                new Documents().each(new ByteArrayInputStream(text.getBytes(UTF_8)), inbox);
            }
        } catch (IOException e) {
            problems.add("row " + row.id() + ": " + e.getMessage());
        }
        return builder.build();
    }
}
