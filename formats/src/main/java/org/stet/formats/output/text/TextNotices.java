package org.stet.formats.output.text;

import java.util.List;
import org.stet.text.Notice;
import org.stet.text.SourceText;
import org.stet.text.Span;

/** Notices as text for people: each with its line and column in the margin. */
final class TextNotices {
    private final TextPage page;

    TextNotices(TextPage page) {
        this.page = page;
    }

    /** Adds the notices to the page, under a heading if there are any. */
    void write(List<Notice> notices, SourceText text, int margin) {
        if (!notices.isEmpty()) {
            page.blank();
            page.paragraph(new StyledText().add("Notices", Style.ALERT));
        }
        for (Notice notice : notices) {
            StyledText words = new StyledText().add(notice.message(), Style.PLAIN);
            page.entry(
                    place(notice.span(), text),
                    margin,
                    new Remarks().add(notice.code().id(), Style.FAINT).after(words));
        }
    }

    /** Returns line and column of where a span begins, such as {@code 12:4}. */
    static String place(Span span, SourceText text) {
        return text.line(span.begin()) + ":" + text.column(span.begin());
    }
}
