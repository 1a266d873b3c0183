package org.stet.proofreading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.stet.text.Notice;
import org.stet.text.Span;

/**
 * Keeps one kind of remark from drowning the others: the first few stand, the rest are only counted, and the last that
 * stands says how many follow. Confined to one thread.
 */
final class Cap {
    /** Notices of one kind kept for one article. */
    static final int NOTICES = 20;

    private final Notice.Code code;
    private final List<Notice> kept = new ArrayList<>();
    private int more;

    Cap(Notice.Code code) {
        this.code = code;
    }

    /** Adds a remark, in text order; its words are asked for only if it stands. */
    void add(Span place, Supplier<String> message) {
        if (kept.size() < NOTICES) {
            kept.add(new Notice(place, code, message.get()));
        } else {
            more++;
        }
    }

    /** Returns the notices that stand, in text order. */
    List<Notice> notices() {
        List<Notice> notices = new ArrayList<>(kept);
        if (more > 0) {
            Notice last = notices.remove(NOTICES - 1);
            String places = more == 1 ? "(1 more place like it follows)" : "(" + more + " more places like it follow)";
            notices.add(new Notice(last.span(), code, last.message() + " " + places));
        }
        return List.copyOf(notices);
    }
}
