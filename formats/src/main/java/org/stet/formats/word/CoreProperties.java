package org.stet.formats.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a package says of itself (Dublin Core, in {@code docProps/core.xml}): title and creators, where they are not what a
 * program writes by itself. Its dates say when the file was saved, which is no publication.
 */
final class CoreProperties {
    private static final Set<String> NOBODY = Set.of(
            "admin",
            "administrator",
            "author",
            "microsoft office user",
            "owner",
            "python-docx",
            "un-named",
            "unknown",
            "user",
            "windows user");
    private static final Set<String> UNTITLED = Set.of("word document", "untitled", "document", "title");

    private final Map<String, StringBuilder> values = new HashMap<>();

    /** Adds what a member of core properties says. */
    void add(InputStream member) throws IOException, UnsoundXmlException {
        String[] open = {""};
        Markup.read(member, new Markup.Visitor() {
            @Override
            public void begin(String name, Markup element) {
                open[0] = name;
            }

            @Override
            public void end(String name) {
                open[0] = "";
            }

            @Override
            public void words(String words) {
                values.computeIfAbsent(open[0], name -> new StringBuilder()).append(words);
            }
        });
    }

    /** Returns the title. */
    Optional<String> title() {
        return value("x:title").filter(title -> !UNTITLED.contains(title.toLowerCase(Locale.ROOT)));
    }

    /** Returns the creators as one list, a semicolon between them. */
    Optional<String> creators() {
        return value("x:creator").filter(creator -> !NOBODY.contains(creator.toLowerCase(Locale.ROOT)));
    }

    private Optional<String> value(String name) {
        StringBuilder value = values.getOrDefault(name, new StringBuilder());
        return Optional.of(value.toString().strip()).filter(words -> !words.isEmpty() && words.length() < 1000);
    }
}
