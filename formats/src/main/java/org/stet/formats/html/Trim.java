package org.stet.formats.html;

import java.util.ArrayList;
import java.util.List;
import org.stet.document.Part.Kind;

/** Takes away what a page has left over at both ends of a story, and headings that nothing follows. */
final class Trim {
    private Trim() {}

    /** Returns the pieces without headings that no body follows before the next heading of at least their rank. */
    static List<Piece> of(List<Piece> pieces) {
        List<Piece> kept = new ArrayList<>();
        boolean followed = false;
        for (int i = pieces.size() - 1; i >= 0; i--) {
            Piece piece = pieces.get(i);
            boolean heading = piece.kind() == Kind.BODY && piece.block().headingLevel() > 0;
            if (!heading || followed) {
                kept.add(0, piece);
            }
            if (piece.kind() == Kind.BODY) {
                followed = !heading || followed;
            }
        }
        return kept;
    }
}
