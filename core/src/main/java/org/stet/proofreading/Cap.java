package org.stet.proofreading;

import java.util.ArrayList;
import java.util.List;
import org.stet.text.Notice;

/** Keeps one kind of remark from drowning the others: the first few stand, the last of them says how many follow. */
final class Cap {
    /** Notices of one kind kept for one article. */
    static final int NOTICES = 20;

    private Cap() {}

    /** Returns the notices that stand, all of one kind and in text order. */
    static List<Notice> keep(List<Notice> found) {
        if (found.size() <= NOTICES) {
            return List.copyOf(found);
        }
        List<Notice> kept = new ArrayList<>(found.subList(0, NOTICES));
        Notice last = kept.get(NOTICES - 1);
        int more = found.size() - NOTICES;
        String places = more == 1 ? "1 more place" : more + " more places";
        kept.set(
                NOTICES - 1, new Notice(last.span(), last.code(), last.message() + " (" + places + " like it follow)"));
        return List.copyOf(kept);
    }
}
