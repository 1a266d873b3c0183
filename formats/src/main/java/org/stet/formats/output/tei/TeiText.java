package org.stet.formats.output.tei;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.attribution.Reading;
import org.stet.document.Part;
import org.stet.formats.output.writing.Paragraph;
import org.stet.formats.output.writing.Segment;
import org.stet.formats.output.writing.Segments;

/** The text of an article, paragraph by paragraph, with its statements as elements in it. Confined to one thread. */
final class TeiText {
    private final String text;
    private final List<Paragraph> paragraphs;
    private final List<List<Segment<Mark>>> segments = new ArrayList<>();
    private final Map<String, Integer> pieces = new HashMap<>();
    private final Map<String, Integer> written = new HashMap<>();
    private final Xml xml;

    TeiText(Reading reading, String prefix, Xml xml) throws IOException {
        this.text = reading.article().text();
        this.paragraphs = Paragraph.of(reading.article());
        this.xml = xml;
        Segments<Mark> cut = new Segments<>(Marks.of(reading.statements(), prefix));
        for (Paragraph paragraph : paragraphs) {
            segments.add(cut.in(paragraph.span()));
        }
        count();
    }

    private void count() throws IOException {
        for (List<Segment<Mark>> paragraph : segments) {
            Nesting.walk(paragraph, new Nesting.Walk() {
                @Override
                public void open(Mark mark) {
                    pieces.merge(mark.id(), 1, Integer::sum);
                }

                @Override
                public void close() {}

                @Override
                public void words(Segment<Mark> segment) {}
            });
        }
    }

    /** Writes the paragraphs; a text without any is one empty paragraph, since a division must hold something. */
    void write() throws IOException {
        boolean headed = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            Part.Kind kind = paragraphs.get(i).kind();
            headed |= kind != Part.Kind.HEADLINE;
            begin(kind, headed);
            Nesting.walk(segments.get(i), new Writing());
            end(kind);
        }
        if (paragraphs.isEmpty() || !headed) {
            xml.begin("p").endLine();
        }
    }

    // A head must come before everything else in its division.
    private void begin(Part.Kind kind, boolean headed) throws IOException {
        switch (kind) {
            case BODY -> xml.begin("p");
            case BLOCKQUOTE -> xml.begin("quote").attribute("rend", kind.id()).inline("p");
            case HEADLINE -> {
                if (headed) {
                    xml.begin("p").attribute("rend", kind.id());
                } else {
                    xml.begin("head");
                }
            }
            case STANDFIRST, CAPTION, PULLQUOTE -> xml.begin("p").attribute("rend", kind.id());
        }
    }

    private void end(Part.Kind kind) throws IOException {
        if (kind == Part.Kind.BLOCKQUOTE) {
            xml.endInline();
        }
        xml.endLine();
    }

    private final class Writing implements Nesting.Walk {
        @Override
        public void open(Mark mark) throws IOException {
            int all = pieces.getOrDefault(mark.id(), 1);
            int piece = written.merge(mark.id(), 1, Integer::sum);
            xml.inline(mark.element());
            if (mark.isNamed() || all > 1) {
                xml.id(pieceId(mark, piece));
            }
            for (Map.Entry<String, String> attribute : mark.attributes()) {
                xml.attribute(attribute.getKey(), attribute.getValue());
            }
            if (piece > 1) {
                xml.attribute("prev", "#" + pieceId(mark, piece - 1));
            }
            if (piece < all) {
                xml.attribute("next", "#" + pieceId(mark, piece + 1));
            }
        }

        private static String pieceId(Mark mark, int piece) {
            return piece == 1 ? mark.id() : mark.id() + "." + piece;
        }

        @Override
        public void close() throws IOException {
            xml.endInline();
        }

        @Override
        public void words(Segment<Mark> segment) throws IOException {
            xml.text(text.substring(segment.span().begin(), segment.span().end()));
        }
    }
}
