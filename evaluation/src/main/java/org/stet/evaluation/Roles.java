package org.stet.evaluation;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stet.text.Span;

/** One attribution of a stand-off file under construction: ids of places by what they are. Confined to one thread. */
final class Roles {
    private final Map<Kind, Set<String>> ids = new EnumMap<>(Kind.class);
    private @Nullable Roles before;

    /** Adds a place. */
    void add(Kind kind, String id) {
        ids.computeIfAbsent(kind, key -> new LinkedHashSet<>()).add(id);
    }

    /** Says that the attribution goes on from another. */
    void follow(Roles earlier) {
        before = earlier;
    }

    /** Returns the places of one kind. */
    Set<String> of(Kind kind) {
        return ids.getOrDefault(kind, Set.of());
    }

    /** Returns the attribution, which must have a content. */
    Attribution attribution(Function<String, List<Span>> places) {
        return new Attribution(
                spans(Kind.CONTENT, places),
                spans(Kind.CUE, places),
                spans(Kind.SOURCE, places),
                resolved().spans(Kind.SOURCE, places));
    }

    private Roles resolved() {
        Set<Roles> seen = new LinkedHashSet<>();
        Roles at = this;
        while (at.of(Kind.SOURCE).isEmpty() && at.before != null && seen.add(at)) {
            at = at.before;
        }
        return at;
    }

    private List<Span> spans(Kind kind, Function<String, List<Span>> places) {
        return of(kind).stream().flatMap(id -> places.apply(id).stream()).toList();
    }
}
