package org.stet.formats.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Which flaw of a file belongs to which caption: the last one that begins on its line or before it. */
final class FlawPlaces {
    private final Map<Long, List<Flaw>> flaws = new HashMap<>();
    private final List<Flaw> elsewhere = new ArrayList<>();

    private FlawPlaces() {}

    /** Finds the places of flaws. */
    static FlawPlaces of(List<Flaw> flaws, List<Caption> captions) {
        FlawPlaces places = new FlawPlaces();
        if (flaws.isEmpty()) {
            return places;
        }
        TreeSet<Long> lines = new TreeSet<>();
        captions.forEach(caption -> lines.add(caption.line()));
        for (Flaw flaw : flaws) {
            if (lines.isEmpty()) {
                places.elsewhere.add(flaw);
            } else {
                long line = lines.first() > flaw.line()
                        ? lines.first()
                        : lines.headSet(flaw.line(), true).last();
                places.flaws.computeIfAbsent(line, key -> new ArrayList<>()).add(flaw);
            }
        }
        return places;
    }

    /** Returns the flaws of a caption. */
    List<Flaw> at(Caption caption) {
        return flaws.getOrDefault(caption.line(), List.of());
    }

    /** Returns the flaws of a file that has no captions. */
    List<Flaw> elsewhere() {
        return elsewhere;
    }
}
