package org.stet.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.evaluation.StandoffLine.Argument;

/**
 * Joins places to attributions: by events, each of which is one, and by relations, of which those that share a content are one. A
 * relation between a cue and a source adds the source to what has the cue. Confined to one thread.
 */
final class StandoffAttributions {
    private static final String CONTINUES = "Continues";

    private final Path file;
    private final BratNames names;
    private final StandoffPlaces places;
    private final Map<String, Roles> events = new LinkedHashMap<>();
    private final Map<String, Roles> relations = new LinkedHashMap<>();
    private final Map<String, Set<String>> sourcesOfCues = new LinkedHashMap<>();

    StandoffAttributions(Path file, BratNames names, StandoffPlaces places) {
        this.file = file;
        this.names = names;
        this.places = places;
    }

    /** Takes an event. Its trigger is the cue where the event's type says so and no argument does. */
    void event(StandoffLine event) {
        Roles roles = new Roles();
        for (Argument argument : event.arguments()) {
            kind(argument, event).ifPresent(kind -> roles.add(kind, argument.id()));
        }
        places.get(event.trigger(), event.number());
        if (roles.of(Kind.CUE).isEmpty() && event.type().equals(names.cue())) {
            roles.add(Kind.CUE, event.trigger());
        }
        events.put(event.id(), roles);
    }

    /** Takes a relation; those between events must come after the events. */
    void relation(StandoffLine relation) {
        Map<Kind, String> ids = new LinkedHashMap<>();
        for (Argument argument : relation.arguments()) {
            kind(argument, relation).ifPresent(kind -> ids.put(kind, argument.id()));
        }
        String content = ids.get(Kind.CONTENT);
        String cue = ids.get(Kind.CUE);
        String source = ids.get(Kind.SOURCE);
        if (content != null) {
            Roles roles = relations.computeIfAbsent(content, id -> new Roles());
            ids.forEach(roles::add);
        } else if (cue != null && source != null) {
            sourcesOfCues.computeIfAbsent(cue, id -> new LinkedHashSet<>()).add(source);
        } else if (relation.type().equals(CONTINUES)) {
            continued(relation);
        }
    }

    private void continued(StandoffLine relation) {
        Roles later = events.get(relation.arguments().get(0).id());
        Roles earlier = events.get(relation.arguments().get(1).id());
        if (later == null || earlier == null) {
            throw new CorpusException(file, relation.number(), "refers to an event that is not in this file");
        }
        later.follow(earlier);
    }

    /** Returns what has a content: events first, then relations about contents that no event has. */
    List<Attribution> all() {
        List<Roles> found = new ArrayList<>(events.values());
        Set<String> inEvents = new LinkedHashSet<>();
        found.forEach(roles -> inEvents.addAll(roles.of(Kind.CONTENT)));
        relations.forEach((content, roles) -> {
            if (!inEvents.contains(content)) {
                found.add(roles);
            }
        });
        for (Roles roles : found) {
            for (String cue : roles.of(Kind.CUE)) {
                sourcesOfCues.getOrDefault(cue, Set.of()).forEach(source -> roles.add(Kind.SOURCE, source));
            }
        }
        return found.stream()
                .filter(roles -> !roles.of(Kind.CONTENT).isEmpty())
                .map(roles -> roles.attribution(places::spans))
                .toList();
    }

    private Optional<Kind> kind(Argument argument, StandoffLine line) {
        Optional<Kind> byRole = Optional.empty();
        for (Kind kind : Kind.values()) {
            if (BratNames.matches(argument.role(), names.of(kind))) {
                byRole = Optional.of(kind);
            }
        }
        if (!argument.id().startsWith("T")) {
            return Optional.empty();
        }
        String type = places.get(argument.id(), line.number()).type();
        return byRole.or(() -> kind(type));
    }

    private Optional<Kind> kind(String type) {
        for (Kind kind : Kind.values()) {
            if (type.equals(names.of(kind))) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
