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
    private final String unit;
    private boolean spaced;
    private int length;
    private long left;
    private long firstLeft;

    private CaptionTrack(boolean marked, String unit) {
        this.marked = marked;
        this.unit = unit;
    }

    /**
     * Makes an empty track of captions, in which {@code >>}, a dash or {@code NAME:} may mark who speaks.
     *
     * @param unit what the numbers of the captions count, such as {@code line}
     */
    public static CaptionTrack captions(String unit) {
        return new CaptionTrack(true, unit);
    }

    /** Makes an empty track of segments of recognised speech, which hold nothing but words. */
    public static CaptionTrack segments() {
        return new CaptionTrack(false, "segment");
    }

    /** Says that pieces that are {@link Caption.Piece#attached attached} are really so: the file has its spaces in the words. */
    public void keepSpacing() {
        spaced = true;
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
        CaptionTurns turns = new CaptionTurns(captions, flaws, new CaptionTurns.Manner(marked, spaced, unit));
        turns.each();
        List<Notice> notices = turns.notices(left > 0 ? Optional.of(limit()) : Optional.empty());
        inbox.take(turns.transcript(metadata, file), notices);
    }

    private String limit() {
        return unit + " " + firstLeft + ": what follows from here on, " + left + (left == 1 ? " caption" : " captions")
                + ", is not read; the most that is read of one file is " + MOST_CAPTIONS + " captions and " + MOST_TEXT
                + " code units of words";
    }
}
