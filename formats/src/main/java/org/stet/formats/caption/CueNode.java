package org.stet.formats.caption;

import java.time.Duration;
import java.util.List;

/** A part of a cue's text, as the standard's cue text parser builds it. */
public sealed interface CueNode {
    /**
     * Words, references resolved.
     *
     * @param text never empty
     */
    record Words(String text) implements CueNode {}

    /** A time within the cue, from which the words behind it are shown. */
    record Moment(Duration time) implements CueNode {}

    /**
     * A tag and what it holds.
     *
     * @param name c, i, b, u, ruby, rt, v or lang
     * @param classes the names behind its points
     * @param annotation the name of a voice, or the tag of a language; empty for other tags and where it is left out
     * @param children what it holds
     */
    record Tag(String name, List<String> classes, String annotation, List<CueNode> children) implements CueNode {
        public Tag {
            classes = List.copyOf(classes);
            children = List.copyOf(children);
        }
    }
}
