package org.stet.formats.transcript;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The order in which captions were spoken. One that stands a little late in its file is put where its time says. Where the times
 * begin anew, as when two recordings were joined, the order of the file stays.
 */
final class CaptionOrder {
    private static final int REACH = 16;
    private static final Duration SHORT = Duration.ofMillis(500);

    private final List<Caption> captions;
    private final List<Flaw> flaws;

    private CaptionOrder(List<Caption> captions, List<Flaw> flaws) {
        this.captions = new ArrayList<>(captions);
        this.flaws = flaws;
    }

    /** Returns captions in the order they were spoken in, and adds what is amiss with their times. */
    static List<Caption> of(List<Caption> captions, List<Flaw> flaws) {
        return new CaptionOrder(captions, flaws).sorted();
    }

    private List<Caption> sorted() {
        for (int i = 0; i < captions.size(); i++) {
            Caption caption = captions.get(i);
            if (isBefore(end(caption), start(caption))) {
                flaws.add(new Flaw(
                        Flaw.Kind.LENGTH, caption.line(), "this caption ends before it begins; its begin counts"));
            }
            if (i > 0
                    && caption.start().isPresent()
                    && captions.get(i - 1).start().isPresent()) {
                compare(i);
            }
        }
        return captions;
    }

    private void compare(int at) {
        Caption before = captions.get(at - 1);
        Caption caption = captions.get(at);
        if (isBefore(start(caption), start(before))) {
            boolean stray = isStray(at, start(before));
            flaws.add(new Flaw(
                    Flaw.Kind.ORDER,
                    caption.line(),
                    "this caption begins before the one before it; "
                            + (stray ? "it is put where its time says" : "it stays where it stands")));
            if (stray) {
                sink(at);
            }
        } else if (overlaps(before, caption)) {
            flaws.add(new Flaw(
                    Flaw.Kind.OVERLAP,
                    caption.line(),
                    "this caption begins while the one before it lasts; both are read"));
        }
    }

    /** Says whether times soon go on behind {@code time}, so that it is the caption that is out of place. */
    private boolean isStray(int at, Duration time) {
        int end = Math.min(captions.size(), at + REACH);
        return captions.subList(at, end).stream().anyMatch(later -> !isBefore(start(later), time)) || end == at + 1;
    }

    private void sink(int from) {
        int at = from;
        while (at > 0
                && from - at < REACH
                && captions.get(at - 1).start().isPresent()
                && isBefore(start(captions.get(at)), start(captions.get(at - 1)))) {
            Collections.swap(captions, at, at - 1);
            at--;
        }
    }

    private static boolean overlaps(Caption before, Caption caption) {
        return before.isPlain()
                && caption.isPlain()
                && isBefore(start(before), start(caption))
                && isBefore(start(caption).plus(SHORT), end(before));
    }

    private static boolean isBefore(Duration one, Duration other) {
        return one.compareTo(other) < 0;
    }

    private static Duration start(Caption caption) {
        return caption.start().orElse(Duration.ZERO);
    }

    private static Duration end(Caption caption) {
        return caption.end().orElse(start(caption));
    }
}
