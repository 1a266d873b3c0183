package org.stet.formats.output.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.stet.alignment.Change;
import org.stet.document.Article;
import org.stet.document.Document;
import org.stet.document.Transcript;
import org.stet.formats.output.writing.TimeCode;
import org.stet.text.Excerpt;
import org.stet.verification.Check;
import org.stet.verification.ComparedDocument;
import org.stet.verification.Finding;
import org.stet.verification.Passage;
import org.stet.verification.Standing;
import org.stet.verification.Verdict;

/** One check as the JSON object of {@code docs/schema/check.json}: every key is there, in one order. */
final class CheckJson {
    private final JsonFields json;
    private final boolean withText;

    CheckJson(JsonGenerator generator, boolean withText) {
        this.json = new JsonFields(generator);
        this.withText = withText;
    }

    /** Writes the object. */
    void write(Check check) throws IOException {
        json.begin();
        json.header();
        json.object("draft", check.draft(), new ArticleJson(json, withText)::write);
        json.object("against", check, against -> json.list("documents", against.against(), this::document));
        json.list("verdicts", check.findings(), this::finding);
        json.notices(check.notices(), check.draft().text());
        json.object("summary", check.summary(), this::summary);
        json.end();
    }

    private void document(ComparedDocument compared) throws IOException {
        Document document = compared.document();
        json.string("id", document.id());
        json.string("file", document.file());
        json.string("url", document.url());
        json.string("kind", document instanceof Transcript ? "transcript" : "article");
        json.string("title", document.title());
        json.string("date", date(document).map(LocalDate::toString));
        json.bool("complete", document instanceof Transcript transcript && transcript.complete());
        json.number("words", compared.words());
        json.string("text", Optional.of(document.text()).filter(text -> withText));
    }

    private static Optional<LocalDate> date(Document document) {
        if (document instanceof Transcript transcript) {
            return transcript.date();
        }
        return document instanceof Article article ? article.published() : Optional.empty();
    }

    private void finding(Finding finding) throws IOException {
        json.object("statement", finding.statement(), new StatementJson(json, Map.of())::write);
        json.list("spans", finding.spans(), json::excerpt);
        json.string("speaker", finding.speaker());
        json.string("verdict", finding.verdict().id());
        json.string("wording", finding.wording().id());
        json.string("attribution", finding.attribution().id());
        json.string("coverage", finding.coverage().id());
        json.bool("stands", finding.standing() == Standing.STANDS || finding.standing() == Standing.ACCEPTED);
        json.string("standing", finding.standing().id());
        json.rounded("confidence", finding.confidence());
        json.object("evidence", finding.evidence(), this::passage);
        json.list("alternatives", finding.alternatives(), this::passage);
        json.list("changes", finding.changes(), this::change);
        json.string("suggestion", finding.suggestion());
        json.string("reason", finding.reason());
    }

    private void passage(Passage passage) throws IOException {
        json.string("document", passage.document());
        json.string("speaker", passage.speaker());
        json.string("date", passage.date().map(LocalDate::toString));
        json.excerpt(passage.words());
        json.string("time", passage.time().map(TimeCode::of));
        json.list("pieces", passage.pieces(), json::excerpt);
    }

    private void change(Change change) throws IOException {
        json.string("type", change.type().id());
        json.bool("risk", change.atRisk());
        json.string("touches", change.risk().map(Change.Sense::id));
        json.string("mark", change.mark().map(Change.Mark::id));
        json.object("draft", change.draft(), (Excerpt words) -> json.excerpt(words));
        json.object("record", change.record(), (Excerpt words) -> json.excerpt(words));
    }

    private void summary(Map<Verdict, Integer> counts) throws IOException {
        for (Map.Entry<Verdict, Integer> count : counts.entrySet()) {
            json.number(count.getKey().id(), count.getValue());
        }
    }
}
