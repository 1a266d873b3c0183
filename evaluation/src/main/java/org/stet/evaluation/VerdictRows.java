package org.stet.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stet.document.Article;

/**
 * Reads rows, one JSON object a line:
 *
 * <ul>
 *   <li>{@code quotation}, the words without their outer marks, and {@code speaker}; or {@code draft}, a paragraph of a report;
 *   <li>{@code evidence}: a path beside the file of rows, or a transcript as text ({@code NAME: words}), or an object with
 *       {@code file} or {@code text}, {@code speaker}, {@code kind}, {@code date}, {@code complete}; or a list of these;
 *   <li>{@code gold}: the verdict, or an object with any of {@code verdict}, {@code wording}, {@code attribution},
 *       {@code document}, {@code passage};
 *   <li>{@code acceptable}: another verdict that is no mistake, or a list of them;
 *   <li>and, where they are there, {@code id}, {@code class}, {@code date} of the draft.
 * </ul>
 */
final class VerdictRows {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path file;
    private final List<VerdictRow> rows = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private VerdictRows(Path file) {
        this.file = file;
    }

    /**
     * Reads a file of rows.
     *
     * @throws CorpusException if it cannot be read
     */
    static VerdictRows read(Path file) {
        VerdictRows rows = new VerdictRows(file);
        try {
            int number = 0;
            for (String line : Files.readAllLines(file, UTF_8)) {
                number++;
                if (!line.isBlank()) {
                    rows.add(line, number);
                }
            }
        } catch (IOException e) {
            throw new CorpusException(file, "cannot be read", e);
        }
        return rows;
    }

    List<VerdictRow> rows() {
        return List.copyOf(rows);
    }

    /** Returns what was wrong with the lines that are no rows. */
    List<String> problems() {
        return List.copyOf(problems);
    }

    private void add(String line, int number) {
        try {
            rows.add(row(MAPPER.readTree(line), number));
        } catch (JsonProcessingException e) {
            problems.add("line " + number + ": this is no JSON object");
        } catch (IllegalArgumentException | DateTimeParseException e) {
            problems.add("line " + number + ": " + e.getMessage());
        }
    }

    private VerdictRow row(JsonNode row, int number) {
        List<Path> files = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        evidence(row.path("evidence"), files, texts, row);
        JsonNode gold = row.path("gold");
        Optional<String> verdict = gold.isTextual() ? Optional.of(gold.asText()) : text(gold, "verdict");
        Set<String> acceptable = new HashSet<>();
        JsonNode more = row.path("acceptable");
        if (more.isTextual()) {
            acceptable.add(more.asText());
        }
        more.forEach(word -> acceptable.add(word.asText()));
        return new VerdictRow(
                text(row, "id").orElse(String.valueOf(number)),
                text(row, "class").orElse("all"),
                draft(row),
                files,
                texts,
                verdict,
                text(gold, "wording"),
                text(gold, "attribution"),
                acceptable,
                text(gold, "document"),
                text(gold, "passage"));
    }

    private static Article draft(JsonNode row) {
        Optional<String> paragraph = text(row, "draft");
        String words = text(row, "quotation").orElse("");
        if (paragraph.isEmpty() && words.isBlank()) {
            throw new IllegalArgumentException("a row needs a quotation or a draft");
        }
        String marked = words.matches("(?s)\\s*[“\"].*") ? words : "“" + words + "”";
        String speaker = text(row, "speaker").map(CapitalisedName::of).orElse("A spokesman");
        Article plain = Article.of(paragraph.orElse(speaker + " said: " + marked) + "\n");
        return new Article(
                plain.file(),
                plain.url(),
                plain.outlet(),
                plain.title(),
                plain.authors(),
                text(row, "date").map(LocalDate::parse),
                plain.language(),
                plain.text(),
                plain.parts());
    }

    private void evidence(JsonNode evidence, List<Path> files, List<String> texts, JsonNode row) {
        if (evidence.isTextual()) {
            String words = evidence.asText();
            Optional<Path> path = path(words);
            path.ifPresentOrElse(files::add, () -> texts.add(transcript(words, row, evidence)));
        } else if (evidence.isArray()) {
            evidence.forEach(one -> evidence(one, files, texts, row));
        } else if (evidence.isObject() && evidence.has("file")) {
            String name = evidence.path("file").asText();
            files.add(path(name).orElseThrow(() -> new IllegalArgumentException("there is no file " + name)));
        } else if (evidence.isObject()) {
            texts.add(transcript(text(evidence, "text").orElse(""), row, evidence));
        } else {
            throw new IllegalArgumentException("a row needs evidence");
        }
    }

    private Optional<Path> path(String name) {
        try {
            boolean isName = name.length() < 500 && name.indexOf('\n') < 0;
            Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
            return isName ? Optional.of(folder.resolve(name)).filter(Files::exists) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Returns the text of a document with its head; words without a name are taken as those of the row's speaker. */
    private static String transcript(String words, JsonNode row, JsonNode evidence) {
        if (words.startsWith("# ")) {
            return words;
        }
        boolean article = text(evidence, "kind").filter("article"::equals).isPresent();
        StringBuilder text = new StringBuilder("# kind: " + (article ? "article" : "transcript") + "\n");
        text(evidence, "date")
                .ifPresent(date -> text.append("# date: ").append(date).append('\n'));
        text(evidence, "title")
                .ifPresent(title -> text.append("# title: ").append(title).append('\n'));
        if (evidence.path("complete").asBoolean(false)) {
            text.append("# complete: yes\n");
        }
        boolean named = article || words.matches("(?s)[\\p{L}][\\p{L}\\p{M} .,'’()-]{0,60}: .*");
        String speaker =
                text(evidence, "speaker").or(() -> text(row, "speaker")).orElse("SPEAKER");
        return text.append('\n')
                .append(named ? words : speaker.toUpperCase(Locale.ROOT) + ": " + words)
                .append('\n')
                .toString();
    }

    private static Optional<String> text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isValueNode() && !value.isNull() ? Optional.of(value.asText()) : Optional.empty();
    }
}
