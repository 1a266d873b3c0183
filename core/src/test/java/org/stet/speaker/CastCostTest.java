package org.stet.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.document.Article;
import org.stet.language.Analysis;
import org.stet.language.PartOfSpeech;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.quotation.Quotations;
import org.stet.text.SourceText;
import org.stet.text.Span;

class CastCostTest {
    private static final int SENTENCES = 10_000;
    /** Seconds of processor time: other builds may share the machine. */
    private static final double ALLOWED = 4;

    static Stream<Named<IntFunction<String>>> crowds() {
        return Stream.of(
                Named.of("one surname", i -> "Ann" + letters(i) + " Roe"),
                Named.of("one given name", i -> "Mary Roe" + letters(i)),
                Named.of("one initial", i -> "Mr R" + letters(i)),
                Named.of("knights", i -> "Sir K" + letters(i)),
                Named.of("offices", i -> i % 2 == 0 ? "President Roe" + letters(i) : "the president"),
                Named.of("descriptions", i -> "the mayor of " + letters(i)),
                Named.of("pronouns", i -> i % 2 == 0 ? "she" : "Mary Roe"),
                Named.of("long names", i -> "Roe ".repeat(i % 50) + letters(i)));
    }

    @ParameterizedTest
    @MethodSource("crowds")
    void tenThousandSpeakersAreToldApartInLinearTime(IntFunction<String> who) {
        StringBuilder article = new StringBuilder();
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < SENTENCES; i++) {
            Span words =
                    new Span(article.length(), article.length() + who.apply(i).length());
            article.append(who.apply(i)).append(" said that he was late\n");
            Span content = new Span(words.end() + 11, words.end() + 22);
            sources.add(new Source(Optional.of(words), Optional.empty(), List.of(content)));
        }
        SourceText text = SourceText.of(article.toString());
        Analysis analysis = analysis(text);
        long begin = processorTime();
        Cast cast = Cast.of(
                Article.of(article.toString()),
                text,
                analysis,
                new Quotations(List.of(), List.of()),
                sources,
                Speakers.NONE);
        assertThat((processorTime() - begin) / 1e9).isLessThan(ALLOWED);
        assertThat(cast.bySource()).hasSize(SENTENCES);
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** One sentence a line, one token a word, without the cost of a tagger. */
    private static Analysis analysis(SourceText text) {
        List<Sentence> sentences = new ArrayList<>();
        for (int paragraph = 0; paragraph < text.paragraphs().size(); paragraph++) {
            List<Token> tokens = new ArrayList<>();
            int begin = text.paragraphs().get(paragraph).begin();
            for (String word : text.words(text.paragraphs().get(paragraph)).split(" ", -1)) {
                tokens.add(Token.of(word, new Span(begin, begin + word.length()), tag(word)));
                begin += word.length() + 1;
            }
            sentences.add(new Sentence(text.paragraphs().get(paragraph), paragraph, tokens));
        }
        return new Analysis(sentences);
    }

    private static PartOfSpeech tag(String word) {
        return switch (word) {
            case "said", "was" -> PartOfSpeech.VERB;
            case "the" -> PartOfSpeech.DET;
            case "of" -> PartOfSpeech.ADP;
            case "he", "she" -> PartOfSpeech.PRON;
            default -> Character.isUpperCase(word.charAt(0)) ? PartOfSpeech.PROPN : PartOfSpeech.NOUN;
        };
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number + 1; rest > 0; rest /= 20) {
            letters.append("bacedifoguhajekilo".charAt(rest % 18));
        }
        return letters.append(number % 2 == 0 ? "n" : "m").toString();
    }
}
