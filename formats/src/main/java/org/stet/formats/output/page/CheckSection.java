package org.stet.formats.output.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stet.alignment.Change;
import org.stet.document.Document;
import org.stet.formats.output.writing.Count;
import org.stet.formats.output.writing.Day;
import org.stet.formats.output.writing.Run;
import org.stet.formats.output.writing.TimeCode;
import org.stet.text.Excerpt;
import org.stet.text.SourceText;
import org.stet.text.Span;
import org.stet.verification.Check;
import org.stet.verification.ComparedDocument;
import org.stet.verification.Finding;
import org.stet.verification.Passage;
import org.stet.verification.Standing;

/** The check of one draft on the page: what the draft has beside what the record has. Confined to one thread. */
final class CheckSection {
    private final Check check;
    private final int number;
    private final Html html;
    private final SourceText text;
    private final Map<String, Document> documents;

    CheckSection(Check check, int number, Html html) {
        this.check = check;
        this.number = number;
        this.html = html;
        this.text = SourceText.of(check.draft().text());
        this.documents = check.against().stream()
                .map(ComparedDocument::document)
                .collect(Collectors.toMap(Document::id, Function.identity(), (one, other) -> one));
    }

    /** Writes the section. */
    void write() throws IOException {
        String id = "d" + number;
        html.open("article", "id", id, "aria-labelledby", id + "-title").line();
        html.open("header").line();
        Heading.above(check.draft(), html);
        html.element("h2", Heading.title(check.draft()), "id", id + "-title").line();
        Heading.below(check.draft(), html);
        html.element("p", sums(), "class", "sums").line();
        html.close("header").line();
        if (check.findings().isEmpty()) {
            html.element("p", "There are no quotations in this draft: nothing to check.", "class", "empty")
                    .line();
        }
        int place = 1;
        for (Finding finding : check.findings()) {
            finding(finding, id + "q" + place++);
        }
        html.close("article").line();
    }

    private String sums() {
        long failing = check.findings().stream()
                .filter(finding -> finding.standing() == Standing.FAILS)
                .count();
        String verdicts = check.summary().entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey().id())
                .collect(Collectors.joining(", "));
        return Count.of(check.findings().size(), "quotation") + ", "
                + (failing == 0
                        ? "none does not stand"
                        : failing + (failing == 1 ? " does not stand" : " do not stand"))
                + (verdicts.isEmpty() ? "" : ": " + verdicts)
                + ". Compared with " + Count.of(check.against().size(), "document") + ".";
    }

    private void finding(Finding finding, String id) throws IOException {
        html.open("section", "class", "finding " + finding.standing().id(), "id", id, "aria-labelledby", id + "h")
                .line();
        html.open("h3", "id", id + "h");
        html.element("a", place(finding), "href", "#" + id, "class", "place").text(" ");
        html.element("span", finding.verdict().id(), "class", "verdict").text(" ");
        html.element("span", finding.speaker().orElse("unattributed"), "class", "speaker");
        html.close("h3").line();
        html.open("div", "class", "sides").line();
        side(
                "Draft",
                finding.spans(),
                finding.changes().stream().map(change -> change.draft().span()).toList());
        record(finding);
        html.close("div").line();
        html.element("p", finding.reason(), "class", "reason").line();
        alternatives(finding.alternatives());
        html.close("section").line();
    }

    private String place(Finding finding) {
        int begin = finding.spans().get(0).begin();
        return text.line(begin) + ":" + text.column(begin);
    }

    private void record(Finding finding) throws IOException {
        if (finding.evidence().isEmpty()) {
            html.open("div", "class", "side").element("h4", "Record");
            html.element("p", "Nothing in what was compared.", "class", "empty")
                    .close("div")
                    .line();
            return;
        }
        Passage passage = finding.evidence().get();
        List<Excerpt> pieces =
                new ArrayList<>(passage.pieces().isEmpty() ? List.of(passage.words()) : passage.pieces());
        for (Change change : finding.changes()) {
            Span cut = change.record().span();
            if (change.atRisk()
                    && !cut.isEmpty()
                    && pieces.stream().noneMatch(piece -> piece.span().overlaps(cut))) {
                pieces.add(change.record());
            }
        }
        side(
                "Record",
                pieces.stream().sorted().toList(),
                finding.changes().stream().map(change -> change.record().span()).toList(),
                where(passage));
    }

    private void side(String heading, List<Excerpt> pieces, List<Span> places, String... where) throws IOException {
        html.open("div", "class", "side")
                .element("h4", heading)
                .open("blockquote")
                .text("“");
        for (int i = 0; i < pieces.size(); i++) {
            html.text(i == 0 ? "" : " … ");
            for (Run run : Run.of(pieces.get(i), places)) {
                run(run);
            }
        }
        html.text("”").close("blockquote");
        for (String line : where) {
            html.element("p", line, "class", "where");
        }
        html.close("div").line();
    }

    private void run(Run run) throws IOException {
        if (!run.differs()) {
            html.text(run.words());
        } else if (run.words().isBlank()) {
            html.element("span", "‸", "class", "missing", "role", "img", "aria-label", "something is missing here");
        } else {
            html.element("mark", run.words());
        }
    }

    private String where(Passage passage) {
        List<String> details = new ArrayList<>();
        passage.speaker().ifPresent(details::add);
        Document document = documents.get(passage.document());
        if (document != null) {
            details.add(Heading.title(document));
        }
        passage.date().map(Day::of).ifPresent(details::add);
        passage.time().map(TimeCode::of).ifPresent(details::add);
        return String.join(" · ", details);
    }

    private void alternatives(List<Passage> alternatives) throws IOException {
        if (alternatives.isEmpty()) {
            return;
        }
        html.open("details")
                .element("summary", Count.of(alternatives.size(), "rival place"))
                .open("ul")
                .line();
        for (Passage passage : alternatives) {
            html.open("li").text("“" + passage.words().text() + "” ");
            html.element("span", where(passage), "class", "where").close("li").line();
        }
        html.close("ul").close("details").line();
    }
}
