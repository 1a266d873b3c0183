package org.stet.formats.archive;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The records of a web archive, one after the other. A record that is broken is named with its byte offset, and the next one
 * looked for from behind its head on. Confined to one thread.
 */
final class Records {
    private static final int LONGEST_GAP = 64;

    private final Source source;
    private final Window window;
    private final int maximumBytes;
    private final Consumer<String> broken;
    private boolean searching;
    private boolean told;
    private long toldAt = -1;
    private int used;

    /**
     * Reads an archive.
     *
     * @param maximumBytes the longest block that is read
     * @param broken hears of each record that cannot be read, and why, beginning with its byte offset
     */
    Records(Source source, int maximumBytes, Consumer<String> broken) {
        this.source = source;
        this.window = new Window(source);
        this.maximumBytes = maximumBytes;
        this.broken = broken;
    }

    /** Returns the next record that can be read. */
    Optional<ArchivedRecord> next() throws IOException {
        window.drop(used);
        used = 0;
        while (true) {
            if (!searching) {
                dropBlank();
            }
            if (searching ? seek() : window.has(1)) {
                Optional<RecordHead> head = head();
                if (head.isPresent() && isWhole(head.get())) {
                    used = (int) (head.get().size() + head.get().length());
                    return Optional.of(ArchivedRecord.of(head.get(), window, source.place(window.position())));
                }
            } else if (window.breach().isPresent()) {
                passBreach();
            } else {
                return Optional.empty();
            }
        }
    }

    private void passBreach() {
        window.breach()
                .filter(breach -> !told && breach.position() > toldAt)
                .ifPresent(breach -> broken.accept(String.valueOf(breach.getMessage())));
        told = false;
        searching = false;
        window.drop(window.length());
        window.resume();
    }

    private Optional<RecordHead> head() throws IOException {
        Optional<RecordHead> head = WarcHead.begins(window, 0) ? WarcHead.of(window) : ArcHead.of(window);
        if (head.isEmpty()) {
            tellOfBreachOr("there is no whole head of a record here");
            window.drop(Math.min(1, window.length()));
        }
        searching = head.isEmpty();
        return head;
    }

    /** Says whether the record at hand is all there; if not, it is named and its head dropped. */
    private boolean isWhole(RecordHead head) throws IOException {
        if (head.length() > maximumBytes) {
            if (Capture.isWanted(head)) {
                tell("this record is longer than " + maximumBytes + " bytes, the most that is read of one");
            }
            return giveUp(head);
        }
        int end = head.size() + (int) head.length();
        if (!window.has(end)) {
            tellOfBreachOr("this record ends too early");
            return giveUp(head);
        }
        if (!isFollowed(end)) {
            tell("this record does not end where its length says");
            return giveUp(head);
        }
        if (window.breach()
                .filter(breach -> breach.position() < window.position() + end)
                .isPresent()) {
            tellOfBreachOr("this record is broken");
            window.drop(end);
            return false;
        }
        return true;
    }

    private boolean giveUp(RecordHead head) {
        window.drop(head.size());
        searching = true;
        return false;
    }

    /** Says whether a record could end at some byte: another one follows after line breaks, or nothing does. */
    private boolean isFollowed(int end) throws IOException {
        int at = end;
        while (at < end + LONGEST_GAP && window.has(at + 1) && (window.at(at) == '\r' || window.at(at) == '\n')) {
            at++;
        }
        return !window.has(at + 1)
                || isTrailer(end)
                || at == end + LONGEST_GAP
                || (window.breach().isPresent() && window.length() - at < "WARC/1.0".length())
                || WarcHead.begins(window, at)
                || ArcHead.begins(window, at)
                || (at == end + 1 && ArcHead.resembles(window, at));
    }

    /** Says whether the two line breaks stand here that end every WARC record. */
    private boolean isTrailer(int at) throws IOException {
        return window.has(at + 4)
                && (window.at(at) == '\n'
                        ? window.at(at + 1) == '\n'
                        : window.at(at) == '\r'
                                && window.at(at + 1) == '\n'
                                && window.at(at + 2) == '\r'
                                && window.at(at + 3) == '\n');
    }

    private void dropBlank() throws IOException {
        while (window.has(1) && (window.at(0) == '\r' || window.at(0) == '\n')) {
            window.drop(1);
        }
    }

    /** Goes on to the next line that begins a record. */
    private boolean seek() throws IOException {
        boolean atLine = false;
        while (window.has(1)) {
            if (atLine ? WarcHead.begins(window, 0) || ArcHead.begins(window, 0) : isPackOfRecord()) {
                return true;
            }
            atLine = window.at(0) == '\n';
            window.drop(1);
        }
        return false;
    }

    private boolean isPackOfRecord() throws IOException {
        return WarcHead.begins(window, 0) && source.packBegins(window.position());
    }

    /** Names what is broken at the bytes at hand, unless they are only looked through for the next record. */
    private void tell(String reason) {
        if (!searching && !told) {
            toldAt = window.position();
            broken.accept("byte offset " + source.place(window.position()) + ": " + reason);
        }
    }

    /** The same where more bytes are wanted: a breach in the packing is the cause if there is one. */
    private void tellOfBreachOr(String reason) {
        if (searching || told || window.breach().isEmpty()) {
            tell(reason);
            return;
        }
        told = true;
        broken.accept(window.breach().get().getMessage());
    }
}
