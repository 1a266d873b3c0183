package org.stet.formats.html;

import java.util.ArrayList;
import java.util.List;
import org.stet.document.Part;
import org.stet.text.Span;

/**
 * The words of a page or of a piece of one.
 *
 * @param text the words, blocks apart by an empty line
 * @param parts what is what, in order; only empty lines stand between them; one empty body where there are no words
 */
public record Prose(String text, List<Part> parts) {
    public Prose {
        parts = List.copyOf(parts);
    }

    /** Sets pieces one after the other. */
    static Prose of(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        List<Part> parts = new ArrayList<>();
        for (Piece piece : pieces) {
            text.append(text.length() > 0 ? "\n\n" : "");
            Span span =
                    new Span(text.length(), text.length() + piece.block().text().length());
            text.append(piece.block().text());
            add(parts, new Part(piece.kind(), span));
        }
        if (parts.isEmpty()) {
            parts.add(new Part(Part.Kind.BODY, new Span(0, 0)));
        }
        return new Prose(text.toString(), parts);
    }

    private static void add(List<Part> parts, Part part) {
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).kind() == part.kind()) {
            parts.set(last, new Part(part.kind(), parts.get(last).span().cover(part.span())));
        } else {
            parts.add(part);
        }
    }
}
