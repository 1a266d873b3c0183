package org.stet.formats.caption;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.formats.transcript.Caption.Piece;

/** The words of a cue, voice by voice. The innermost voice counts; a voice without a name is none. */
final class CueWords {
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Optional<String> voice = Optional.empty();
    private Optional<Duration> time = Optional.empty();
    private Optional<Duration> begun = Optional.empty();

    private CueWords() {}

    /** Returns the pieces that a cue's text consists of; none where it has no words. */
    static List<Piece> of(String text) {
        if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
            return text.isBlank() ? List.of() : List.of(Piece.of(text));
        }
        CueWords cue = new CueWords();
        int closed = text.lastIndexOf('>') + 1;
        int unclosed = text.indexOf('<', closed);
        CueText.of(unclosed < 0 ? text : text.substring(0, unclosed)).forEach(node -> cue.take(node, Optional.empty()));
        if (unclosed >= 0) {
            cue.add(behindTag(text.substring(unclosed)), Optional.empty());
        }
        cue.end();
        return cue.pieces;
    }

    /** Says whether a tag is opened and never closed, so that the standard takes what follows for a part of it. */
    static boolean hasUnclosedTag(String text) {
        return text.indexOf('<', text.lastIndexOf('>') + 1) >= 0;
    }

    private static String behindTag(String unclosed) {
        return unclosed.replaceFirst("^</?(?:v|c|i|b|u|ruby|rt|lang)(?:\\.\\S*)?(?:\\s+|$)", "");
    }

    private void take(CueNode node, Optional<String> outer) {
        if (node instanceof CueNode.Words said) {
            add(said.text(), outer);
        } else if (node instanceof CueNode.Moment moment) {
            time = Optional.of(moment.time());
        } else if (node instanceof CueNode.Tag tag) {
            boolean named = tag.name().equals("v") && !tag.annotation().isBlank();
            Optional<String> inner = named ? Optional.of(tag.annotation()) : outer;
            tag.children().forEach(child -> take(child, inner));
        }
    }

    private void add(String more, Optional<String> whose) {
        if (!whose.equals(voice) && !more.isBlank()) {
            end();
            voice = whose;
            begun = time;
        }
        words.append(more);
    }

    private void end() {
        if (!words.toString().isBlank()) {
            pieces.add(new Piece(voice, begun, words.toString(), false));
        }
        words.setLength(0);
    }
}
