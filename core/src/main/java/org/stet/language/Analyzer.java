package org.stet.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.stet.text.Limits;
import org.stet.text.Notice;
import org.stet.text.SourceText;
import org.stet.text.Span;

/** Splits a text into sentences and tokens and tags them. Safe from any thread; each takes its own tools from a common shelf. */
public final class Analyzer {
    private final Limits limits;
    private final Queue<Workbench> idle = new ConcurrentLinkedQueue<>();

    /** Makes an analyser that keeps these limits. */
    public Analyzer(Limits limits) {
        this.limits = limits;
    }

    /** Returns the sentences of every paragraph of the text. A sentence never crosses a paragraph break. */
    public Analysis analyze(SourceText text) {
        Workbench free = idle.poll();
        Workbench bench = free == null ? new Workbench(Models.english()) : free;
        Analysis analysis = analyze(text, bench);
        idle.add(bench);
        return analysis;
    }

    /**
     * Returns the sentences of part of a text, without looking at their words; a sentence never crosses a line break.
     *
     * @param text any text
     * @param part the place that is split, and that the sentences lie in
     */
    public List<Span> sentences(String text, Span part) {
        Workbench free = idle.poll();
        Workbench bench = free == null ? new Workbench(Models.english()) : free;
        String plain = PlainMarks.of(text.substring(part.begin(), part.end()));
        List<Span> sentences = SourceText.of(plain).paragraphs().stream()
                .flatMap(paragraph -> bench.sentences().split(plain, paragraph).stream())
                .map(sentence -> new Span(part.begin() + sentence.begin(), part.begin() + sentence.end()))
                .toList();
        idle.add(bench);
        return sentences;
    }

    private Analysis analyze(SourceText text, Workbench bench) {
        String plain = PlainMarks.of(text.text());
        List<Sentence> sentences = new ArrayList<>();
        int left = limits.tokens();
        for (int paragraph = 0; paragraph < text.paragraphs().size(); paragraph++) {
            for (Span sentence :
                    bench.sentences().split(plain, text.paragraphs().get(paragraph))) {
                List<Span> tokens = bench.words().split(plain, sentence);
                int read = Math.min(tokens.size(), left);
                left -= read;
                for (int from = 0; from < read; from += limits.sentenceTokens()) {
                    int to = Math.min(read, from + limits.sentenceTokens());
                    sentences.add(tagged(text, plain, paragraph, tokens.subList(from, to), bench));
                }
                if (read < tokens.size()) {
                    return new Analysis(
                            sentences, List.of(reached(tokens.get(read).begin())));
                }
            }
        }
        return new Analysis(sentences);
    }

    private Notice reached(int offset) {
        String message = "Statements are read up to here, the limit of " + limits.tokens() + " words and marks.";
        return new Notice(new Span(offset, offset), Notice.Code.LIMIT_REACHED, message);
    }

    private static Sentence tagged(SourceText text, String plain, int paragraph, List<Span> spans, Workbench bench) {
        String[] words = spans.stream()
                .map(span -> plain.substring(span.begin(), span.end()))
                .toArray(String[]::new);
        String[] tags = holdsWords(words) ? bench.tag(words) : marks(words.length);
        TagRepair.repair(List.of(words), tags);
        List<Token> tokens = new ArrayList<>(words.length);
        for (int i = 0; i < words.length; i++) {
            tokens.add(Token.of(text.words(spans.get(i)), spans.get(i), PartOfSpeech.named(tags[i])));
        }
        Span span = new Span(spans.get(0).begin(), spans.get(spans.size() - 1).end());
        return new Sentence(span, paragraph, tokens);
    }

    /** A line of dots or dashes, or a flood of marks, is none of the tagger's business. */
    private static boolean holdsWords(String[] words) {
        return Arrays.stream(words).anyMatch(word -> word.chars().anyMatch(Character::isLetterOrDigit));
    }

    private static String[] marks(int count) {
        String[] tags = new String[count];
        Arrays.fill(tags, PartOfSpeech.PUNCT.name());
        return tags;
    }
}
