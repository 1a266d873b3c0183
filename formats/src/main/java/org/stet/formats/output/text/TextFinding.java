package org.stet.formats.output.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stet.alignment.Change;
import org.stet.document.Document;
import org.stet.formats.output.writing.Day;
import org.stet.formats.output.writing.Run;
import org.stet.formats.output.writing.TimeCode;
import org.stet.text.Excerpt;
import org.stet.text.Span;
import org.stet.verification.Finding;
import org.stet.verification.Passage;

/** A finding in full: its place and verdict, both wordings with the difference between ⟦ and ⟧, why, and where the passage stands. */
final class TextFinding {
    private static final int MARGIN = 9;
    /** The proofreader's caret: something is missing here. */
    private static final String MISSING = "‸";

    private final TextPage page;
    private final Map<String, Document> documents;

    TextFinding(TextPage page, Map<String, Document> documents) {
        this.page = page;
        this.documents = Map.copyOf(documents);
    }

    /** Adds a finding to the page. */
    void write(Finding finding, String place) {
        StyledText head = new StyledText()
                .add(place + ":", Style.HEADING)
                .add(finding.verdict().id(), Style.ALERT);
        finding.speaker().ifPresent(speaker -> head.add("·", Style.FAINT).add(speaker, Style.SPEAKER));
        page.paragraph(head);
        List<Span> here =
                finding.changes().stream().map(change -> change.draft().span()).toList();
        List<Span> there =
                finding.changes().stream().map(change -> change.record().span()).toList();
        page.entry("printed", MARGIN, marked(finding.spans(), here));
        finding.evidence().ifPresent(passage -> {
            page.entry("record", MARGIN, marked(pieces(passage, finding.changes()), there));
        });
        page.entry("", MARGIN, new StyledText().add(finding.reason(), Style.PLAIN));
        finding.suggestion()
                .ifPresent(
                        words -> page.entry("suggest", MARGIN, new StyledText().add("“" + words + "”", Style.PLAIN)));
        finding.evidence().ifPresent(passage -> page.entry("where", MARGIN, where(passage)));
        alternatives(finding.alternatives());
    }

    /** Returns the pieces of a passage, what a cut at an end left out among them. */
    private static List<Excerpt> pieces(Passage passage, List<Change> changes) {
        List<Excerpt> pieces = new ArrayList<>();
        List<Excerpt> own = passage.pieces().isEmpty() ? List.of(passage.words()) : passage.pieces();
        for (Change change : changes) {
            boolean cut = change.atRisk()
                    && !change.record().span().isEmpty()
                    && own.stream()
                            .noneMatch(piece ->
                                    piece.span().overlaps(change.record().span()));
            if (cut) {
                pieces.add(change.record());
            }
        }
        pieces.addAll(own);
        return pieces.stream().sorted().toList();
    }

    /** Returns words in their marks, what differs between ⟦ and ⟧. */
    private static StyledText marked(List<Excerpt> pieces, List<Span> places) {
        String whole = pieces.stream()
                .map(piece ->
                        Run.of(piece, places).stream().map(TextFinding::marked).collect(Collectors.joining()))
                .collect(Collectors.joining(" … "));
        StyledText text = new StyledText();
        boolean inside = false;
        for (String word : ("“" + whole + "”").split("\\s+", -1)) {
            boolean differs = inside || word.contains("⟦") || word.contains(MISSING);
            inside = word.lastIndexOf('⟦') > word.lastIndexOf('⟧') || (inside && !word.contains("⟧"));
            text.add(word, differs ? Style.ALERT : Style.PLAIN);
        }
        return text;
    }

    private static String marked(Run run) {
        if (!run.differs()) {
            return run.words();
        }
        return run.words().isBlank() ? MISSING : "⟦" + run.words() + "⟧";
    }

    private StyledText where(Passage passage) {
        List<String> details = new ArrayList<>();
        Optional<Document> document = Optional.ofNullable(documents.get(passage.document()));
        document.flatMap(Document::file)
                .or(() -> document.flatMap(Document::url))
                .ifPresent(details::add);
        passage.speaker().ifPresent(details::add);
        passage.date().map(Day::of).ifPresent(details::add);
        passage.time().map(TimeCode::of).ifPresent(details::add);
        return new StyledText().add(String.join(" · ", details), Style.FAINT);
    }

    private void alternatives(List<Passage> alternatives) {
        List<Passage> shown = alternatives.stream().limit(2).toList();
        for (Passage passage : shown) {
            page.entry("also", MARGIN, where(passage).add("“" + passage.words().text() + "”", Style.FAINT));
        }
    }
}
