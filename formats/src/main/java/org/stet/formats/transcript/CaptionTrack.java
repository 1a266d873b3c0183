package org.stet.formats.transcript;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.formats.intake.Inbox;
import org.stet.formats.metadata.Metadata;
import org.stet.text.Notice;

/**
 * The captions of one file as they come, up to a limit; put together to a transcript at the end. Confined to one thread.
 */
public final class CaptionTrack {
    /** The most words that are kept of one file, in UTF-16 code units: some 700,000 words, or three days of talk. */
    public static final int MOST_TEXT = 4 << 20;

    /** The most captions that are kept of one file. */
    public static final int MOST_CAPTIONS = 250_000;

    private final List<Caption> captions = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private final boolean marked;
    private int length;
    private long left;
    private long firstLeft;

    /**
     * Makes an empty track.
     *
     * @param marked whether signs within the words mark who speaks, {@code >>} and {@code NAME:}, as in captions
     */
    public CaptionTrack(boolean marked) {
        this.marked = marked;
    }

    /** Takes the next caption. Past the limit it is only counted. */
    public void add(Caption caption) {
        int more = caption.length();
        if (isFull() || length + (long) more > MOST_TEXT) {
            firstLeft = left == 0 ? caption.line() : firstLeft;
            left++;
            length = MOST_TEXT;
            return;
        }
        length += more;
        captions.add(caption);
    }

    /** Takes note of something amiss in the file. */
    public void add(Flaw flaw) {
        if (!isFull() && flaws.size() < MOST_CAPTIONS) {
            flaws.add(flaw);
        }
    }

    /** Says whether captions are no longer kept, only counted. */
    public boolean isFull() {
        return left > 0 || captions.size() >= MOST_CAPTIONS;
    }

    /** Hands over the transcript of what was taken. */
    public void deliver(Metadata metadata, Optional<String> file, Inbox inbox) throws IOException {
        CaptionTurns turns = new CaptionTurns(captions, flaws, marked);
        turns.each();
        List<Notice> notices = turns.notices(left > 0 ? Optional.of(limit()) : Optional.empty());
        inbox.take(turns.transcript(metadata, file), notices);
    }

    private String limit() {
        return "line " + firstLeft + ": this and what follows, " + left + (left == 1 ? " caption" : " captions")
                + ", is not read; the most that is read of one file is " + MOST_CAPTIONS + " captions and " + MOST_TEXT
                + " code units of words";
    }
}
