package org.stet.formats.html;

import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What an element's tag and attributes hint at. Confined to one thread. */
final class ElementHints {
    private static final Hints HIDDEN = Hints.of(Hint.HIDDEN);
    private static final int LONGEST_STYLE = 1_000;

    private final ClassNames names = new ClassNames();
    private final Signs signs;

    /** Makes hints that tell {@code signs} of every property they meet. */
    ElementHints(Signs signs) {
        this.signs = signs;
    }

    /** Returns what an element hints at. */
    Hints of(Element element) {
        String tag = element.normalName();
        Hints hints = Tags.hints(tag);
        if (tag.indexOf('-') > 0) {
            hints = hints.and(names.hints(tag));
        }
        if (element.attributesSize() == 0) {
            return hints;
        }
        for (Attribute attribute : element.attributes()) {
            hints = hints.and(of(element, attribute.getKey(), attribute.getValue()));
        }
        return hints;
    }

    private Hints of(Element element, String attribute, String value) {
        return switch (attribute) {
            case "class", "id", "role", "data-component", "data-module" -> names.hints(value);
            case "itemprop" -> property(element, value);
            case "hidden" -> HIDDEN;
            case "aria-hidden" -> value.equals("true") ? HIDDEN : Hints.NONE;
            case "style" -> hides(value) ? HIDDEN : Hints.NONE;
            default -> Hints.NONE;
        };
    }

    private Hints property(Element element, String property) {
        if (property.isEmpty()) {
            return Hints.NONE;
        }
        signs.property(element, property);
        return element.nameIs("a") ? Hints.NONE : ItemProperty.hints(property);
    }

    private static boolean hides(String style) {
        String rules = style.substring(0, Math.min(LONGEST_STYLE, style.length()))
                .toLowerCase(Locale.ROOT)
                .replace(" ", "");
        return rules.contains("display:none") || rules.contains("visibility:hidden");
    }
}
