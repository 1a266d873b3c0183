package org.stet.formats.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The children of an element by their names. */
final class Children {
    private static final int MOST_OF_A_NAME = 100;

    private final Map<String, List<Element>> byName = new HashMap<>();

    Children(Element parent) {
        for (Element child : parent.children()) {
            List<Element> same = byName.computeIfAbsent(FeedName.of(child), name -> new ArrayList<>());
            if (same.size() < MOST_OF_A_NAME && !isEmpty(child)) {
                same.add(child);
            }
        }
    }

    /** Returns those of a name that hold something, in order; of very many the first ones. */
    List<Element> all(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** Returns the first of a name. */
    Optional<Element> first(String name) {
        return all(name).stream().findFirst();
    }

    /** Returns the first of each of some names, in the order of the names. */
    Stream<Element> firsts(List<String> names) {
        return names.stream().flatMap(name -> first(name).stream());
    }

    private static boolean isEmpty(Element child) {
        return child.childNodeSize() == 0 && child.attributesSize() == 0;
    }
}
