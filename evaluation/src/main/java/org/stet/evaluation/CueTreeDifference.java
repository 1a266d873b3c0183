package org.stet.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.stet.evaluation.CaptionReport.Difference;
import org.stet.formats.caption.Cue;
import org.stet.formats.caption.CueNode;
import org.stet.formats.caption.CueText;

/** Compares the parts of cues' texts with the elements that a suite expects them to be shown as. */
final class CueTreeDifference {
    private static final String REFERENCES =
            "the standard now resolves references as HTML does, without their semicolon too";

    private CueTreeDifference() {}

    /** Returns the first difference. A suite that has no elements for a file expects nothing. */
    static Optional<Difference> of(List<Cue> cues, JsonNode expected) {
        for (int i = 0; i < Math.min(cues.size(), expected.size()); i++) {
            String found = shown(CueText.of(cues.get(i).text()));
            String wanted = StreamSupport.stream(
                            expected.get(i)
                                    .path("childNodes")
                                    .path(0)
                                    .path("childNodes")
                                    .spliterator(),
                            false)
                    .map(CueTreeDifference::shown)
                    .collect(Collectors.joining());
            if (!found.equals(wanted)) {
                boolean reference = cues.get(i).text().matches("(?s).*&[a-zA-Z]+(?!;|[a-zA-Z]).*");
                return Optional.of(new Difference(
                        "text is " + found + ", expected " + wanted,
                        reference ? Optional.of(REFERENCES) : Optional.empty()));
            }
        }
        return Optional.empty();
    }

    private static String shown(List<CueNode> nodes) {
        return nodes.stream().map(CueTreeDifference::shown).collect(Collectors.joining());
    }

    private static String shown(CueNode node) {
        if (node instanceof CueNode.Words words) {
            return words.text();
        }
        if (node instanceof CueNode.Tag tag) {
            boolean voice = tag.name().equals("v");
            boolean language = tag.name().equals("lang");
            String name = voice || language || tag.name().equals("c") ? "span" : tag.name();
            return element(
                    name,
                    String.join(" ", tag.classes()),
                    voice ? tag.annotation() : "",
                    language ? tag.annotation() : "",
                    shown(tag.children()));
        }
        return "";
    }

    private static String shown(JsonNode node) {
        if (!node.has("tagName")) {
            return node.path("data").asText().startsWith("timestamp")
                    ? ""
                    : node.path("textContent").asText();
        }
        String children = StreamSupport.stream(node.path("childNodes").spliterator(), false)
                .map(CueTreeDifference::shown)
                .collect(Collectors.joining());
        return element(
                node.path("tagName").asText().toLowerCase(Locale.ROOT),
                node.path("className").asText(),
                node.path("title").asText(),
                node.path("lang").asText(),
                children);
    }

    private static String element(String name, String classes, String title, String language, String children) {
        return "<" + name + " class='" + classes + "' title='" + title + "' lang='" + language + "'>" + children + "</"
                + name + ">";
    }
}
