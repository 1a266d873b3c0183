package org.stet.formats.word;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import org.stet.formats.intake.Input;
import org.stet.formats.intake.UnpackedStream;
import org.stet.formats.intake.UnreadableInputException;
import org.stet.formats.intake.ZipStream;

/**
 * The members of a package, found by name. Each look-up goes through the archive from its start: drafts are small, and what
 * goes by is never held. Confined to one thread.
 */
final class WordPackage {
    /** The most that is unpacked of one package, in bytes. */
    private static final long MAXIMUM_UNPACKED = 256L << 20;

    /** The largest package that is read, in bytes: 48 MiB. */
    private static final int MAXIMUM_BYTES = 48 << 20;

    /** The largest member that is read, in bytes: 16 MiB. */
    private static final long MAXIMUM_MEMBER = 16L << 20;

    /** The most members that are looked at. */
    private static final int MAXIMUM_MEMBERS = 20_000;

    private final Input input;
    private final byte[] bytes;

    /** Takes all bytes of an input. */
    WordPackage(Input input) throws UnreadableInputException {
        this.input = input;
        this.bytes = input.beginning(MAXIMUM_BYTES + 1);
        if (bytes.length > MAXIMUM_BYTES) {
            throw input.unreadable(
                    "this is larger than " + MAXIMUM_BYTES + " bytes, the most that is read of a Word document");
        }
    }

    /** What is done with the bytes of a member. */
    interface Use {
        void of(InputStream member) throws IOException, UnsoundXmlException;
    }

    /** Returns the name of a member that a relationship of another member points to, by the last word of its type. */
    Optional<String> related(String member, String type) throws UnreadableInputException {
        int slash = member.lastIndexOf('/') + 1;
        String folder = member.substring(0, slash);
        Relationships found = new Relationships(folder);
        read(folder + "_rels/" + member.substring(slash) + ".rels", found::add);
        return found.target(type);
    }

    /**
     * Lets a member be read, and says whether there is one of that name.
     *
     * @throws UnreadableInputException if the archive or the member is broken; it names the byte offset
     */
    boolean read(String name, Use use) throws UnreadableInputException {
        ZipStream zip = new ZipStream(new ByteArrayInputStream(bytes));
        try {
            UnpackedStream unpacked = new UnpackedStream(zip, zip::offset, MAXIMUM_UNPACKED);
            int members = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (isNamed(entry, name)) {
                    use.of(open(new UnpackedStream(unpacked, zip::offset, MAXIMUM_MEMBER)));
                    return true;
                }
                unpacked.transferTo(OutputStream.nullOutputStream());
                if (++members > MAXIMUM_MEMBERS) {
                    throw new IOException("more than " + MAXIMUM_MEMBERS + " members");
                }
            }
            return false;
        } catch (UnsoundXmlException e) {
            throw input.unreadable("in its member " + name + ", " + e.getMessage());
        } catch (IOException | IllegalArgumentException e) {
            throw input.unreadable("this Word document is broken at " + zip.trouble(e));
        }
    }

    private static boolean isNamed(ZipEntry entry, String name) {
        String given = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
        return (given.startsWith("/") ? given.substring(1) : given).equals(name.toLowerCase(Locale.ROOT));
    }

    /** Shields the archive from parsers, which close what they have read. */
    private static InputStream open(InputStream member) {
        return new FilterInputStream(member) {
            @Override
            public void close() {}
        };
    }
}
