package org.stet.evaluation;

import java.util.List;
import org.stet.text.Limits;
import org.stet.text.Notice;

/** What holds of the notices of every reading. */
final class NoticeInvariants {
    private NoticeInvariants() {}

    static void check(List<Notice> notices, Limits limits, Breaches breaches) {
        for (int i = 0; i < notices.size(); i++) {
            Notice notice = notices.get(i);
            String name = "notice " + notice.code().id();
            breaches.requireInText(name, notice.span());
            boolean sorted = i == 0 || notices.get(i - 1).compareTo(notice) <= 0;
            breaches.require(sorted, name, Breaches.place(notice.span()), "must be in text order");
        }
        long remarks = notices.stream()
                .filter(notice -> notice.code() != Notice.Code.LIMIT_REACHED && notice.code() != Notice.Code.RULES_ONLY)
                .count();
        breaches.require(
                remarks <= limits.notices(), "number of notices", remarks, "must be at most " + limits.notices());
    }
}
