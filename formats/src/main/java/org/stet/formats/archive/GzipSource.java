package org.stet.formats.archive;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.stet.formats.intake.Clip;
import org.stet.formats.intake.UnpackedStream;

/**
 * An archive packed by gzip (RFC 1952), in as many members as it likes. A member that is broken is named and the next one looked
 * for, from just behind where the broken one began. Confined to one thread.
 */
final class GzipSource implements Source, AutoCloseable {
    /** The packed bytes of one member that are kept, so that the next one is found even if the broken one ran over it. */
    private static final int KEPT = 1 << 20;

    /** The bytes that are looked through again in all, after broken members. */
    private static final long MAXIMUM_AGAIN = 64L << 20;

    private final Window packed;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final Deque<Start> starts = new ArrayDeque<>();
    private boolean open;
    private boolean searching;
    private long memberOffset;
    private long memberPosition;
    private long position;
    private int used;
    private long again;

    /** Where a member begins: in what is unpacked, and in the file. */
    private record Start(long position, long offset) {}

    GzipSource(Source file) {
        this.packed = new Window(file);
    }

    @Override
    public int read(byte[] bytes, int begin, int length) throws IOException {
        while (true) {
            if (!open && !next()) {
                return -1;
            }
            int read = inflate(bytes, begin, length);
            if (read > 0) {
                checksum.update(bytes, begin, read);
                position += read;
                checkRatio();
                return read;
            }
        }
    }

    @Override
    public String place(long at) {
        while (starts.size() > 1 && second().position() <= at) {
            starts.remove();
        }
        Start start = starts.isEmpty() ? new Start(at, packed.position()) : starts.element();
        return start.offset() + (at == start.position() ? "" : "+" + (at - start.position()));
    }

    @Override
    public boolean packBegins(long at) {
        return !place(at).contains("+");
    }

    @Override
    public void close() {
        inflater.end();
    }

    /** Ends the member where more has come out of the file than text can. */
    private void checkRatio() throws IOException {
        long offset = packed.position() + used;
        if (position > UnpackedStream.FREE && position / UnpackedStream.MAXIMUM_RATIO > offset) {
            throw broken(
                    "this unpacks to more than " + UnpackedStream.MAXIMUM_RATIO + " times its size, as no text does");
        }
    }

    private Start second() {
        var each = starts.iterator();
        each.next();
        return each.next();
    }

    private boolean next() throws IOException {
        packed.drop(used);
        used = 0;
        int header = header();
        while (header < 0 && packed.has(1)) {
            if (!searching && !isPadding()) {
                searching = true;
                throw new BreachException(packed.position(), position, "there is no gzip member here");
            }
            packed.drop(1);
            header = header();
        }
        if (header < 0) {
            return false;
        }
        begin(header);
        return true;
    }

    private void begin(int header) {
        memberOffset = packed.position();
        memberPosition = position;
        if (!starts.isEmpty() && starts.getLast().position() == position) {
            starts.removeLast();
        }
        starts.add(new Start(position, memberOffset));
        used = header;
        searching = false;
        open = true;
        inflater.reset();
        checksum.reset();
    }

    private int header() throws IOException {
        return new GzipHeader(packed).length();
    }

    /** Says whether the byte at hand is one of the zeros that some programs write behind the last member. */
    private boolean isPadding() {
        return packed.at(0) == 0;
    }

    private int inflate(byte[] bytes, int begin, int length) throws IOException {
        try {
            while (true) {
                int read = inflater.inflate(bytes, begin, length);
                if (read > 0) {
                    return read;
                }
                if (inflater.finished()) {
                    finish();
                    return 0;
                }
                feed();
            }
        } catch (DataFormatException e) {
            throw broken("this gzip member is broken (" + Clip.of(String.valueOf(e.getMessage())) + ")");
        }
    }

    private void feed() throws IOException {
        if (used > KEPT) {
            packed.drop(used);
            used = 0;
        }
        if (inflater.needsDictionary() || !packed.has(used + 1)) {
            throw broken("this gzip member ends too early");
        }
        int more = packed.length() - used;
        inflater.setInput(packed.array(), packed.index(used), more);
        used += more;
    }

    private void finish() throws IOException {
        used -= inflater.getRemaining();
        inflater.setInput(new byte[0]);
        open = false;
        if (!packed.has(used + 8)) {
            throw broken("this gzip member ends too early");
        }
        long expected = 0;
        for (int i = 3; i >= 0; i--) {
            expected = expected << 8 | packed.at(used + i);
        }
        used += 8;
        if (expected != checksum.getValue()) {
            throw broken("the checksum of this gzip member is wrong");
        }
    }

    private BreachException broken(String reason) {
        open = false;
        searching = true;
        boolean isKept = packed.position() == memberOffset;
        if (isKept && again < MAXIMUM_AGAIN) {
            again += used;
            used = 1;
        } else {
            used -= inflater.getRemaining();
        }
        return new BreachException(memberOffset, memberPosition, reason);
    }
}
