package org.stet.formats.word;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stet.document.Part;

/** What a paragraph does in a draft, as the name of its style tells. Word keeps the names of its own styles in English. */
enum Role {
    TITLE(Part.Kind.HEADLINE, "title headline"),
    HEADING(Part.Kind.HEADLINE, "heading1"),
    STANDFIRST(Part.Kind.STANDFIRST, "subtitle standfirst deck"),
    BLOCKQUOTE(Part.Kind.BLOCKQUOTE, "quote intensequote quotations blockquote blockquotation blocktext"),
    PULLQUOTE(Part.Kind.PULLQUOTE, "pullquote pullquotation"),
    CAPTION(Part.Kind.CAPTION, "caption"),
    BODY(Part.Kind.BODY, "");

    private final Part.Kind kind;
    private final String styles;

    Role(Part.Kind kind, String styles) {
        this.kind = kind;
        this.styles = styles;
    }

    /** Returns the kind of part that a paragraph of this role is in. */
    Part.Kind kind() {
        return kind;
    }

    /** Returns the role that the name of a style tells. */
    static Optional<Role> of(String style) {
        String name = style.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return Arrays.stream(values())
                .filter(role -> List.of(role.styles.split(" ")).contains(name))
                .findFirst();
    }
}
