package org.stet.formats.output.page;

import java.util.ArrayList;
import java.util.List;
import org.stet.attribution.Reading;
import org.stet.attribution.Statement;
import org.stet.formats.output.writing.Marked;
import org.stet.text.Excerpt;
import org.stet.text.Notice;
import org.stet.text.Span;

/**
 * One way in which words of a page are marked.
 *
 * @param kind what the words are
 * @param number the number of the statement or notice they belong to, from 1
 * @param end where the last of the words end that are marked for the same reason
 */
record Ink(Kind kind, int number, int end) {
    /** What marked words are. */
    enum Kind {
        CONTENT,
        QUOTATION,
        CUE,
        SOURCE,
        NOTICE,
        STAGE_NOTE
    }

    /** Returns the marks on an article. */
    static List<Marked<Ink>> of(Reading reading) {
        List<Marked<Ink>> marks = new ArrayList<>();
        int number = 1;
        for (Statement statement : reading.statements()) {
            add(Kind.CONTENT, number, statement.content(), marks);
            if (statement.form() == Statement.Form.MIXED) {
                add(Kind.QUOTATION, number, statement.quotations(), marks);
            }
            add(Kind.CUE, number, statement.cue(), marks);
            add(Kind.SOURCE, number, statement.source(), marks);
            number++;
        }
        marks.addAll(of(reading.notices(), reading.article().text()));
        return marks;
    }

    /** Returns the marks where notices stand: the character that each begins at. */
    static List<Marked<Ink>> of(List<Notice> notices, String text) {
        List<Marked<Ink>> marks = new ArrayList<>();
        for (Notice notice : notices) {
            int begin = Math.min(notice.span().begin(), text.length());
            int end = begin == text.length() ? begin : begin + Character.charCount(text.codePointAt(begin));
            marks.add(new Marked<>(new Span(begin, end), new Ink(Kind.NOTICE, marks.size() + 1, end)));
        }
        return marks;
    }

    private static void add(Kind kind, int number, List<Excerpt> parts, List<Marked<Ink>> marks) {
        if (!parts.isEmpty()) {
            Ink ink = new Ink(kind, number, parts.get(parts.size() - 1).end());
            parts.forEach(part -> marks.add(new Marked<>(part.span(), ink)));
        }
    }
}
