package org.stet.formats.archive;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of an ARC record, the form of web archives before WARC: one line with address, IP address, time, media type and
 * length. An address may hold spaces.
 */
final class ArcHead {
    private static final int LONGEST_LINE = 1 << 14;
    private static final Pattern LINE = Pattern.compile(
            "([a-z][a-z0-9.+-]{1,20}):\\S.{0,16000} [0-9A-Fa-f.:]{2,45} [0-9]{8,20} (\\S{1,200}) ([0-9]{1,18})");

    private static final Pattern RESEMBLING =
            Pattern.compile("[a-z][a-z0-9.+-]{1,20}:\\S.{0,16000} [0-9]{1,3}\\.[0-9.]{5,11} .*");

    private ArcHead() {}

    /** Returns the head that the bytes at hand begin with. */
    static Optional<RecordHead> of(Window window) throws IOException {
        return window.line(0, LONGEST_LINE).flatMap(ArcHead::parsed);
    }

    /** Says whether a line may begin a record at some byte; dear to ask, so the line is looked at first. */
    static boolean begins(Window window, int from) throws IOException {
        if (!window.has(from + 1) || window.at(from) < 'a' || window.at(from) > 'z') {
            return false;
        }
        return window.line(from, LONGEST_LINE).flatMap(ArcHead::parsed).isPresent();
    }

    /** Says whether a line begins at some byte as the head of a record does, though it may be a broken one. */
    static boolean resembles(Window window, int from) throws IOException {
        return window.line(from, LONGEST_LINE)
                .filter(RESEMBLING.asMatchPredicate())
                .isPresent();
    }

    private static Optional<RecordHead> parsed(String line) {
        int length = line.lastIndexOf(' ');
        if (length < 0 || length + 1 == line.length() || !Character.isDigit(line.charAt(length + 1))) {
            return Optional.empty();
        }
        Matcher found = LINE.matcher(line);
        if (!found.matches()) {
            return Optional.empty();
        }
        String address = line.substring(0, addressEnd(line));
        return Optional.of(new RecordHead(
                found.group(1).equals("filedesc") ? "warcinfo" : "response",
                Optional.of(address),
                Optional.of("application/http"),
                line.length() + 1,
                Long.parseLong(found.group(3))));
    }

    private static int addressEnd(String line) {
        int end = line.length();
        for (int i = 0; i < 4; i++) {
            end = line.lastIndexOf(' ', end - 1);
        }
        return end;
    }
}
