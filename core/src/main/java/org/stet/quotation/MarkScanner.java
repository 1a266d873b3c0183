package org.stet.quotation;

import java.util.ArrayList;
import java.util.List;
import org.stet.text.Span;

/** Finds the marks of one paragraph, run by run, leaving out what is surely an apostrophe or a measure. Confined. */
final class MarkScanner {
    private static final int LONGEST_RUN_OF_APOSTROPHES = 4;

    private final String text;
    private final Convention convention;
    private final Span paragraph;
    private final int limit;
    private final List<Mark> found = new ArrayList<>();

    private MarkScanner(String text, Convention convention, Span paragraph, int limit) {
        this.text = text;
        this.convention = convention;
        this.paragraph = paragraph;
        this.limit = limit;
    }

    /** Returns the marks of a paragraph in order, at most {@code limit} and the rest of the last run. */
    static List<Mark> scan(String text, Convention convention, Span paragraph, int limit) {
        MarkScanner scanner = new MarkScanner(text, convention, paragraph, limit);
        scanner.scan();
        return scanner.found;
    }

    private void scan() {
        int offset = paragraph.begin();
        while (offset < paragraph.end() && found.size() < limit) {
            if (Glyph.isMark(text.charAt(offset))) {
                offset = readRun(offset);
            } else {
                offset++;
            }
        }
    }

    private int readRun(int begin) {
        int end = begin + 1;
        while (end < paragraph.end() && Glyph.isMark(text.charAt(end))) {
            end++;
        }
        Side left = Side.at(text, paragraph, begin - 1);
        Side right = sideAfter(left, end);
        int offset = begin;
        while (offset < end && found.size() < limit) {
            int same = sameFrom(offset, end);
            readSame(new Span(offset, offset + same), left, right);
            offset += same;
        }
        return end;
    }

    /** An ellipsis after an opening mark begins its words, so it is no stop there. */
    private Side sideAfter(Side left, int end) {
        Side right = Side.at(text, paragraph, end);
        boolean ellipsis = right == Side.STOP && (text.charAt(end) == '…' || text.startsWith("..", end));
        return ellipsis && (left.isFree() || left == Side.BRACKET) ? Side.WORD : right;
    }

    private int sameFrom(int offset, int end) {
        int next = offset + 1;
        while (next < end && text.charAt(next) == text.charAt(offset)) {
            next++;
        }
        return next - offset;
    }

    private void readSame(Span same, Side left, Side right) {
        char c = text.charAt(same.begin());
        if (c == '\'') {
            readApostrophes(same, left, right);
        } else if (c == '`') {
            readGraves(same, left, right);
        } else {
            for (int i = same.begin(); i < same.end() && found.size() < limit; i++) {
                add(i, 1, Glyph.of(c), left, right);
            }
        }
    }

    private void readApostrophes(Span same, Side left, Side right) {
        int count = same.length();
        boolean paired = convention.twoApostrophes() && count > 1;
        if (count > LONGEST_RUN_OF_APOSTROPHES) {
            return;
        }
        int offset = same.begin();
        if (paired && count % 2 == 1 && !left.isFree()) {
            add(offset++, 1, Glyph.SINGLE_STRAIGHT, left, right);
        }
        while (paired && same.end() - offset > 1) {
            add(offset, 2, Glyph.TWO_APOSTROPHES, left, right);
            offset += 2;
        }
        while (offset < same.end()) {
            add(offset++, 1, Glyph.SINGLE_STRAIGHT, left, right);
        }
    }

    private void readGraves(Span same, Side left, Side right) {
        boolean opening = left != Side.WORD && right == Side.WORD;
        if (opening && same.length() <= 2) {
            add(same.begin(), same.length(), same.length() == 2 ? Glyph.TWO_GRAVES : Glyph.GRAVE, left, right);
        }
    }

    private void add(int begin, int length, Glyph glyph, Side left, Side right) {
        Span span = new Span(begin, begin + length);
        boolean single = glyph.family() == Family.SINGLE && !glyph.isAngular();
        if (single && left == Side.WORD && right == Side.WORD && isAlone(span)) {
            return;
        }
        boolean comma = glyph == Glyph.SINGLE_LOW && right.isFree();
        if (!comma) {
            found.add(new Mark(span, glyph, convention.lean(glyph), left, right, hint(span, glyph, single)));
        }
    }

    private boolean isAlone(Span span) {
        return !isMarkAt(span.begin() - 1) && !isMarkAt(span.end());
    }

    private boolean isMarkAt(int offset) {
        return paragraph.contains(offset) && Glyph.isMark(text.charAt(offset));
    }

    private Mark.Hint hint(Span span, Glyph glyph, boolean single) {
        int before = span.begin() - 1;
        if (paragraph.contains(before) && Character.isDigit(text.charAt(before))) {
            return hintAfterNumber(span, glyph, single);
        }
        if (single && Side.at(text, paragraph, span.end()) == Side.WORD && Elision.startsAt(text, span.end())) {
            return Mark.Hint.ELISION;
        }
        boolean word = Side.at(text, paragraph, before) == Side.WORD && glyph != Glyph.SINGLE_OPEN;
        return single && word && Elision.endsAt(text, span.begin()) ? Mark.Hint.POSSESSIVE : Mark.Hint.NONE;
    }

    private Mark.Hint hintAfterNumber(Span span, Glyph glyph, boolean single) {
        if (single || Measure.endsInInches(text, paragraph, span.begin())) {
            return Mark.Hint.MEASURE;
        }
        return glyph.isStraight() ? Mark.Hint.NUMBER : Mark.Hint.NONE;
    }
}
