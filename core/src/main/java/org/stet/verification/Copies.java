package org.stet.verification;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stet.document.Article;

/**
 * Which of the compared articles are the draft itself or a copy of it, which is no evidence: they share most of their runs of
 * eight words with it (shingles; Broder, "On the resemblance and containment of documents", 1997). Immutable; share freely.
 */
final class Copies {
    private static final int SHINGLE = 8;
    /** The share of the draft's shingles from which on an article is a copy. */
    private static final double COPIED = 0.5;

    private final List<Source> sources;

    Copies(List<Source> sources) {
        this.sources = List.copyOf(sources);
    }

    /** Returns the indices of the sources that are the draft or a copy of it. */
    Set<Integer> of(Article draft) {
        Set<Integer> shingles = shingles(draft.text());
        return IntStream.range(0, sources.size())
                .filter(i -> isCopy(sources.get(i), draft, shingles))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isCopy(Source source, Article draft, Set<Integer> shingles) {
        if (source.isTranscript()) {
            return false;
        }
        if (source.compared().document().text().equals(draft.text())) {
            return true;
        }
        Set<Integer> others = shingles(source.compared().document().text());
        long shared = shingles.stream().filter(others::contains).count();
        return !shingles.isEmpty() && shared >= COPIED * shingles.size();
    }

    private static Set<Integer> shingles(String text) {
        List<String> words = Person.words(text);
        Set<Integer> shingles = new HashSet<>();
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            shingles.add(words.subList(i, i + SHINGLE).hashCode());
        }
        return shingles;
    }
}
