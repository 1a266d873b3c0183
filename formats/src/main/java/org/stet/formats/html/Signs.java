package org.stet.formats.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * What a page says of itself outside its words: {@code meta} and {@code link} elements, times, properties, JSON-LD. Confined
 * to one thread.
 */
final class Signs {
    private static final int MOST = 2_000;
    private static final int LONGEST = 2_000;

    private final Map<String, String> metas = new HashMap<>();
    private final Map<String, String> properties = new HashMap<>();
    private final List<String> times = new ArrayList<>();
    private final JsonLd jsonLd = new JsonLd();
    private String title = "";
    private String canonical = "";

    /** Looks at the elements of a page's head, and at the page's language. */
    void page(Document page) {
        Node html = page.firstElementChild();
        if (html != null && !html.attr("lang").isBlank()) {
            metas.put("html lang", clip(html.attr("lang")));
        }
        for (Node child = page.head().firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof Element element) {
                see(element);
            }
        }
    }

    /** Looks at an element for what it says of the page. */
    void see(Element element) {
        switch (element.normalName()) {
            case "meta" -> meta(element);
            case "link" -> link(element);
            case "title" -> title = title.isEmpty() ? element.text() : title;
            case "script" -> script(element);
            case "time" -> time(element);
            default -> {}
        }
    }

    /** Takes the value of an element's {@code itemprop}. */
    void property(Element element, String names) {
        String value = element.attr(element.hasAttr("content") ? "content" : "datetime");
        for (String name : names.split("\\s+", -1)) {
            if (!value.isBlank() && properties.size() < MOST) {
                properties.putIfAbsent(name, clip(value));
            }
        }
    }

    /** Returns the first value of a {@code meta} element of one of these names, in lower case, the first name first. */
    Optional<String> meta(String... names) {
        for (String name : names) {
            String value = metas.get(name);
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** Returns every {@code meta} element by its name in lower case. */
    Map<String, String> metas() {
        return metas;
    }

    /** Returns the value of an {@code itemprop} that is not a word of the page. */
    Optional<String> property(String name) {
        return Optional.ofNullable(properties.get(name));
    }

    /** Returns the moments of {@code time} elements, in order, those that say they are the publication's first. */
    List<String> times() {
        return times;
    }

    JsonLd jsonLd() {
        return jsonLd;
    }

    /** Returns the words of the {@code title} element, or an empty string. */
    String title() {
        return title;
    }

    /** Returns the address that the page gives as its own. */
    Optional<String> canonical() {
        return Optional.of(canonical).filter(address -> !address.isBlank());
    }

    private void meta(Element meta) {
        String value = meta.attr("content").strip();
        for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
            String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && !value.isEmpty() && metas.size() < MOST) {
                metas.putIfAbsent(name, clip(value));
            }
        }
        if (meta.hasAttr("itemprop")) {
            property(meta, meta.attr("itemprop"));
        }
    }

    private void link(Element link) {
        if (canonical.isEmpty() && link.attr("rel").equalsIgnoreCase("canonical")) {
            canonical = clip(link.attr("href").strip());
        }
    }

    private void script(Element script) {
        if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
            jsonLd.add(script.data());
        }
    }

    private void time(Element time) {
        String moment = time.hasAttr("datetime") ? time.attr("datetime") : time.text();
        if (times.size() < MOST) {
            times.add(time.hasAttr("pubdate") ? 0 : times.size(), clip(moment));
        }
    }

    private static String clip(String value) {
        return value.substring(0, Math.min(LONGEST, value.length()));
    }
}
