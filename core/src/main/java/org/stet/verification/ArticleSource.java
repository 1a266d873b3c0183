package org.stet.verification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stet.alignment.SpokenText;
import org.stet.attribution.Reading;
import org.stet.attribution.Statement;
import org.stet.document.Article;
import org.stet.speaker.Speaker;
import org.stet.text.Excerpt;
import org.stet.text.Span;

/** Makes an article ready: the contents of its statements count, its narration does not. */
final class ArticleSource {
    private record Said(Span span, Statement statement) {}

    private ArticleSource() {}

    /** Makes the source. */
    static Source of(Reading reading) {
        Article article = reading.article();
        List<Said> apart = apart(reading.statements());
        SpokenText spoken =
                new SpokenText(article.text(), apart.stream().map(Said::span).toList(), List.of());
        List<Voice> voices =
                apart.stream().map(said -> voice(said.statement().speaker())).toList();
        ComparedDocument compared = new ComparedDocument(article, TranscriptSource.words(spoken));
        boolean foreign = !article.language().toLowerCase(Locale.ROOT).startsWith("en");
        Set<Integer> interpreted =
                foreign ? IntStream.range(0, apart.size()).boxed().collect(Collectors.toSet()) : Set.of();
        return new Source(compared, spoken, voices, article.published(), interpreted, false);
    }

    private static Voice voice(Optional<Speaker> speaker) {
        return new Voice(speaker.map(Speaker::name), speaker.map(Person::of), Optional.empty());
    }

    /** Of contents that overlap, the inner one is left to the outer. */
    private static List<Said> apart(List<Statement> statements) {
        List<Said> all = new ArrayList<>();
        for (Statement statement : statements) {
            for (Excerpt part : statement.content()) {
                all.add(new Said(part.span(), statement));
            }
        }
        all.sort(Comparator.comparingInt((Said said) -> said.span().begin())
                .thenComparing(said -> -said.span().end()));
        List<Said> apart = new ArrayList<>();
        int end = 0;
        for (Said said : all) {
            if (said.span().begin() >= end && !said.span().isEmpty()) {
                apart.add(said);
                end = said.span().end();
            }
        }
        return apart;
    }
}
