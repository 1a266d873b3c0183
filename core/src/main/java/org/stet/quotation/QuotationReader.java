package org.stet.quotation;

import java.util.List;
import java.util.Optional;
import org.stet.text.Limits;
import org.stet.text.SourceText;
import org.stet.text.Span;

/** Reads the quotations of one article, paragraph by paragraph. Confined; one for each text. */
final class QuotationReader {
    /** No article nests so deep; a higher limit is read as this one. */
    private static final int DEEPEST = 32;
    /** Marks looked at in one paragraph for each quotation that may be kept: most single ones are apostrophes. */
    private static final int MARKS_A_QUOTATION = 4;

    private final SourceText source;
    private final int deepest;
    private final int mostMarks;
    private final Convention convention;
    private final NoticeList notices;
    private final QuotationBuilder builder;

    private QuotationReader(SourceText source, Limits limits) {
        this.source = source;
        this.deepest = Math.min(limits.nesting(), DEEPEST);
        this.mostMarks = (int) Math.min(Integer.MAX_VALUE, (long) limits.quotations() * MARKS_A_QUOTATION);
        this.convention = Convention.of(source);
        this.notices = new NoticeList(source.text(), limits);
        this.builder = new QuotationBuilder(source, limits, deepest, notices);
    }

    /** Finds the quotations and leaves the notices. */
    static Quotations read(SourceText source, Limits limits) {
        QuotationReader reader = new QuotationReader(source, limits);
        List<Span> paragraphs = source.paragraphs();
        SetOff setOff = new SetOff(source);
        for (int i = 0; i < paragraphs.size() && !reader.isFull(); i++) {
            Optional<Span> next = i + 1 < paragraphs.size() ? Optional.of(paragraphs.get(i + 1)) : Optional.empty();
            reader.read(paragraphs.get(i), next, setOff.kind(i));
        }
        reader.builder.finish();
        return new Quotations(reader.builder.quotations(), reader.notices.sorted());
    }

    private boolean isFull() {
        return notices.isReached(NoticeList.Limit.QUOTATIONS);
    }

    private void read(Span paragraph, Optional<Span> next, SetOff.Kind kind) {
        List<Mark> marks = MarkScanner.scan(source.text(), convention, paragraph, mostMarks);
        Carry carry = Carry.of(source.text(), convention, builder.leftOpen(), paragraph, next);
        ParagraphMarks paired = ParagraphMarks.pair(source.text(), convention, paragraph, marks, carry, deepest + 1);
        paired.strays().forEach(notices::stray);
        paired.unclosed().forEach(notices::unclosed);
        builder.add(paragraph, paired.enclosures(), carry, kind);
        if (marks.size() >= mostMarks) {
            notices.reached(
                    NoticeList.Limit.QUOTATIONS, marks.get(mostMarks - 1).span().end());
        }
    }
}
