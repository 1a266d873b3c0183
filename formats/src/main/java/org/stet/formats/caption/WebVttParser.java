package org.stet.formats.caption;

import java.util.Optional;
import org.stet.formats.intake.TextLines;
import org.stet.formats.intake.UnreadableInputException;

/**
 * Takes a WebVTT file apart block by block, after the standard's parser. What the standard throws away goes to the listener all
 * the same. Confined to one thread.
 */
final class WebVttParser {
    /** Hears what a file holds, in its order. */
    interface Listener {
        /** Hears the lines of the header behind the signature, the rest of its own line first. */
        void header(String words);

        /** Hears a comment, a style sheet, or the definition of a region, without the empty line that ends it. */
        void aside(String block);

        /** Hears a cue. */
        void cue(Cue cue);

        /** Hears a block whose line of times the standard does not accept. */
        void badCue(String id, String times, String text, long line);

        /** Hears a block that has no line of times. */
        void stray(String block, long line);

        /** Hears of a cue that no empty line divides from what is before it. */
        void undivided(long line);

        /** Hears of a line that was too long to be kept whole. */
        void longLine(long line);
    }

    private final TextLines lines;
    private final Listener listener;
    private boolean seenCue;

    WebVttParser(TextLines lines, Listener listener) {
        this.lines = lines;
        this.listener = listener;
    }

    /**
     * Reads the whole file, if it begins with the signature; says whether it does.
     *
     * @param first the first line, which has been taken from the lines
     */
    boolean parse(String first) throws UnreadableInputException {
        if (!isSignature(first)) {
            return false;
        }
        listener.header(first.substring("WEBVTT".length()));
        header();
        boolean more = block();
        while (more) {
            more = block();
        }
        return true;
    }

    private static boolean isSignature(String line) {
        return line.startsWith("WEBVTT") && (line.length() == 6 || line.charAt(6) == ' ' || line.charAt(6) == '\t');
    }

    private void header() throws UnreadableInputException {
        Optional<String> line = lines.next();
        while (line.isPresent() && !line.get().isEmpty()) {
            if (line.get().contains("-->")) {
                listener.undivided(lines.number());
                lines.back();
                return;
            }
            listener.header(line.get());
            line = lines.next();
        }
    }

    private boolean block() throws UnreadableInputException {
        Optional<String> line = lines.next();
        while (line.isPresent() && line.get().isEmpty()) {
            line = lines.next();
        }
        if (line.isEmpty()) {
            return false;
        }
        long begin = lines.number();
        if (isTimes(line.get())) {
            cue("", line.get());
            return true;
        }
        String id = line.get();
        line = lines.next();
        if (line.isPresent() && isTimes(line.get())) {
            cue(id, line.get());
        } else {
            lines.back();
            other(id, begin);
        }
        return true;
    }

    private boolean isTimes(String line) {
        return line.contains("-->");
    }

    private void cue(String id, String times) throws UnreadableInputException {
        long line = lines.number();
        Optional<CueTiming> timing = CueTiming.of(times);
        seenCue |= timing.isPresent();
        String text = rest(new StringBuilder());
        if (timing.isPresent()) {
            CueSettings settings = CueSettings.of(timing.get().settings());
            listener.cue(new Cue(id, timing.get().start(), timing.get().end(), settings, text, line));
        } else {
            listener.badCue(id, times, text, line);
        }
    }

    private void other(String first, long begin) throws UnreadableInputException {
        String block = rest(new StringBuilder(first));
        boolean note = first.equals("NOTE") || first.startsWith("NOTE ") || first.startsWith("NOTE\t");
        boolean early =
                !seenCue && (first.strip().equals("STYLE") || first.strip().equals("REGION"));
        if (note || early) {
            listener.aside(block);
        } else {
            listener.stray(block, begin);
        }
    }

    /** Returns the lines up to the end of the block, which an empty line or a line of times is. */
    private String rest(StringBuilder block) throws UnreadableInputException {
        Optional<String> line = lines.next();
        boolean first = block.length() == 0;
        while (line.isPresent() && !line.get().isEmpty()) {
            if (isTimes(line.get())) {
                listener.undivided(lines.number());
                lines.back();
                break;
            }
            if (lines.isCut()) {
                listener.longLine(lines.number());
            }
            if (block.length() < TextLines.LONGEST) {
                block.append(first ? "" : "\n").append(line.get());
            }
            first = false;
            line = lines.next();
        }
        return block.toString();
    }
}
