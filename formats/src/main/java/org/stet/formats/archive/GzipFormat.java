package org.stet.formats.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.stet.formats.intake.Format;
import org.stet.formats.intake.Inbox;
import org.stet.formats.intake.Input;
import org.stet.formats.intake.MemberFormat;

/**
 * Files packed by gzip: a web archive, in which every record is packed by itself, or one file of another kind, which keeps the
 * name of the packed one. Immutable; share freely.
 */
public final class GzipFormat implements Format {
    private final MemberFormat members;
    private final WebArchiveFormat archives;

    /** Makes the format that passes on what it unpacks. */
    public GzipFormat(MemberFormat members) {
        this.members = members;
        this.archives = new WebArchiveFormat(members);
    }

    @Override
    public void each(Input input, Inbox inbox) throws IOException {
        boolean isArchive = isArchive(input);
        try (GzipSource source = new GzipSource(new PlainSource(input.stream()))) {
            if (isArchive) {
                archives.each(source, input, inbox);
            } else {
                members.each(new Input(input.origin(), new SourceStream(source), Members.limit(input)), inbox);
            }
        }
    }

    private static boolean isArchive(Input input) throws IOException {
        return isNamedSo(input.file()) || isArchive(input.head());
    }

    private static boolean isNamedSo(Optional<String> file) {
        String name = file.orElse("").toLowerCase(Locale.ROOT);
        return name.endsWith(".warc.gz") || name.endsWith(".arc.gz");
    }

    private static boolean isArchive(byte[] head) throws IOException {
        byte[] start = new byte[16];
        int length;
        try (GzipSource source = new GzipSource(new PlainSource(new ByteArrayInputStream(head)))) {
            length = source.read(start, 0, start.length);
        } catch (BreachException e) {
            return false;
        }
        String text = length < 0 ? "" : new String(start, 0, length, ISO_8859_1);
        return text.startsWith("WARC/") || text.startsWith("filedesc:");
    }
}
