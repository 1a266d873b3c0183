package org.stet.formats.caption;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/**
 * A token of a cue's text, after the standard's cue text tokenizer.
 *
 * @param kind what it is
 * @param value the words, the name of the tag, or the time as written
 * @param classes the classes of a start tag
 * @param annotation what stands behind the name of a start tag
 */
record CueToken(Kind kind, String value, List<String> classes, String annotation) {
    enum Kind {
        WORDS,
        START,
        END,
        TIME
    }

    private static final Set<Character> SPACE = Set.of(' ', '\t', '\n', '\f');

    /** Returns the token for words between tags. */
    static CueToken words(String raw) {
        return new CueToken(Kind.WORDS, resolved(raw), List.of(), "");
    }

    /** Returns the token for a tag, given without its angle brackets. */
    static CueToken tag(String inside) {
        if (inside.startsWith("/")) {
            return new CueToken(Kind.END, inside.substring(1), List.of(), "");
        }
        if (!inside.isEmpty() && inside.charAt(0) >= '0' && inside.charAt(0) <= '9') {
            return new CueToken(Kind.TIME, inside, List.of(), "");
        }
        int space = 0;
        while (space < inside.length() && !SPACE.contains(inside.charAt(space))) {
            space++;
        }
        List<String> names = List.of(inside.substring(0, space).split("\\.", -1));
        List<String> classes =
                names.stream().skip(1).filter(name -> !name.isEmpty()).toList();
        return new CueToken(Kind.START, names.get(0), classes, annotation(inside.substring(space)));
    }

    private static String annotation(String raw) {
        return String.join(
                " ",
                Stream.of(resolved(raw).strip().split("[ \\t\\n\\f\\r]+", -1)).toList());
    }

    private static String resolved(String raw) {
        return raw.indexOf('&') < 0 ? raw : Parser.unescapeEntities(raw, false);
    }
}
