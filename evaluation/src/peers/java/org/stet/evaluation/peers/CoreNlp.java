package org.stet.evaluation.peers;

import edu.stanford.nlp.coref.CorefCoreAnnotations.CorefChainAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.QuotationsAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAnnotator;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionBeginAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionEndAnnotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.stet.document.Article;
import org.stet.evaluation.Prediction;
import org.stet.text.Span;

/**
 * Stanford CoreNLP's quotations and the mentions it attributes them to, without coreference, fine-grained names, times and
 * numbers, which its attribution does not need and which cost most of its time. Confined to one thread.
 */
final class CoreNlp {
    private final StanfordCoreNLP pipeline;
    private final QuoteAnnotator quotes;

    CoreNlp() {
        RedwoodConfiguration.errorLevel().apply();
        Properties settings = settings();
        this.pipeline = new StanfordCoreNLP(settings);
        this.quotes = new QuoteAnnotator("quote", settings);
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
        settings.setProperty("threads", "1");
        settings.setProperty("ssplit.newlineIsSentenceBreak", "always");
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("ner.applyNumericClassifiers", "false");
        settings.setProperty("ner.useSUTime", "false");
        settings.setProperty("quote.attributeQuotes", "true");
        settings.setProperty("quote.attribution.paragraphBreak", "one");
        settings.setProperty("quote.singleQuotes", "false");
        return settings;
    }

    /** Reads one article: a prediction for each quotation, marks excluded, with its mention as the source. */
    List<Prediction> read(Article article) {
        Annotation annotation = new Annotation(article.text());
        pipeline.annotate(annotation);
        annotation.set(CorefChainAnnotation.class, Map.of());
        quotes.annotate(annotation);
        @Nullable List<CoreMap> found = annotation.get(QuotationsAnnotation.class);
        List<CoreLabel> tokens = annotation.get(TokensAnnotation.class);
        return found == null
                ? List.of()
                : found.stream().map(quote -> prediction(quote, tokens)).toList();
    }

    private static Prediction prediction(CoreMap quote, List<CoreLabel> tokens) {
        int begin = quote.get(CharacterOffsetBeginAnnotation.class) + 1;
        int end = quote.get(CharacterOffsetEndAnnotation.class) - 1;
        return Prediction.of(
                List.of(new Span(begin, Math.max(begin, end))), List.of(), source(quote, tokens));
    }

    private static List<Span> source(CoreMap quote, List<CoreLabel> tokens) {
        @Nullable Integer first = quote.get(MentionBeginAnnotation.class);
        @Nullable Integer last = quote.get(MentionEndAnnotation.class);
        return first == null || last == null
                ? List.of()
                : List.of(new Span(
                        tokens.get(first).beginPosition(), tokens.get(last).endPosition()));
    }
}
