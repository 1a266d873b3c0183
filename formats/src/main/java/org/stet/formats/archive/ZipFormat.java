package org.stet.formats.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import org.stet.formats.intake.Format;
import org.stet.formats.intake.Inbox;
import org.stet.formats.intake.Input;
import org.stet.formats.intake.MemberFormat;
import org.stet.formats.intake.UnpackedStream;
import org.stet.formats.intake.UnreadableInputException;
import org.stet.formats.intake.ZipStream;

/**
 * Zip archives of documents, in the order of their members; hidden ones are left out, as in a folder. Immutable; share freely.
 */
public final class ZipFormat implements Format {
    private static final long MAXIMUM_UNPACKED = 4L << 30;

    private final MemberFormat members;

    /** Makes the format that passes members on. */
    public ZipFormat(MemberFormat members) {
        this.members = members;
    }

    @Override
    public void each(Input input, Inbox inbox) throws IOException {
        ZipStream zip = new ZipStream(input.stream());
        UnpackedStream unpacked = new UnpackedStream(zip, zip::offset, MAXIMUM_UNPACKED);
        int found = 0;
        for (Optional<ZipEntry> entry = next(zip, input); entry.isPresent(); entry = next(zip, input)) {
            found++;
            if (!entry.get().isDirectory() && !isHidden(entry.get().getName())) {
                one(entry.get().getName(), unpacked, input, inbox);
            }
            pass(unpacked, zip, input);
        }
        if (found == 0) {
            throw input.unreadable("there are no files in this zip archive, or it is broken at its start");
        }
    }

    private static Optional<ZipEntry> next(ZipStream zip, Input input) throws UnreadableInputException {
        try {
            return Optional.ofNullable(zip.getNextEntry());
        } catch (IOException | IllegalArgumentException e) {
            throw broken(zip, input, e);
        }
    }

    private void one(String name, InputStream member, Input input, Inbox inbox) throws IOException {
        InputStream shielded = new FilterInputStream(member) {
            @Override
            public void close() {}
        };
        try {
            members.each(new Input(input.origin().member(name), shielded, Members.limit(input)), inbox);
        } catch (UnreadableInputException e) {
            inbox.refuse(e);
        }
    }

    /** Passes over what is left of a member. */
    private static void pass(InputStream member, ZipStream zip, Input input) throws UnreadableInputException {
        try {
            byte[] rest = new byte[8192];
            int read = 0;
            while (read >= 0) {
                read = member.read(rest, 0, rest.length);
            }
        } catch (IOException e) {
            throw broken(zip, input, e);
        }
    }

    private static UnreadableInputException broken(ZipStream zip, Input input, Exception e) {
        return input.unreadable("this zip archive is broken at " + zip.trouble(e));
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.contains("/.") || name.startsWith("__MACOSX/");
    }
}
