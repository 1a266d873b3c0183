package org.stet.formats.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Tells what a zip archive is a package of: by the names of its first members, and by two that say it. */
final class ZipSigns {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final int MOST = 20_000;
    private static final Pattern MEMBER_OF_WORD = Pattern.compile("(?<![\\w/\\\\])word[/\\\\]\\w");

    private ZipSigns() {}

    /** Returns the kind of an archive with these first bytes. */
    static InputKind kind(byte[] head) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(head))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Optional<InputKind> kind = sign(entry.getName(), zip);
                if (kind.isPresent()) {
                    return kind.get();
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return bare(head);
        }
        return bare(head);
    }

    /** Goes by the names that stand between the bytes: the head ends inside a member, or the archive is broken. */
    private static InputKind bare(byte[] head) {
        return MEMBER_OF_WORD.matcher(new String(head, ISO_8859_1)).find() ? InputKind.WORD : InputKind.ZIP;
    }

    private static Optional<InputKind> sign(String name, ZipInputStream member) throws IOException {
        if (name.equals("mimetype")) {
            String type = new String(member.readNBytes(100), ISO_8859_1);
            return Optional.of(type.contains("epub") ? InputKind.EPUB : InputKind.OPEN_DOCUMENT)
                    .filter(kind -> type.startsWith("application/"));
        }
        if (name.equals(CONTENT_TYPES)) {
            return types(new String(member.readNBytes(MOST), ISO_8859_1));
        }
        InputKind kind = named(name);
        return kind == InputKind.ZIP ? Optional.empty() : Optional.of(kind);
    }

    private static Optional<InputKind> types(String types) {
        if (types.contains("wordprocessingml") || types.contains("ms-word.document")) {
            return Optional.of(InputKind.WORD);
        }
        return types.contains("spreadsheetml") || types.contains("presentationml")
                ? Optional.of(InputKind.WORKBOOK)
                : Optional.empty();
    }

    private static InputKind named(String member) {
        if (member.startsWith("word/") || member.startsWith("word\\")) {
            return InputKind.WORD;
        }
        return member.startsWith("xl/") || member.startsWith("ppt/") ? InputKind.WORKBOOK : InputKind.ZIP;
    }
}
