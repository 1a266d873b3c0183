package org.stet.formats.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.stet.document.Article;
import org.stet.document.Part;
import org.stet.formats.intake.Clip;
import org.stet.formats.metadata.Metadata;
import org.stet.formats.metadata.PublicationDate;
import org.stet.text.Span;

/** One JSON object that describes an article. Keys that are not known are passed over. */
final class JsonArticle {
    private final JsonNode object;

    /** Takes an article, or the {@code article} of an object that {@code read} wrote. */
    JsonArticle(JsonNode value) {
        if (!value.isObject()) {
            throw new IllegalArgumentException(
                    "an article must be a JSON object, and this is " + Clip.of(value.toString()));
        }
        this.object = value.path("article").isObject() ? value.path("article") : value;
    }

    /**
     * Returns the article.
     *
     * @param file where it is read from, unless it names a file itself
     * @throws IllegalArgumentException if a value is not what its key asks for
     */
    Article article(Optional<String> file) {
        String text = string("text")
                .orElseThrow(() -> new IllegalArgumentException("an article needs a \"text\", and this has none"));
        return new Article(
                string("file").or(() -> file),
                string("url"),
                string("outlet"),
                string("title"),
                authors(),
                string("published").map(JsonArticle::date),
                string("language").filter(tag -> !tag.isBlank()).orElse("en"),
                text,
                parts(text));
    }

    private Optional<String> string(String key) {
        JsonNode value = object.path(key);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        return Optional.of(value)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .or(() -> {
                    throw wrong(key, "a string", value);
                });
    }

    private List<String> authors() {
        JsonNode value = object.path("authors");
        if (value.isTextual()) {
            return Metadata.names(value.textValue()).toList();
        }
        List<String> authors = new ArrayList<>();
        for (JsonNode author : list("authors")) {
            if (!author.isTextual()) {
                throw wrong("authors", "a list of strings", value);
            }
            authors.add(author.textValue());
        }
        return authors;
    }

    private static LocalDate date(String value) {
        return PublicationDate.of(value)
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"published\" must be a day such as 2025-02-27, and is \"" + Clip.of(value) + "\""));
    }

    private List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        for (JsonNode part : list("parts")) {
            parts.add(new Part(kind(part.path("kind")), new Span(offset(part, "begin"), offset(part, "end"))));
        }
        return parts.isEmpty() ? List.of(new Part(Part.Kind.BODY, new Span(0, text.length()))) : parts;
    }

    private Iterable<JsonNode> list(String key) {
        JsonNode value = object.path(key);
        if (!value.isArray() && !value.isMissingNode() && !value.isNull()) {
            throw wrong(key, "a list", value);
        }
        return value;
    }

    private static Part.Kind kind(JsonNode value) {
        return Arrays.stream(Part.Kind.values())
                .filter(kind -> kind.id().equals(value.asText()))
                .findFirst()
                .orElseThrow(() -> wrong("kind", "the kind of a part", value));
    }

    private static int offset(JsonNode part, String key) {
        JsonNode value = part.path(key);
        if (!value.isInt()) {
            throw wrong(key, "an offset", value);
        }
        return value.intValue();
    }

    private static IllegalArgumentException wrong(String key, String rule, JsonNode value) {
        return new IllegalArgumentException(
                "\"" + key + "\" must be " + rule + ", and is " + Clip.of(value.toString()));
    }
}
