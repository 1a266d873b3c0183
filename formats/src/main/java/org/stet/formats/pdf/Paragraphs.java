package org.stet.formats.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts lines together to paragraphs, by indentation, by the space between them, by the letters they are set in; over page breaks too. */
final class Paragraphs {
    private static final Pattern ENDED = Pattern.compile(".*[.?!:…\"”’)\\]]");
    private static final Pattern LABELLED =
            Pattern.compile("\\p{Lu}[\\p{Lu}.,'’() -]{1,60}:\\s.*|[QA][.:]?\\s{1,9}\\S.*");

    private final Margins margins;
    private final LineJoint joint;

    private Paragraphs(List<PdfLine> lines) {
        this.margins = new Margins(lines);
        this.joint = new LineJoint(lines);
    }

    /** Returns the paragraphs of lines in reading order. */
    static List<Paragraph> of(List<PdfLine> lines) {
        return lines.isEmpty() ? List.of() : new Paragraphs(lines).put(lines);
    }

    private List<Paragraph> put(List<PdfLine> lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || begins(lines.get(i - 1), lines.get(i))) {
                paragraphs.add(paragraph(lines.subList(begin, i)));
                begin = i;
            }
        }
        return paragraphs;
    }

    private Paragraph paragraph(List<PdfLine> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> joint.add(text, line.text()));
        return new Paragraph(text.toString(), lines.get(0).size(), lines.get(0).page());
    }

    private boolean begins(PdfLine before, PdfLine line) {
        if (Math.abs(before.size() - line.size()) > 0.5f
                || LABELLED.matcher(line.text()).matches()) {
            return true;
        }
        boolean moved = Math.abs(before.left() - line.left()) > 0.5f * line.size();
        if (margins.isApart(before, line)) {
            return true;
        }
        if (Character.isLowerCase(line.text().codePointAt(0))
                && !ENDED.matcher(before.text()).matches()) {
            return false;
        }
        if (margins.isIndented(line)) {
            return moved || margins.isFirstLine(line) || margins.isShort(before);
        }
        return margins.isShort(before)
                && ENDED.matcher(before.text()).matches()
                && (!moved || before.bold() != line.bold());
    }
}
