package org.stet.formats.input;

import java.util.Arrays;
import java.util.Optional;

/** The bytes that files of some kinds always begin with, written here as Latin-1. */
enum Signature {
    WARC(InputKind.WARC, "WARC/"),
    ARC(InputKind.WARC, "filedesc://"),
    GZIP(InputKind.GZIP, "\u001F\u008B"),
    RTF(InputKind.RTF, "{\\rtf"),
    OLE(InputKind.OLD_OFFICE, "\u00D0\u00CF\u0011\u00E0"),
    PNG(InputKind.IMAGE, "\u0089PNG"),
    JPEG(InputKind.IMAGE, "\u00FF\u00D8\u00FF"),
    GIF(InputKind.IMAGE, "GIF8"),
    TIFF_LITTLE(InputKind.IMAGE, "II*\0"),
    TIFF_BIG(InputKind.IMAGE, "MM\0*"),
    RIFF(InputKind.SOUND, "RIFF"),
    OGG(InputKind.SOUND, "OggS"),
    MP3(InputKind.SOUND, "ID3");

    private final InputKind kind;
    private final String bytes;

    Signature(InputKind kind, String bytes) {
        this.kind = kind;
        this.bytes = bytes;
    }

    /** Returns the signature that an input begins with. */
    static Optional<Signature> of(String head) {
        return Arrays.stream(values())
                .filter(signature -> head.startsWith(signature.bytes))
                .findFirst();
    }

    /** Returns the kind of file that has it. */
    InputKind kind() {
        return kind;
    }
}
