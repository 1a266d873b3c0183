package org.stet.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.language.Analyzer;
import org.stet.text.Limits;
import org.stet.text.Span;

/** Cuts what was said into windows of whole sentences. Safe from any thread. */
final class SentenceWindows {
    /** How many sentences are in the longest window. */
    static final int MOST_SENTENCES = 3;

    /** How far around a place its sentences are looked for, in UTF-16 code units. */
    private static final int REACH = 1_500;

    private final Analyzer analyzer = new Analyzer(Limits.DEFAULT);

    /** A window: the document, the stretch in it, the place, and the number of sentences there. */
    record Window(int text, int stretch, Span span, int sentences) {}

    /** Returns the windows of all documents in text order, or nothing where there are more than {@code most}. */
    Optional<List<Window>> all(List<SpokenText> texts, int most) {
        List<Window> windows = new ArrayList<>();
        for (int text = 0; text < texts.size(); text++) {
            List<Span> stretches = texts.get(text).stretches();
            for (int stretch = 0; stretch < stretches.size(); stretch++) {
                windows.addAll(
                        of(text, stretch, analyzer.sentences(texts.get(text).text(), stretches.get(stretch))));
                if (windows.size() > most) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(List.copyOf(windows));
    }

    /** Returns the windows that share words with a place. */
    List<Window> around(List<SpokenText> texts, int text, Locus place) {
        Span whole = texts.get(text).stretches().get(place.stretch());
        Span near = new Span(
                Math.max(whole.begin(), place.record().begin() - REACH),
                Math.min(whole.end(), place.record().end() + REACH));
        return of(text, place.stretch(), analyzer.sentences(texts.get(text).text(), near)).stream()
                .filter(window -> window.span().overlaps(place.record()))
                .toList();
    }

    /** Returns the number of sentences in some words. */
    int count(String words) {
        return analyzer.sentences(words, new Span(0, words.length())).size();
    }

    private static List<Window> of(int text, int stretch, List<Span> sentences) {
        List<Window> windows = new ArrayList<>();
        for (int first = 0; first < sentences.size(); first++) {
            for (int last = first; last < Math.min(sentences.size(), first + MOST_SENTENCES); last++) {
                Span span = sentences.get(first).cover(sentences.get(last));
                windows.add(new Window(text, stretch, span, last - first + 1));
            }
        }
        return windows;
    }
}
