package org.stet.formats.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.parser.Parser;

/**
 * What a page says of its article in JSON-LD, in the vocabulary of schema.org. Broken JSON says nothing. Confined to one
 * thread.
 */
final class JsonLd {
    private static final int LONGEST = 1 << 20;
    private static final int MOST_NODES = 10_000;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private JsonNode article = MissingNode.getInstance();
    private JsonNode site = MissingNode.getInstance();
    private JsonNode page = MissingNode.getInstance();
    private int left = LONGEST;

    /** Reads the words of a script; the first article found counts. */
    void add(String script) {
        if (!article.isMissingNode() || script.length() > left) {
            return;
        }
        left -= script.length();
        try {
            JsonNode root = MAPPER.readTree(unwrapped(script));
            article = find(root, JsonLd::isArticle);
            site = site.isMissingNode() ? find(root, JsonLd::isSite) : site;
            page = page.isMissingNode() ? find(root, type -> type.endsWith("WebPage") || type.endsWith("Page")) : page;
        } catch (JsonProcessingException e) {
            // What cannot be read says nothing of the page.
            left = Math.max(0, left);
        }
    }

    /** Returns the words of a field of the article, failing that of the page it is on. */
    Optional<String> words(String field) {
        return names(article.path(field))
                .findFirst()
                .or(() -> names(page.path(field)).findFirst());
    }

    /** Returns every name in a field of the article: of a person, of an organisation, or of a list of them. */
    List<String> names(String field) {
        return names(article.path(field)).toList();
    }

    /** Returns the name of the site or of the organisation behind it. */
    Optional<String> site() {
        return names(site.path("name")).findFirst();
    }

    /** Says whether the article is written as the news comes in. */
    boolean isLive() {
        return types(article).anyMatch("LiveBlogPosting"::equals);
    }

    /** Says whether there is an article. */
    boolean isPresent() {
        return !article.isMissingNode();
    }

    /** Says whether the article is said not to be free to read. */
    boolean isLocked() {
        return article.path("isAccessibleForFree").asText().equalsIgnoreCase("false");
    }

    private static String unwrapped(String script) {
        String json = script.strip();
        int begin = json.startsWith("<!--")
                ? 4
                : json.startsWith("//<![CDATA[") ? 11 : json.startsWith("<![CDATA[") ? 9 : 0;
        return json.substring(begin);
    }

    private static JsonNode find(JsonNode root, Predicate<String> type) {
        Deque<JsonNode> queue = new ArrayDeque<>(List.of(root));
        for (int seen = 0; !queue.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = queue.remove();
            if (node.isObject() && types(node).anyMatch(type)) {
                return node;
            }
            node.forEach(child -> {
                if (child.isContainerNode()) {
                    queue.add(child);
                }
            });
        }
        return MissingNode.getInstance();
    }

    private static Stream<String> types(JsonNode node) {
        JsonNode type = node.path("@type");
        return type.isArray()
                ? StreamSupport.stream(type.spliterator(), false).map(JsonNode::asText)
                : Stream.of(type.asText());
    }

    private static boolean isSite(String type) {
        return type.equals("WebSite") || type.endsWith("Organization");
    }

    private static boolean isArticle(String type) {
        return type.endsWith("Article")
                || type.endsWith("Posting")
                || type.equals("Report")
                || type.equals("ClaimReview");
    }

    private static Stream<String> names(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false).limit(100).flatMap(JsonLd::name);
        }
        return name(value);
    }

    private static Stream<String> name(JsonNode value) {
        JsonNode name = value.isObject() ? value.has("name") ? value.path("name") : value.path("@id") : value;
        return name.isValueNode() && !name.isNull()
                ? Stream.of(unescaped(name.asText()).strip()).filter(words -> !words.isEmpty())
                : Stream.of();
    }

    private static String unescaped(String words) {
        return words.indexOf('&') < 0 ? words : Parser.unescapeEntities(words, false);
    }
}
