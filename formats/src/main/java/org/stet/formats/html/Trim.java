package org.stet.formats.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.document.Part.Kind;

/** Takes away what a page has left over between and after the paragraphs of a story. */
final class Trim {
    private static final int LABEL = 40;
    private static final int SHORTEST_LABEL = 4;

    private Trim() {}

    /** Returns the pieces without labels that come again and again, and without headings that no body follows. */
    static List<Piece> of(List<Piece> pieces) {
        return followed(single(pieces));
    }

    private static List<Piece> single(List<Piece> pieces) {
        Map<String, Integer> times = new HashMap<>();
        pieces.forEach(piece -> times.merge(piece.block().text(), 1, Integer::sum));
        return pieces.stream()
                .filter(piece ->
                        !isLabel(piece) || times.getOrDefault(piece.block().text(), 0) == 1)
                .toList();
    }

    private static boolean isLabel(Piece piece) {
        String text = piece.block().text();
        return piece.kind() == Kind.BODY
                && piece.block().headingLevel() == 0
                && text.indexOf(' ') == text.lastIndexOf(' ')
                && !piece.block().box().tag.equals("li")
                && text.length() <= LABEL
                && text.length() >= SHORTEST_LABEL
                && !piece.block().endsSentence();
    }

    private static List<Piece> followed(List<Piece> pieces) {
        List<Piece> kept = new ArrayList<>();
        boolean followed = false;
        for (int i = pieces.size() - 1; i >= 0; i--) {
            Piece piece = pieces.get(i);
            boolean heading = piece.kind() == Kind.BODY && piece.block().headingLevel() > 0;
            if (!heading || followed) {
                kept.add(piece);
            }
            if (piece.kind() == Kind.BODY) {
                followed = !heading || followed;
            }
        }
        Collections.reverse(kept);
        return kept;
    }
}
