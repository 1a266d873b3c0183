package org.stet.formats.word;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a member of a package points to, by the last word of the relationship's type (ISO/IEC 29500-2). */
final class Relationships {
    private final String folder;
    private final Map<String, String> targets = new HashMap<>();

    /** Takes the folder of the member that points, empty or with a slash at its end. */
    Relationships(String folder) {
        this.folder = folder;
    }

    /** Adds what a member of relationships says; the first target of a type counts. */
    void add(InputStream member) throws IOException, UnsoundXmlException {
        Markup.read(member, (name, element) -> {
            Optional<String> type = element.attribute("Type");
            Optional<String> target = element.attribute("Target").flatMap(this::resolved);
            if (type.isPresent() && target.isPresent()) {
                targets.putIfAbsent(type.get().substring(type.get().lastIndexOf('/') + 1), target.get());
            }
        });
    }

    /** Returns the name of the member that has this type. */
    Optional<String> target(String type) {
        return Optional.ofNullable(targets.get(type));
    }

    private Optional<String> resolved(String target) {
        try {
            String path = URI.create("/" + folder).resolve(target).getPath();
            return Optional.ofNullable(path)
                    .filter(found -> found.startsWith("/"))
                    .map(found -> found.substring(1));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
