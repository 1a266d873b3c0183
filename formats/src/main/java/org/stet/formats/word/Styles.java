package org.stet.formats.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The styles of a package, by id: what role their names tell and whether they hide text, each from the style it is based on. */
final class Styles {
    private static final int LONGEST_CHAIN = 16;

    private final Map<String, Style> styles = new HashMap<>();

    /** One style, as far as it is looked at. */
    private static final class Style {
        private String name = "";
        private @Nullable String base;
        private boolean hides;
    }

    /** Adds what a member of styles says. */
    void add(InputStream member) throws IOException, UnsoundXmlException {
        Style[] last = {new Style()};
        Markup.read(member, (name, element) -> {
            switch (name) {
                case "style" -> {
                    last[0] = new Style();
                    styles.put(element.attribute("styleId").orElse(""), last[0]);
                }
                case "name" -> last[0].name = element.attribute("val").orElse("");
                case "basedOn" -> last[0].base = element.attribute("val").orElse("");
                case "vanish" -> last[0].hides = element.isOn();
                default -> {}
            }
        });
    }

    /** Returns the role of a paragraph in a style; one that is not described goes by its id. */
    Role role(String id) {
        String at = id;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            Style style = styles.get(at);
            Optional<Role> role = Role.of(style == null ? at : style.name);
            if (role.isPresent()) {
                return role.get();
            }
            if (style == null || style.base == null) {
                break;
            }
            at = style.base;
        }
        return Role.BODY;
    }

    /** Says whether text in a style is hidden. */
    boolean hides(String id) {
        Style style = styles.get(id);
        for (int i = 0; i < LONGEST_CHAIN && style != null; i++) {
            if (style.hides) {
                return true;
            }
            style = style.base == null ? null : styles.get(style.base);
        }
        return false;
    }
}
