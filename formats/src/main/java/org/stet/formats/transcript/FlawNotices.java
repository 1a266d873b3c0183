package org.stet.formats.transcript;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.stet.text.Notice;
import org.stet.text.Span;

/** Notices of the flaws of one file. Of each kind the first are told one by one, the others by their number. */
final class FlawNotices {
    private static final int TOLD = 10;

    private final List<Notice> notices = new ArrayList<>();
    private final Map<Flaw.Kind, Integer> counts = new EnumMap<>(Flaw.Kind.class);
    private final Map<Flaw.Kind, Long> lastLines = new EnumMap<>(Flaw.Kind.class);

    private final String unit;

    /** Makes an empty list; {@code unit} is what the numbers of captions count, such as line. */
    FlawNotices(String unit) {
        this.unit = unit;
    }

    /** Tells of a flaw at a place of the transcript's text. */
    void add(Flaw flaw, Span place) {
        lastLines.put(flaw.kind(), flaw.line());
        if (counts.merge(flaw.kind(), 1, Integer::sum) <= TOLD) {
            notices.add(new Notice(place, flaw.kind().code(), unit + " " + flaw.line() + ": " + flaw.message()));
        }
    }

    /** Adds a notice that stands for itself. */
    void add(Notice notice) {
        notices.add(notice);
    }

    /** Returns the notices by place; those that were not told one by one are summed up at {@code end}. */
    List<Notice> all(Span end) {
        List<Notice> all = new ArrayList<>(notices);
        counts.forEach((kind, count) -> {
            if (count > TOLD) {
                String message =
                        (count - TOLD) + " more " + kind.words() + ", the last in " + unit + " " + lastLines.get(kind);
                all.add(new Notice(end, kind.code(), message));
            }
        });
        return all.stream().sorted().toList();
    }
}
