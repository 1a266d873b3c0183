package org.stet.formats.input;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stet.formats.archive.GzipFormat;
import org.stet.formats.archive.WebArchiveFormat;
import org.stet.formats.archive.ZipFormat;
import org.stet.formats.caption.SubRipFormat;
import org.stet.formats.caption.WebVttFormat;
import org.stet.formats.feed.FeedFormat;
import org.stet.formats.html.HtmlFormat;
import org.stet.formats.intake.Encoding;
import org.stet.formats.intake.Format;
import org.stet.formats.intake.Inbox;
import org.stet.formats.intake.Input;
import org.stet.formats.intake.MemberFormat;
import org.stet.formats.intake.UnreadableInputException;
import org.stet.formats.json.JsonFormat;
import org.stet.formats.pdf.PdfFormat;
import org.stet.formats.prose.ProseFormat;
import org.stet.formats.word.WordFormat;

/** Which format reads which kind of input: recognises an input and passes it on. Immutable; share freely. */
final class Formats implements MemberFormat {
    /** How deep containers may stand in one another. */
    static final int MAXIMUM_DEPTH = 3;

    private final Map<InputKind, Format> formats = new EnumMap<>(InputKind.class);
    private final int depth;

    Formats() {
        this(MAXIMUM_DEPTH);
    }

    /** Makes the formats of what may hold containers so many deep. */
    private Formats(int depth) {
        this.depth = depth;
        formats.put(InputKind.TEXT, new ProseFormat());
        formats.put(InputKind.JSON, new JsonFormat());
        formats.put(InputKind.PDF, new PdfFormat());
        formats.put(InputKind.WEBVTT, new WebVttFormat());
        formats.put(InputKind.SUBRIP, new SubRipFormat());
        formats.put(InputKind.FEED, new FeedFormat());
        formats.put(InputKind.HTML, new HtmlFormat());
        formats.put(InputKind.WORD, new WordFormat());
        if (depth > 0) {
            addContainers(new Formats(depth - 1));
        }
    }

    private void addContainers(MemberFormat members) {
        formats.put(InputKind.WARC, new WebArchiveFormat(members));
        formats.put(InputKind.GZIP, new GzipFormat(members));
        formats.put(InputKind.ZIP, new ZipFormat(members));
    }

    @Override
    public boolean reads(Input input, boolean prose) throws UnreadableInputException {
        InputKind kind = kind(input);
        return formats.containsKey(kind) && (prose || kind != InputKind.TEXT);
    }

    @Override
    public void each(Input input, Inbox inbox) throws IOException {
        InputKind kind = kind(input);
        @Nullable Format format = formats.get(kind);
        if (format == null) {
            throw input.unreadable(
                    kind.isContainer() && depth == 0
                            ? "this is a container within " + MAXIMUM_DEPTH + " others, the most that are opened"
                            : "this looks like " + kind.words() + ", which Stet does not read");
        }
        each(format, input, inbox);
    }

    /** A fault of our own costs one input and is named with it; the others are read. */
    private static void each(Format format, Input input, Inbox inbox) throws IOException {
        try {
            format.each(input, inbox);
        } catch (RuntimeException | StackOverflowError e) {
            throw input.unreadable("a fault of Stet's own ended the reading (" + e + ")");
        }
    }

    /** What begins with words and is called a page is one if it has tags. */
    private static InputKind kind(Input input) throws UnreadableInputException {
        byte[] head = input.head();
        InputKind kind = InputKind.of(head);
        boolean isPage = kind == InputKind.TEXT
                && input.file().filter(MarkupSigns::isNamedAsPage).isPresent();
        return isPage && MarkupSigns.hasTags(Encoding.decode(head)) ? InputKind.HTML : kind;
    }
}
