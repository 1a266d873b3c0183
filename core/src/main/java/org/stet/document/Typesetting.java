package org.stet.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.text.Span;
import org.stet.text.Stretch;
import org.stet.text.Stretch.Setting;

/**
 * How the parts of an article are set: which of them are running text, which stand beside it, which are quotations by their
 * place. A pull quote whose words stand elsewhere in the article is no prose: they would be read twice.
 */
public final class Typesetting {
    /** Pull quotes that are looked up in the article; one more than that is read where it stands. */
    private static final int MOST_LOOKED_UP = 50;

    private final Article article;
    private Optional<String> letters = Optional.empty();
    private int lookedUp;

    private Typesetting(Article article) {
        this.article = article;
    }

    /** Returns the prose of an article in text order, up to so many UTF-16 code units from its first part. */
    public static List<Stretch> of(Article article, int length) {
        return new Typesetting(article).stretches(length);
    }

    private List<Stretch> stretches(int length) {
        List<Stretch> stretches = new ArrayList<>();
        for (Part part : article.parts()) {
            long limit = (long) article.parts().get(0).span().begin() + length;
            Span span = part.span();
            if (span.begin() < limit && !isRepeated(part)) {
                int end = (int) Math.min(span.end(), limit);
                stretches.add(new Stretch(new Span(span.begin(), end), setting(part)));
            }
        }
        return stretches;
    }

    private static Setting setting(Part part) {
        return switch (part.kind()) {
            case CAPTION -> Setting.ASIDE;
            case BLOCKQUOTE, PULLQUOTE -> Setting.SET_OFF;
            case HEADLINE, STANDFIRST, BODY -> Setting.RUNNING;
        };
    }

    private boolean isRepeated(Part part) {
        if (part.kind() != Part.Kind.PULLQUOTE || lookedUp == MOST_LOOKED_UP) {
            return false;
        }
        lookedUp++;
        return story().contains(letters(part));
    }

    private String story() {
        if (letters.isEmpty()) {
            StringBuilder story = new StringBuilder();
            article.parts().stream()
                    .filter(part -> part.kind() != Part.Kind.PULLQUOTE)
                    .forEach(part -> story.append(letters(part)));
            letters = Optional.of(story.toString());
        }
        return letters.get();
    }

    private String letters(Part part) {
        StringBuilder letters = new StringBuilder();
        article.text()
                .substring(part.span().begin(), part.span().end())
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
