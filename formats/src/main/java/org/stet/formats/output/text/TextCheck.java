package org.stet.formats.output.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stet.document.Document;
import org.stet.formats.output.writing.Count;
import org.stet.text.Excerpt;
import org.stet.text.SourceText;
import org.stet.verification.Check;
import org.stet.verification.ComparedDocument;
import org.stet.verification.Finding;
import org.stet.verification.Standing;
import org.stet.verification.Verdict;

/**
 * One check as text for people, in the manner of a compiler: what does not stand in full, with its place and both wordings; what
 * stands, or is open, in a line each; the sums.
 */
final class TextCheck {
    private static final int NARROWEST_MARGIN = 6;

    private final TextPage page;

    TextCheck(TextPage page) {
        this.page = page;
    }

    /** Adds a check to the page. */
    void write(Check check) {
        SourceText text = SourceText.of(check.draft().text());
        TextReading.heading(check.draft(), page);
        Map<String, Document> documents = check.against().stream()
                .map(ComparedDocument::document)
                .collect(Collectors.toMap(Document::id, Function.identity(), (one, other) -> one));
        TextFinding findings = new TextFinding(page, documents);
        String file = check.draft().file().orElse("standard input");
        for (Finding finding : with(check, Standing.FAILS)) {
            page.blank();
            findings.write(finding, file + ":" + place(finding, text));
        }
        lines("Nothing can be said of", with(check, Standing.OPEN), text, true);
        lines("Accepted", with(check, Standing.ACCEPTED), text, false);
        lines("Stands", with(check, Standing.STANDS), text, false);
        page.blank();
        page.paragraph(new StyledText().add(sums(check), Style.FAINT));
    }

    private static List<Finding> with(Check check, Standing standing) {
        return check.findings().stream()
                .filter(finding -> finding.standing() == standing)
                .toList();
    }

    private void lines(String heading, List<Finding> findings, SourceText text, boolean reasons) {
        if (findings.isEmpty()) {
            return;
        }
        page.blank();
        page.paragraph(new StyledText().add(heading, Style.HEADING));
        int margin = findings.stream()
                .mapToInt(finding -> place(finding, text).length())
                .max()
                .orElse(0);
        for (Finding finding : findings) {
            StyledText words = new StyledText().add(words(finding), Style.PLAIN);
            Remarks remarks = new Remarks().add(finding.verdict().id(), Style.FAINT);
            finding.speaker().ifPresent(speaker -> remarks.add(speaker, Style.FAINT));
            StyledText line = remarks.after(words);
            page.entry(
                    place(finding, text),
                    Math.max(NARROWEST_MARGIN, margin),
                    reasons ? line.add(finding.reason(), Style.FAINT) : line);
        }
    }

    /** Returns the quotation in its marks. */
    static String words(Finding finding) {
        return "“" + finding.spans().stream().map(Excerpt::text).collect(Collectors.joining(" … ")) + "”";
    }

    private static String place(Finding finding, SourceText text) {
        return TextNotices.place(finding.spans().get(0).span(), text);
    }

    private static String sums(Check check) {
        if (check.findings().isEmpty()) {
            return "No quotations in this draft: nothing to check.";
        }
        String verdicts = check.summary().entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey().id())
                .collect(Collectors.joining(", "));
        int failing = with(check, Standing.FAILS).size();
        Optional<String> open = Optional.ofNullable(check.summary().get(Verdict.UNCHECKABLE))
                .map(count -> "; of " + count + " nothing can be said");
        int words = check.against().stream().mapToInt(ComparedDocument::words).sum();
        return Count.of(check.findings().size(), "quotation") + ", " + (failing == 0 ? "none" : failing)
                + (failing == 1 ? " does not stand" : " do not stand") + open.orElse("") + ": " + verdicts
                + ". Compared with " + Count.of(check.against().size(), "document") + ", " + Count.of(words, "word")
                + ".";
    }
}
