package org.stet.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stet.text.Span;

/**
 * Reads articles whose sources a reader has named:
 *
 * <ul>
 *   <li>{@code *.jsonl}, a row for each attribution, with {@code article}, {@code attribution_id}, {@code source_offsets} and
 *       {@code content_first_offsets} in code points of the text file, {@code speaker}, {@code kind}, {@code mention},
 *       {@code form}, {@code ambiguous} and {@code alternatives};
 *   <li>{@code persons_*.json}, for each article its {@code persons} and {@code organisations} with {@code name} and
 *       {@code variants};
 *   <li>the articles, {@code ARTICLE.txt} in a folder of their own.
 * </ul>
 *
 * Confined to one thread.
 */
final class SpeakerCorpus {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path texts;
    private final Map<String, Map<String, Set<String>>> variants = new HashMap<>();
    private final Map<String, List<SpeakerRow>> rows = new LinkedHashMap<>();
    private final Map<String, String> files = new HashMap<>();

    private SpeakerCorpus(Path texts) {
        this.texts = texts;
    }

    /**
     * Reads all articles, in the order of the rows.
     *
     * @param dir the folder of the rows
     * @param texts the folder of the articles
     * @throws CorpusException if the corpus is not laid out so, or a file in it is broken
     */
    static List<SpeakerArticle> read(Path dir, Path texts) {
        SpeakerCorpus corpus = new SpeakerCorpus(texts);
        for (Path file : CorpusFiles.list(dir, ".json")) {
            corpus.variants(file);
        }
        for (Path file : CorpusFiles.some(dir, ".jsonl")) {
            corpus.rows(file);
        }
        List<SpeakerArticle> articles = new ArrayList<>();
        corpus.rows.forEach((name, rows) -> articles.add(new SpeakerArticle(
                name,
                AnnotatedArticle.article(
                        corpus.textOf(name), CorpusFiles.withoutByteOrderMark(corpus.files.getOrDefault(name, ""))),
                rows)));
        return articles;
    }

    private Path textOf(String article) {
        return texts.resolve(article + ".txt");
    }

    private void variants(Path file) {
        JsonNode articles = json(file, 1, CorpusFiles.read(file));
        articles.fieldNames().forEachRemaining(article -> {
            Map<String, Set<String>> names = variants.computeIfAbsent(article, none -> new HashMap<>());
            for (String kind : List.of("persons", "organisations")) {
                for (JsonNode who : articles.path(article).path(kind)) {
                    Set<String> forms =
                            names.computeIfAbsent(fold(who.path("name").asText()), none -> new LinkedHashSet<>());
                    who.path("variants").forEach(form -> forms.add(fold(form.asText())));
                }
            }
        });
    }

    private void rows(Path file) {
        int number = 0;
        for (String line : CorpusFiles.read(file).split("\n", -1)) {
            number++;
            if (!line.isBlank()) {
                JsonNode row = json(file, number, line);
                String article = row.path("article").asText();
                if (article.isEmpty() || row.path("speaker").asText().isEmpty()) {
                    throw new CorpusException(file, number, "a row needs an article and a speaker");
                }
                String text = files.computeIfAbsent(article, name -> CorpusFiles.read(textOf(name)));
                rows.computeIfAbsent(article, none -> new ArrayList<>())
                        .add(row(file, number, row, CodePoints.of(text)));
            }
        }
    }

    private SpeakerRow row(Path file, int number, JsonNode row, CodePoints places) {
        Map<String, Set<String>> forms =
                variants.getOrDefault(row.path("article").asText(), Map.of());
        Set<String> names = new LinkedHashSet<>();
        String speaker = fold(row.path("speaker").asText());
        List<String> right = new ArrayList<>(List.of(speaker));
        row.path("alternatives").forEach(name -> right.add(fold(name.asText())));
        for (String name : right) {
            names.add(name);
            names.addAll(forms.getOrDefault(name, Set.of()));
        }
        return new SpeakerRow(
                row.path("attribution_id").asText(),
                spans(file, number, row.path("source_offsets"), places),
                span(file, number, row.path("content_first_offsets"), places),
                speaker,
                names,
                row.path("kind").asText(),
                row.path("mention").asText(),
                row.path("form").asText(),
                row.path("ambiguous").asBoolean());
    }

    private static List<Span> spans(Path file, int number, JsonNode pairs, CodePoints places) {
        List<Span> spans = new ArrayList<>();
        pairs.forEach(pair -> spans.add(span(file, number, pair, places)));
        return spans;
    }

    private static Span span(Path file, int number, JsonNode pair, CodePoints places) {
        int begin = pair.path(0).asInt(-1);
        int end = pair.path(1).asInt(-1);
        if (begin < 0 || end <= begin || end > places.count()) {
            throw new CorpusException(file, number, "the offsets " + pair + " lie outside the text");
        }
        return places.span(begin, end);
    }

    private static JsonNode json(Path file, int number, String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new CorpusException(file, number, "this is no JSON object");
        }
    }

    /** Returns the name in small letters, without accents and punctuation, its words a space apart. */
    static String fold(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[.'’`]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ");
        return plain.strip().toLowerCase(Locale.ROOT);
    }
}
