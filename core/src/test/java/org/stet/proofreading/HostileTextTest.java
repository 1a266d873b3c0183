package org.stet.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.stet.language.Analysis;
import org.stet.language.PartOfSpeech;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.quotation.Quotation;
import org.stet.quotation.Quotations;
import org.stet.text.Notice;
import org.stet.text.SourceText;
import org.stet.text.Span;

/** Two million code units of one trouble each, against the clock; tokens are cut by hand, for the tagger is not at trial. */
class HostileTextTest {
    private static final int LENGTH = 2_000_000;
    private static final Duration CLOCK = Duration.ofSeconds(10);
    private static final PartOfSpeech[] PARTS = PartOfSpeech.values();

    @Test
    void noiseIsReadInTime() {
        Random random = new Random(7);
        String noise = random.ints(LENGTH, 0, 0x3000)
                .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append)
                .toString();

        assertThat(readInTime(noise, 400)).hasSizeLessThanOrEqualTo(3 * Cap.NOTICES);
    }

    @Test
    void nothingButLostCharactersIsOnePlace() {
        assertThat(readInTime("\uFFFD".repeat(LENGTH), 400))
                .extracting(Notice::span)
                .containsExactly(new Span(0, LENGTH));
    }

    @Test
    void lostCharactersApartAreCapped() {
        assertThat(readInTime("\uFFFD ".repeat(LENGTH / 2), 400)).hasSize(Cap.NOTICES);
    }

    @Test
    void misreadTextIsReadInTime() {
        assertThat(readInTime("â€™Ã©".repeat(LENGTH / 5), 400))
                .extracting(Notice::code)
                .containsOnly(Notice.Code.BAD_CHARACTER);
    }

    @Test
    void sentencesOfOneWordAreReadInTime() {
        assertThat(readInTime("Because. Although. ".repeat(LENGTH / 19), 2)).isEmpty();
    }

    @Test
    void wordsThatGiveWithoutEndAreReadInTime() {
        readInTime("it gives him I think the man of men of men ".repeat(LENGTH / 43), LENGTH);
    }

    @Test
    void compoundsOfEverythingAreCapped() {
        String[] second = {"gate", "stage", "board", "house"};
        String text = repeat(i -> {
            String stem = "stem" + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26) + (char) ('a' + i / 676 % 26);
            return "the \"" + stem + second[i % 4] + "\" this " + stem + " a " + stem + "-up a " + stem + "-down . ";
        });

        assertThat(readInTime(text, 400)).hasSizeLessThanOrEqualTo(2 * Cap.NOTICES);
    }

    private static String repeat(IntFunction<String> piece) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < LENGTH; i++) {
            text.append(piece.apply(i));
        }
        return text.toString();
    }

    private static List<Notice> readInTime(String text, int sentenceTokens) {
        SourceText source = SourceText.of(text);
        Analysis analysis = analysis(source, sentenceTokens);
        Quotations quotations = quotations(source);
        long begin = System.nanoTime();

        List<Notice> notices = new Proofreader().read(source, analysis, quotations);

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(CLOCK);
        return notices;
    }

    private static Analysis analysis(SourceText source, int sentenceTokens) {
        List<Sentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        for (int paragraph = 0; paragraph < source.paragraphs().size(); paragraph++) {
            Span span = source.paragraphs().get(paragraph);
            for (int at = span.begin(); at < span.end(); at = wordEnd(source.text(), at, span.end())) {
                Span word = source.trim(new Span(at, wordEnd(source.text(), at, span.end())));
                if (!word.isEmpty()) {
                    tokens.add(Token.of(source.words(word), word, part(source.words(word))));
                }
                if (tokens.size() == sentenceTokens) {
                    flush(paragraph, tokens, sentences);
                }
            }
            flush(paragraph, tokens, sentences);
        }
        return new Analysis(sentences);
    }

    private static PartOfSpeech part(String word) {
        return Character.isLetter(word.charAt(0)) ? PARTS[word.length() % PARTS.length] : PartOfSpeech.PUNCT;
    }

    private static int wordEnd(String text, int begin, int limit) {
        boolean letter = Character.isLetter(text.charAt(begin));
        int end = begin + 1;
        while (letter && end < limit && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static void flush(int paragraph, List<Token> tokens, List<Sentence> sentences) {
        if (!tokens.isEmpty()) {
            Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
            sentences.add(new Sentence(span, paragraph, tokens));
            tokens.clear();
        }
    }

    private static Quotations quotations(SourceText source) {
        List<Quotation> all = new ArrayList<>();
        for (int at = 0; at + 20 < source.length(); at += 40) {
            Span span = new Span(at, at + 20);
            all.add(new Quotation(span, span, 0, false, false, false));
        }
        return new Quotations(all, List.of());
    }
}
