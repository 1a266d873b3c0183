package org.stet.formats.output.sarif;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.stet.document.Document;
import org.stet.formats.output.writing.WholeText;
import org.stet.text.Excerpt;
import org.stet.text.SourceText;
import org.stet.text.Span;
import org.stet.verification.Check;
import org.stet.verification.ComparedDocument;
import org.stet.verification.Decisions;
import org.stet.verification.Finding;
import org.stet.verification.Passage;
import org.stet.verification.Standing;
import org.stet.verification.Verdict;

/** One finding as a SARIF result. */
final class SarifResult {
    private final Check check;
    private final Finding finding;

    SarifResult(Check check, Finding finding) {
        this.check = check;
        this.finding = finding;
    }

    /** Writes the fields. */
    void write(ObjectNode result, int rule) {
        result.put("ruleId", finding.verdict().id());
        result.put("ruleIndex", rule);
        result.put("level", level(finding.verdict()));
        result.putObject("message").put("text", message());
        location(result.putArray("locations").addObject());
        finding.evidence().ifPresent(passage -> related(result, passage));
        String content = Decisions.line(finding);
        result.putObject("partialFingerprints")
                .put(
                        "quotation/v1",
                        UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8))
                                .toString());
        if (finding.standing() == Standing.ACCEPTED) {
            result.putArray("suppressions").addObject().put("kind", "external");
        }
    }

    private String message() {
        String suggestion = finding.suggestion()
                .map(words -> " The record has: “" + words + "”")
                .orElse("");
        return WholeText.of(finding.reason() + suggestion);
    }

    private void location(ObjectNode location) {
        Span first = finding.spans().get(0).span();
        Span whole =
                finding.spans().stream().map(Excerpt::span).reduce(Span::cover).orElse(first);
        ObjectNode physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", uri(check.draft()));
        region(physical.putObject("region"), whole, SourceText.of(check.draft().text()));
    }

    private void related(ObjectNode result, Passage passage) {
        Optional<Document> document = check.against().stream()
                .map(ComparedDocument::document)
                .filter(compared -> compared.id().equals(passage.document()))
                .findFirst();
        document.ifPresent(found -> {
            ObjectNode related = result.putArray("relatedLocations").addObject();
            ObjectNode physical = related.putObject("physicalLocation");
            physical.putObject("artifactLocation").put("uri", uri(found));
            region(physical.putObject("region"), passage.words().span(), SourceText.of(found.text()));
            related.putObject("message").put("text", "The passage that was compared.");
        });
    }

    private static void region(ObjectNode region, Span span, SourceText text) {
        region.put("startLine", text.line(span.begin()));
        region.put("startColumn", text.column(span.begin()));
        region.put("endLine", text.line(span.end()));
        region.put("endColumn", text.column(span.end()));
        region.put("charOffset", span.begin());
        region.put("charLength", span.length());
    }

    /** Returns the path of a document as a reference, relative where the path is. */
    private static String uri(Document document) {
        String path = document.file().or(document::url).orElse("stdin");
        StringBuilder uri = new StringBuilder();
        for (byte b : path.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "/-._~!$&'()*+,;=@".indexOf(c) >= 0);
            boolean scheme = c == ':' && document.file().isEmpty();
            uri.append(plain || scheme ? String.valueOf(c) : String.format("%%%02X", b & 0xFF));
        }
        return uri.toString();
    }

    /** Returns how grave a verdict is. */
    static String level(Verdict verdict) {
        return switch (verdict) {
            case NOT_IN_COMPARED, OTHER_SPEAKER, SENSE_AT_RISK -> "error";
            case REWORDED, SPLICED, PARAPHRASED -> "warning";
            default -> "note";
        };
    }

    /** Returns what a verdict says. */
    static String description(Verdict verdict) {
        return switch (verdict) {
            case UNCHECKABLE -> "Nothing can be said of the quotation.";
            case NOT_IN_COMPARED -> "The compared material should hold the words and does not.";
            case OTHER_SPEAKER -> "In the record the words are another speaker’s.";
            case SENSE_AT_RISK -> "A change may have altered the sense.";
            case VERBATIM -> "The very words of the record.";
            case CLEANED -> "The record’s words, tidied.";
            case TRIMMED -> "The record’s words with some left out.";
            case REWORDED -> "Words substituted, added or moved.";
            case SPLICED -> "Words from separate places run together.";
            case PARAPHRASED -> "Most content words are not the record’s.";
        };
    }
}
