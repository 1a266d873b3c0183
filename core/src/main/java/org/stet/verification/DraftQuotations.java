package org.stet.verification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stet.alignment.Quoted;
import org.stet.attribution.Reading;
import org.stet.attribution.Statement;
import org.stet.document.Article;
import org.stet.document.Typesetting;
import org.stet.quotation.Quotation;
import org.stet.quotation.Quotations;
import org.stet.text.Excerpt;
import org.stet.text.Limits;
import org.stet.text.SourceText;
import org.stet.text.Span;

/**
 * The quotations of a draft that are checked: each direct statement is one, its pieces around a cue together; each fragment of
 * a reported clause is one; and so is a whole sentence inside marks that no statement claims. A quotation inside another is
 * judged with the outer. Confined to one thread.
 */
final class DraftQuotations {
    /** Fewer words inside marks that no statement claims are a title or a turn of phrase. */
    private static final int FEWEST_UNCLAIMED = 5;

    private final Article draft;
    private final SourceText text;
    private final List<Quotation> outermost;
    private final List<DraftQuotation> found = new ArrayList<>();

    private DraftQuotations(Article draft, Limits limits) {
        this.draft = draft;
        this.text = SourceText.of(draft.text(), Typesetting.of(draft, limits.textLength()));
        this.outermost = Quotations.of(text, limits).outermost();
    }

    /** Returns the quotations of a draft, in text order. */
    static List<DraftQuotation> of(Reading reading, Limits limits) {
        DraftQuotations quotations = new DraftQuotations(reading.article(), limits);
        List<Statement> outer = quotations.outer(reading.statements());
        outer.forEach(quotations::add);
        quotations.addUnclaimed();
        quotations.found.sort(
                Comparator.comparing(quotation -> quotation.spans().get(0)));
        return quotations.found;
    }

    /** Leaves out statements whose words all stand inside the quotation of another. */
    private List<Statement> outer(List<Statement> statements) {
        List<Statement> quoting =
                statements.stream().filter(s -> !s.quotations().isEmpty()).toList();
        List<Statement> outer = new ArrayList<>();
        Span covered = new Span(0, 0);
        for (Statement statement : quoting) {
            Span first = statement.quotations().get(0).span();
            boolean nested = covered.contains(first) && !fillsQuotation(statement);
            if (!nested) {
                outer.add(statement);
                covered = statement
                        .quotations()
                        .get(statement.quotations().size() - 1)
                        .span();
            }
        }
        return outer;
    }

    private boolean fillsQuotation(Statement statement) {
        Span first = statement.quotations().get(0).span();
        return outermost.stream().anyMatch(quotation -> quotation.inner().begin() == first.begin());
    }

    private void add(Statement statement) {
        List<Excerpt> pieces = statement.quotations();
        if (statement.form() == Statement.Form.DIRECT) {
            addDirect(statement, pieces);
            return;
        }
        for (Excerpt piece : pieces) {
            List<Span> frame = frame(statement, piece.span());
            found.add(new DraftQuotation(
                    Optional.of(statement), List.of(piece), new Quoted(draft.text(), List.of(piece.span()), frame)));
        }
    }

    private void addDirect(Statement statement, List<Excerpt> pieces) {
        if (!found.isEmpty() && goesOn(found.get(found.size() - 1), statement)) {
            DraftQuotation begun = found.remove(found.size() - 1);
            List<Excerpt> all = new ArrayList<>(begun.spans());
            all.addAll(pieces);
            found.add(direct(begun.statement().orElse(statement), all));
        } else {
            found.add(direct(statement, pieces));
        }
    }

    private DraftQuotation direct(Statement statement, List<Excerpt> pieces) {
        List<Span> spans = pieces.stream().map(Excerpt::span).toList();
        return new DraftQuotation(Optional.of(statement), pieces, new Quoted(draft.text(), spans, List.of()));
    }

    /** Says whether a sentence that a cue broke off goes on: the same speaker, the same line, a small letter. */
    private boolean goesOn(DraftQuotation begun, Statement next) {
        Optional<Statement> before = begun.statement();
        if (before.isEmpty()
                || before.get().form() != Statement.Form.DIRECT
                || next.continues().isPresent()) {
            return false;
        }
        Excerpt last = begun.spans().get(begun.spans().size() - 1);
        Excerpt first = next.quotations().get(0);
        boolean open = last.text().endsWith(",")
                || last.text().endsWith("–")
                || last.text().endsWith("—");
        return open
                && last.end() <= first.begin()
                && text.line(last.begin()) == text.line(first.begin())
                && Character.isLowerCase(first.text().codePointAt(0))
                && before.get().speaker().equals(next.speaker());
    }

    /** Returns the words of the statement outside one of its fragments. */
    private static List<Span> frame(Statement statement, Span piece) {
        List<Span> frame = new ArrayList<>();
        for (Excerpt part : statement.content()) {
            Span span = part.span();
            if (!span.overlaps(piece)) {
                frame.add(span);
                continue;
            }
            if (span.begin() < piece.begin()) {
                frame.add(new Span(span.begin(), piece.begin()));
            }
            if (piece.end() < span.end()) {
                frame.add(new Span(piece.end(), span.end()));
            }
        }
        return frame;
    }

    private void addUnclaimed() {
        List<Excerpt> claimed =
                found.stream().flatMap(q -> q.spans().stream()).sorted().toList();
        int next = 0;
        for (Quotation quotation : outermost) {
            Span inner = quotation.inner();
            while (next < claimed.size() && claimed.get(next).end() <= inner.begin()) {
                next++;
            }
            boolean taken = next < claimed.size() && claimed.get(next).span().overlaps(inner);
            if (!taken && isSpeech(text.words(inner))) {
                Excerpt words = text.excerpt(inner);
                found.add(new DraftQuotation(
                        Optional.empty(), List.of(words), new Quoted(draft.text(), List.of(inner), List.of())));
            }
        }
    }

    /** Says whether words inside marks are a sentence, and no title. */
    private static boolean isSpeech(String words) {
        List<String> all = SourceText.wordsOf(words).toList();
        long small = all.stream()
                .filter(word -> Character.isLowerCase(word.codePointAt(0)))
                .count();
        return all.size() >= FEWEST_UNCLAIMED && small * 2 >= all.size();
    }
}
