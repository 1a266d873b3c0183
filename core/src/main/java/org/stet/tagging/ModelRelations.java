package org.stet.tagging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.quotation.Quotation;
import org.stet.text.Places;
import org.stet.text.SourceText;
import org.stet.text.Span;

/**
 * Makes relations of what the model finds: the marks decide the edges of direct speech, paragraphs end a content, and quotations that
 * the model leaves alone are as the rules have them. Confined to one thread.
 */
final class ModelRelations {
    /** The share of a quotation that a content must hold to get the whole of it. */
    private static final double MOST = 0.5;

    /** The share of a quotation up to which a content that reaches into it is held back. */
    private static final double LITTLE = 0.2;

    private static final double COVERED = 0.8;
    private static final Set<String> DENYING = Set.of(
            "not",
            "n't",
            "n’t",
            "never",
            "neither",
            "nor",
            "denied",
            "denies",
            "deny",
            "denying",
            "declined",
            "refused");
    private static final Set<String> SUPPOSING = Set.of("would", "could", "might", "may", "if", "whether");

    private static final String STOPS = ",:;–— ";

    /** What joins a second cue of the same speaker to the words before. */
    private static final Pattern JOINT = Pattern.compile(",?\\s+(?:and|but)\\s*$");

    private final SourceText text;
    private final List<Quotation> outermost;
    private final List<Relation> byRule;
    private final List<Relation> found = new ArrayList<>();

    ModelRelations(SourceText text, List<Quotation> outermost, List<Relation> byRule) {
        this.text = text;
        this.outermost = outermost;
        this.byRule = byRule;
    }

    /**
     * Takes what belongs together in a window. What stands in another paragraph than the cue is left for what joins the statements, where
     * a quotation becomes a statement of its own, and so is a quotation with neither cue nor source; other words without a cue are
     * nobody's.
     */
    void add(List<ModelWord> window, WindowReading.Group group) {
        Optional<Span> cue = group.cue().map(span -> withoutStops(lastParagraph(window, span)));
        Optional<Span> source = group.source()
                .map(span -> lastParagraph(window, span))
                .filter(words -> cue.filter(this::isColon).isEmpty() || isLabel(words, cue.get()));
        List<Span> proposed = group.content().stream()
                .flatMap(span -> byParagraph(window, span).stream())
                .map(this::withinMarks)
                .map(part -> beforeNextCue(part, source))
                .toList();
        List<Span> unsaid = Stream.concat(cue.stream(), source.stream()).toList();
        List<Span> parts = apart(proposed).stream()
                .flatMap(part -> without(part, unsaid).stream())
                .filter(part -> cue.filter(this::isColon).isEmpty()
                        || part.begin() > cue.get().begin())
                .toList();
        if (parts.isEmpty()) {
            return;
        }
        int home = text.paragraphAt(cue.orElse(parts.get(0)).begin());
        List<Span> content = parts.stream()
                .filter(part -> text.paragraphAt(part.begin()) == home)
                .toList();
        boolean stands =
                cue.isPresent() || (source.isPresent() && content.stream().anyMatch(this::isQuotation));
        if (content.isEmpty()) {
            found.add(relation(parts.subList(0, 1), cue, source, group.sure()));
        } else if (stands) {
            found.add(relation(content, cue, source, group.sure()));
        }
    }

    /** Says whether a cue is the colon of a label, behind which alone its words can stand: "The Herald: And who pays?" */
    private boolean isColon(Span cue) {
        return cue.length() == 1 && text.text().charAt(cue.begin()) == ':';
    }

    /** Says whether words stand before the colon of their own paragraph. */
    private boolean isLabel(Span words, Span colon) {
        return words.begin() < colon.begin() && text.paragraphAt(words.begin()) == text.paragraphAt(colon.begin());
    }

    /** Returns all relations, by the begin of their content. */
    List<Relation> relations() {
        List<Relation> all = new ArrayList<>(found);
        for (Relation relation : byRule) {
            if (isLeftAlone(relation)) {
                all.add(relation);
            }
        }
        all.sort(Comparator.comparing(relation -> relation.content().get(0)));
        return all;
    }

    /** Says whether a relation by rule gives a home to a quotation that the model leaves without, and disturbs nothing. */
    private boolean isLeftAlone(Relation relation) {
        boolean quoted = relation.content().stream().anyMatch(this::isQuotation);
        return quoted
                && found.stream()
                        .flatMap(other -> other.content().stream())
                        .noneMatch(part -> relation.content().stream().anyMatch(part::overlaps));
    }

    private boolean isQuotation(Span part) {
        int next = Places.firstBehind(outermost, quotation -> quotation.outer().end(), part.begin());
        return next < outermost.size() && shared(outermost.get(next).outer(), part) >= COVERED * part.length();
    }

    private boolean holdsQuotation(Span part) {
        int next = Places.firstBehind(outermost, quotation -> quotation.outer().end(), part.begin());
        return next < outermost.size() && outermost.get(next).outer().overlaps(part);
    }

    private Relation relation(List<Span> content, Optional<Span> cue, Optional<Span> source, double sure) {
        Optional<Relation> rule = byRule.stream()
                .filter(other -> cue.isPresent() && other.cue().stream().anyMatch(cue.get()::overlaps))
                .findFirst();
        boolean negated = rule.map(Relation::negated).orElseGet(() -> holds(cue, DENYING));
        boolean hypothetical = rule.map(Relation::hypothetical).orElseGet(() -> !negated && holds(cue, SUPPOSING));
        return new Relation(
                content.stream().sorted().toList(),
                cue.stream().toList(),
                source.stream().toList(),
                negated,
                hypothetical,
                Calibration.of(sure, content.stream().anyMatch(this::holdsQuotation), source.isPresent()));
    }

    private boolean holds(Optional<Span> cue, Set<String> words) {
        return cue.stream()
                .flatMap(text::wordsIn)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(word -> words.contains(word) || (words == DENYING && word.endsWith("n't")));
    }

    /** Returns the parts of a content paragraph by paragraph. */
    private static List<Span> byParagraph(List<ModelWord> window, WordSpan span) {
        List<Span> parts = new ArrayList<>();
        int from = span.from();
        for (int word = from + 1; word <= span.to(); word++) {
            boolean ends = word == span.to() || window.get(word).layout() == ModelWord.Layout.OPENS_PARAGRAPH;
            if (ends) {
                parts.add(place(window, new WordSpan(from, word)));
                from = word;
            }
        }
        return parts;
    }

    /** Returns the words of a cue or a source; of one over two paragraphs, those of the last. */
    private static Span lastParagraph(List<ModelWord> window, WordSpan span) {
        List<Span> parts = byParagraph(window, span);
        return parts.get(parts.size() - 1);
    }

    private static Span place(List<ModelWord> window, WordSpan span) {
        return new Span(
                window.get(span.from()).span().begin(),
                window.get(span.to() - 1).span().end());
    }

    /** Returns a content with every quotation whole that it holds most of, and without what it holds little of. */
    private Span withinMarks(Span part) {
        int begin = part.begin();
        int end = part.end();
        int next = Places.firstBehind(outermost, quotation -> quotation.outer().end(), begin);
        for (int i = next; i < outermost.size() && outermost.get(i).outer().begin() < end; i++) {
            Quotation quotation = outermost.get(i);
            Span outer = quotation.outer();
            double share = shared(quotation.inner(), part)
                    / (double) Math.max(1, quotation.inner().length());
            if (share >= MOST) {
                begin = Math.min(begin, outer.begin());
                end = Math.max(end, outer.end());
            } else if (share <= LITTLE && outer.begin() > begin && outer.end() >= end) {
                end = Math.max(begin + 1, outer.begin());
            } else if (share <= LITTLE && outer.begin() <= begin && outer.end() < end) {
                begin = outer.end();
            }
        }
        Span trimmed = text.trim(new Span(begin, end));
        return trimmed.isEmpty() ? part : trimmed;
    }

    private static int shared(Span one, Span other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin()));
    }

    /** "He told them that it was late and said “…”": what one speaker says under a second cue is a statement of its own. */
    private Span beforeNextCue(Span part, Optional<Span> source) {
        for (Relation rule : byRule) {
            boolean same = rule.source().stream()
                    .allMatch(words -> source.isPresent() && source.get().overlaps(words));
            boolean quoted = rule.content().stream().allMatch(this::isQuotation);
            for (Span cue : rule.cue()) {
                boolean inside = part.begin() < cue.begin()
                        && cue.end() < rule.content().get(0).begin();
                if (same && quoted && inside && rule.content().stream().allMatch(part::contains)) {
                    Matcher joint = JOINT.matcher(text.text()).region(part.begin(), cue.begin());
                    return joint.find() ? new Span(part.begin(), joint.start()) : part;
                }
            }
        }
        return part;
    }

    /** Returns a cue without the comma or colon at its ends. */
    private Span withoutStops(Span cue) {
        int begin = cue.begin();
        int end = cue.end();
        while (begin < end && STOPS.indexOf(text.text().charAt(begin)) >= 0) {
            begin++;
        }
        while (begin < end && STOPS.indexOf(text.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return begin == end ? cue : new Span(begin, end);
    }

    /** Returns spans as such that do not overlap: two contents may both have grown to one quotation. */
    private static List<Span> apart(List<Span> spans) {
        List<Span> apart = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            int last = apart.size() - 1;
            if (last >= 0 && apart.get(last).overlaps(span)) {
                apart.set(last, apart.get(last).cover(span));
            } else {
                apart.add(span);
            }
        }
        return apart;
    }

    /** Returns what is left of a part without some words that are not said. */
    private List<Span> without(Span part, List<Span> unsaid) {
        List<Span> left = new ArrayList<>();
        int from = part.begin();
        for (Span words : unsaid.stream().filter(part::overlaps).sorted().toList()) {
            left.add(new Span(from, Math.max(from, Math.min(part.end(), words.begin()))));
            from = Math.min(part.end(), Math.max(from, words.end()));
        }
        left.add(new Span(from, part.end()));
        return left.stream().map(text::trim).filter(span -> !span.isEmpty()).toList();
    }
}
