package org.stet.alignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stet.alignment.SentenceWindows.Window;
import org.stet.encoder.EncoderException;
import org.stet.encoder.Encoding;
import org.stet.encoder.SentenceEncoder;
import org.stet.text.Span;

/**
 * Ranks places by what they mean, for quotations whose words are not to be found: a window of one to three sentences is held
 * against the quotation by the cosine of their encodings. A cosine finds paraphrases and proves none: a lost "not" hardly moves
 * it. Nothing is cut or encoded before it is asked for. Safe from any thread.
 */
public final class Meaning {
    /** Evidence of more windows than this is not searched whole. */
    public static final int MOST_WINDOWS = 400;

    /**
     * Windows at least this like a quotation are taken to say what it says. Of quotations held against 400 windows they do not come
     * from, 1 in 200 reaches it on transcripts of another matter, 1 in 20 on reports of the same one.
     */
    public static final double LIKE = 0.55;

    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparingDouble(Ranked::cosine)
            .reversed()
            .thenComparingInt(Ranked::text)
            .thenComparing(Ranked::window);

    private final SentenceEncoder encoder;
    private final List<SpokenText> texts;
    private final SentenceWindows sentences = new SentenceWindows();
    private final Map<Window, Encoding> encodings = new ConcurrentHashMap<>();
    private @Nullable WindowsOfAll windows;

    private record WindowsOfAll(Optional<List<Window>> found) {}

    /** Makes a ranking over the documents that quotations are held against, in the order that indices refer to. */
    public Meaning(SentenceEncoder encoder, List<SpokenText> texts) {
        this.encoder = encoder;
        this.texts = List.copyOf(texts);
    }

    /** Says whether the documents are few and short enough to be searched whole. */
    public boolean isSmall() {
        return windows().isPresent();
    }

    /**
     * Returns the places of all documents that say what a quotation says, best first; none where {@link #isSmall()} is not so.
     * Of windows that share words the best alone is kept.
     *
     * @throws EncoderException where sentences cannot be encoded on this machine
     */
    public List<Ranked> rank(Quoted quoted) {
        return windows().map(all -> rank(quoted, all)).orElse(List.of());
    }

    /**
     * Returns the windows around places that were found by their words, best first, however unlike. Of windows that share words
     * the best alone is kept.
     *
     * @throws EncoderException where sentences cannot be encoded on this machine
     */
    public List<Ranked> rank(Quoted quoted, List<Candidate> candidates) {
        List<Window> near = candidates.stream()
                .flatMap(candidate -> candidate.loci().stream()
                        .flatMap(place -> sentences.around(texts, candidate.text(), place).stream()))
                .distinct()
                .toList();
        return apart(ranked(quoted, near));
    }

    /**
     * Returns how like a quotation is to each of some texts, in their order.
     *
     * @throws EncoderException where sentences cannot be encoded on this machine
     */
    public List<Double> cosines(Quoted quoted, List<String> passages) {
        Encoding sense = encoder.encode(words(quoted));
        return passages.stream()
                .map(passage -> sense.cosine(encoder.encode(passage)))
                .toList();
    }

    private List<Ranked> rank(Quoted quoted, Collection<Window> all) {
        return apart(ranked(quoted, all)).stream()
                .filter(found -> found.cosine() >= LIKE)
                .toList();
    }

    /** Windows of about as many sentences as the quotation has, best first. */
    private List<Ranked> ranked(Quoted quoted, Collection<Window> among) {
        String words = words(quoted);
        int count = Math.min(SentenceWindows.MOST_SENTENCES, Math.max(1, sentences.count(words)));
        Encoding sense = encoder.encode(words);
        return among.stream()
                .filter(window -> Math.abs(window.sentences() - count) <= 1)
                .map(window ->
                        new Ranked(window.text(), window.stretch(), window.span(), sense.cosine(encoding(window))))
                .sorted(BEST_FIRST)
                .toList();
    }

    /** Leaves out a window that shares words with a better one. */
    private static List<Ranked> apart(List<Ranked> ranked) {
        List<Ranked> kept = new ArrayList<>();
        for (Ranked next : ranked) {
            if (kept.stream()
                    .noneMatch(better ->
                            better.text() == next.text() && better.window().overlaps(next.window()))) {
                kept.add(next);
            }
        }
        return List.copyOf(kept);
    }

    private Encoding encoding(Window window) {
        if (encodings.size() < MOST_WINDOWS) {
            return encodings.computeIfAbsent(window, this::encode);
        }
        Encoding known = encodings.get(window);
        return known == null ? encode(window) : known;
    }

    private Encoding encode(Window window) {
        return encoder.encode(spoken(texts.get(window.text()), window.span()));
    }

    /** The quotation with what else the statement says: a fragment alone means little. */
    private static String words(Quoted quoted) {
        return quoted.all().stream()
                .map(span -> quoted.text().substring(span.begin(), span.end()))
                .collect(Collectors.joining(" "));
    }

    /** The words of a place without the stage notes in it. */
    private static String spoken(SpokenText text, Span window) {
        StringBuilder words = new StringBuilder();
        int at = window.begin();
        for (Span note : text.notes()) {
            if (note.overlaps(window)) {
                words.append(text.text(), at, Math.max(at, note.begin())).append(' ');
                at = Math.max(at, Math.min(note.end(), window.end()));
            }
        }
        return words.append(text.text(), at, window.end()).toString();
    }

    private synchronized Optional<List<Window>> windows() {
        if (windows == null) {
            windows = new WindowsOfAll(sentences.all(texts, MOST_WINDOWS));
        }
        return windows.found();
    }
}
