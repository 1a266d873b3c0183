package org.stet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.attribution.Attributor;
import org.stet.attribution.Reading;
import org.stet.document.Article;
import org.stet.document.Part;
import org.stet.document.Typesetting;
import org.stet.language.Analysis;
import org.stet.language.Analyzer;
import org.stet.proofreading.Proofreader;
import org.stet.quotation.Quotations;
import org.stet.speaker.Speakers;
import org.stet.tagging.Tagger;
import org.stet.text.Limits;
import org.stet.text.Notice;
import org.stet.text.SourceText;
import org.stet.text.Span;

/** A configured reader. Immutable; share freely. */
public final class Reader {
    private final Limits limits;
    private final Analyzer analyzer;
    private final Attributor attributor;
    private final boolean rulesOnly;
    private final Proofreader proofreader = new Proofreader();

    private Reader(Builder builder) {
        this.limits = builder.limits;
        this.analyzer = new Analyzer(limits);
        Tagger tagger = builder.tagger.orElseGet(Tagger::english);
        this.attributor = new Attributor(tagger, builder.directory);
        this.rulesOnly = builder.tagger.isEmpty() && tagger.model().isEmpty();
    }

    /** Reads an article: its speakers, statements and notices. Never fails on the text. */
    public Reading read(Article article) {
        SourceText text = SourceText.of(article.text(), Typesetting.of(article, limits.textLength()));
        Analysis analysis = analyzer.analyze(text);
        Quotations quotations = Quotations.of(text, limits);
        Attributor.Attribution found = attributor.attribute(article, text, analysis, quotations);
        List<Notice> notices = Stream.of(
                        cut(article),
                        rulesOnly(text),
                        analysis.notices(),
                        quotations.notices(),
                        found.cast().notices(),
                        proofreader.read(text, analysis, quotations))
                .flatMap(List::stream)
                .sorted()
                .toList();
        return new Reading(article, found.cast().speakers(), found.statements(), capped(notices), found.decisions());
    }

    /** Keeps as many notices as the limit allows, and whatever says that a limit was reached or how the text was read. */
    private List<Notice> capped(List<Notice> notices) {
        List<Notice> kept = new ArrayList<>();
        List<Notice> leftOut = new ArrayList<>();
        int remarks = 0;
        for (Notice notice : notices) {
            boolean isRemark = notice.code() != Notice.Code.LIMIT_REACHED && notice.code() != Notice.Code.RULES_ONLY;
            remarks += isRemark ? 1 : 0;
            (isRemark && remarks > limits.notices() ? leftOut : kept).add(notice);
        }
        if (!leftOut.isEmpty()) {
            int place = leftOut.get(0).span().begin();
            String message = "There are more than " + limits.notices() + " notices; " + leftOut.size()
                    + " from here on are left out.";
            kept.add(new Notice(new Span(place, place), Notice.Code.LIMIT_REACHED, message));
        }
        return kept.stream().sorted().toList();
    }

    private List<Notice> rulesOnly(SourceText text) {
        if (!rulesOnly || text.paragraphs().isEmpty()) {
            return List.of();
        }
        int begin = text.paragraphs().get(0).begin();
        String message =
                "Read by rules alone, which miss most indirect speech: the learned model is not here, or cannot be run.";
        return List.of(new Notice(new Span(begin, begin), Notice.Code.RULES_ONLY, message));
    }

    private List<Notice> cut(Article article) {
        List<Part> parts = article.parts();
        if (parts.isEmpty()) {
            return List.of();
        }
        long end = (long) parts.get(0).span().begin() + limits.textLength();
        int whole = parts.get(parts.size() - 1).span().end();
        if (end >= whole) {
            return List.of();
        }
        String message = "The text is read up to here, the limit of " + limits.textLength() + " characters; "
                + (whole - end) + " more are left unread.";
        return List.of(new Notice(new Span((int) end, (int) end), Notice.Code.LIMIT_REACHED, message));
    }

    /** Returns the limits this reader keeps. */
    public Limits limits() {
        return limits;
    }

    /** Sets up a {@link Reader}. Confined to one thread. */
    public static final class Builder {
        private Limits limits = Limits.DEFAULT;
        private Optional<Tagger> tagger = Optional.empty();
        private Speakers directory = Speakers.shipped();

        Builder() {}

        /** Sets the limits to keep. */
        public Builder limits(Limits value) {
            this.limits = value;
            return this;
        }

        /** Sets the tagger that proposes content, cue and source; without one it is {@link Tagger#english}. */
        public Builder tagger(Tagger value) {
            this.tagger = Optional.of(value);
            return this;
        }

        /** Sets who is known across articles; without it, the directory is {@link Speakers#shipped}. */
        public Builder directory(Speakers value) {
            this.directory = value;
            return this;
        }

        /** Makes the reader. */
        public Reader build() {
            return new Reader(this);
        }
    }
}
