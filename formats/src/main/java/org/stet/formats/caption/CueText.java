package org.stet.formats.caption;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * The text of a cue taken apart, after the standard's cue text parser. Tags that are not known, or closed in the wrong place, are
 * passed over and their words kept; so are tags more than 64 deep.
 */
public final class CueText {
    private static final int DEEPEST = 64;
    private static final Set<String> PLAIN = Set.of("c", "i", "b", "u", "ruby");

    private record Open(CueToken tag, List<CueNode> children) {}

    private final Deque<Open> open = new ArrayDeque<>();
    private final List<CueNode> roots = new ArrayList<>();

    private CueText() {}

    /** Returns the parts of a text. */
    public static List<CueNode> of(String text) {
        CueText tree = new CueText();
        int at = 0;
        while (at < text.length()) {
            int bracket = text.indexOf('<', at);
            int end = bracket < 0 ? text.length() : bracket;
            if (end > at) {
                tree.add(new CueNode.Words(
                        CueToken.words(text.substring(at, end)).value()));
            }
            if (bracket < 0) {
                break;
            }
            int close = text.indexOf('>', bracket);
            tree.take(CueToken.tag(text.substring(bracket + 1, close < 0 ? text.length() : close)));
            at = close < 0 ? text.length() : close + 1;
        }
        while (!tree.open.isEmpty()) {
            tree.close();
        }
        return List.copyOf(tree.roots);
    }

    private void take(CueToken token) {
        switch (token.kind()) {
            case START -> start(token);
            case END -> end(token.value());
            case TIME -> CueTiming.time(token.value()).ifPresent(time -> add(new CueNode.Moment(time)));
            case WORDS -> add(new CueNode.Words(token.value()));
        }
    }

    private void start(CueToken tag) {
        boolean known = PLAIN.contains(tag.value())
                || tag.value().equals("v")
                || tag.value().equals("lang");
        boolean gloss = tag.value().equals("rt") && isOpen("ruby");
        if ((known || gloss) && open.size() < DEEPEST) {
            open.push(new Open(tag, new ArrayList<>()));
        }
    }

    private void end(String name) {
        if (isOpen(name)) {
            close();
        } else if (name.equals("ruby") && isOpen("rt")) {
            close();
            close();
        }
    }

    private boolean isOpen(String name) {
        return !open.isEmpty() && open.element().tag().value().equals(name);
    }

    private void close() {
        Open done = open.pop();
        String name = done.tag().value();
        boolean annotated = name.equals("v") || name.equals("lang");
        add(new CueNode.Tag(name, done.tag().classes(), annotated ? done.tag().annotation() : "", done.children()));
    }

    private void add(CueNode node) {
        (open.isEmpty() ? roots : open.element().children()).add(node);
    }
}
