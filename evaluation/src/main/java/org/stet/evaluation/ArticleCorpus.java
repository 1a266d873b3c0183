package org.stet.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a benchmark laid out as article-extraction-benchmark is: ground-truth.json, and html/NAME.html.gz. */
final class ArticleCorpus {
    private ArticleCorpus() {}

    /**
     * Returns the pages that have their text in {@code ground-truth.json}, by name.
     *
     * @throws CorpusException if the corpus cannot be read, or lacks a page
     */
    static List<BenchmarkPage> read(Path dir) {
        Path truth = dir.resolve("ground-truth.json");
        List<BenchmarkPage> pages = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : json(truth).properties()) {
            JsonNode page = entry.getValue();
            pages.add(new BenchmarkPage(
                    entry.getKey(),
                    page.path("url").asText(),
                    page.path("articleBody").asText(),
                    new PageBytes(file(dir, entry.getKey()))));
        }
        if (pages.isEmpty()) {
            throw new CorpusException(truth, "there are no pages in this file");
        }
        return pages;
    }

    private static JsonNode json(Path file) {
        try {
            return new ObjectMapper().readTree(CorpusFiles.read(file));
        } catch (JsonProcessingException e) {
            throw new CorpusException(file, e.getLocation().getLineNr(), "this is not JSON");
        }
    }

    private static Path file(Path dir, String name) {
        Path compressed = dir.resolve("html").resolve(name + ".html.gz");
        Path plain = dir.resolve("html").resolve(name + ".html");
        if (Files.exists(compressed)) {
            return compressed;
        }
        if (Files.exists(plain)) {
            return plain;
        }
        throw new CorpusException(compressed, "no such file");
    }
}
