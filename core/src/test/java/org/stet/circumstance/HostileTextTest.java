package org.stet.circumstance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.language.Analysis;
import org.stet.language.PartOfSpeech;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.quotation.Quotations;
import org.stet.text.Limits;
import org.stet.text.SourceText;
import org.stet.text.Span;

/** As many tokens as are ever analysed, of one trouble each, against the clock; they are cut by hand, for the tagger is not at trial. */
class HostileTextTest {
    private static final Duration CLOCK = Duration.ofSeconds(20);
    private static final Limits LIMITS = Limits.DEFAULT;
    private static final int APART = 4;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on Monday ,",
                "and on Monday ,",
                "at a rally in Ashby with Moss of Quay ,",
                "told a crowd of people and people and",
                "in the big big big big big big big big big big big big",
                "but at the start of the end of the",
                "at 9 a.m. on Thursday , February 27 , 2029 ,",
                "of Moss of Moss about Moss",
                "last this next in May of",
                "'s",
                "Moss"
            })
    void statementsAtEveryTurnAreReadInLinearTime(String piece) {
        List<String> words = new ArrayList<>();
        while (words.size() < LIMITS.tokens()) {
            words.addAll(List.of(piece.split(" ", -1)));
        }
        SourceText text = SourceText.of(String.join(" ", words));
        List<Token> tokens = tokens(words);
        Circumstances circumstances = new Circumstances(
                Optional.of(LocalDate.of(2031, 3, 12)), text, analysis(tokens), Quotations.of(text, LIMITS));
        long begin = System.nanoTime();

        int told = 0;
        for (int i = 0; i + APART < tokens.size(); i += APART) {
            Optional<Span> cue = Optional.of(tokens.get(i + 1).span());
            Said said = circumstances.of(
                    List.of(tokens.get(i + 2).span()),
                    cue,
                    Optional.of(tokens.get(i).span()));
            told += said.equals(Said.NOTHING) ? 0 : 1;
        }

        assertThat(Duration.ofNanos(System.nanoTime() - begin))
                .as(told + " told")
                .isLessThan(CLOCK);
    }

    private static List<Token> tokens(List<String> words) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : words) {
            tokens.add(Token.of(word, new Span(at, at + word.length()), part(word)));
            at += word.length() + 1;
        }
        return tokens;
    }

    private static PartOfSpeech part(String word) {
        if (Character.isUpperCase(word.charAt(0))) {
            return PartOfSpeech.PROPN;
        }
        return Character.isLetter(word.charAt(0)) && word.length() > 3 ? PartOfSpeech.NOUN : PartOfSpeech.ADJ;
    }

    private static Analysis analysis(List<Token> tokens) {
        List<Sentence> sentences = new ArrayList<>();
        for (int from = 0; from < tokens.size(); from += LIMITS.sentenceTokens()) {
            List<Token> some = tokens.subList(from, Math.min(tokens.size(), from + LIMITS.sentenceTokens()));
            Span span = some.get(0).span().cover(some.get(some.size() - 1).span());
            sentences.add(new Sentence(span, 0, some));
        }
        return new Analysis(sentences);
    }
}
