package org.stet.evaluation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.stet.quotation.Quotations;
import org.stet.tagging.ModelWord;
import org.stet.tagging.ModelWords;
import org.stet.text.Limits;
import org.stet.text.SourceText;
import org.stet.text.Span;

/**
 * Writes a corpus laid out as PolNeAR is as the rows that a model is trained on, one article a line: its words as the reader will
 * give them to the model, and the attributions in numbers of words.
 */
public final class TrainingRows {
    private TrainingRows() {}

    /** Takes the folder that holds {@code text} and {@code attributions}; writes to standard output. */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.err.println("usage: TrainingRows DIR");
            System.exit(2);
        }
        write(PolnearCorpus.read(Path.of(args[0])), System.out);
    }

    /** Writes one row for each article; the stream stays open. */
    static void write(List<AnnotatedArticle> articles, OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory()
                .configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false)
                .createGenerator(out)) {
            for (AnnotatedArticle article : articles) {
                row(article, json);
                json.writeRaw('\n');
            }
        }
    }

    private static void row(AnnotatedArticle article, JsonGenerator json) throws IOException {
        SourceText text = SourceText.of(article.text());
        List<ModelWord> words = ModelWords.of(text, Quotations.of(text, Limits.DEFAULT));
        json.writeStartObject();
        json.writeStringField("name", CorpusFiles.name(article.file()));
        json.writeArrayFieldStart("words");
        for (ModelWord word : words) {
            json.writeStartArray();
            json.writeString(text.words(word.span()));
            json.writeNumber(word.letters().number());
            json.writeNumber(word.layout().number());
            json.writeNumber(word.quoting().number());
            for (int piece : word.pieces()) {
                json.writeNumber(piece);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("attributions");
        for (Attribution attribution : article.gold()) {
            json.writeStartObject();
            places("content", attribution.content(), words, json);
            places("cue", attribution.cue(), words, json);
            places("source", attribution.source(), words, json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void places(String kind, List<Span> spans, List<ModelWord> words, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart(kind);
        for (Span span : spans) {
            int from = 0;
            while (from < words.size() && words.get(from).span().end() <= span.begin()) {
                from++;
            }
            int to = from;
            while (to < words.size() && words.get(to).span().begin() < span.end()) {
                to++;
            }
            if (from < to) {
                json.writeArray(new int[] {from, to}, 0, 2);
            }
        }
        json.writeEndArray();
    }
}
