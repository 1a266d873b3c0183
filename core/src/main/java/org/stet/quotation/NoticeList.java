package org.stet.quotation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.stet.text.Limits;
import org.stet.text.Notice;
import org.stet.text.SourceText;
import org.stet.text.Span;

/** Gathers the notices of one article up to their limit, and each limit that was hit once. Confined. */
final class NoticeList {
    /** The limits that marks can hit. */
    enum Limit {
        QUOTATIONS,
        NESTING,
        NOTICES
    }

    private final String text;
    private final Limits limits;
    private final List<Notice> notices = new ArrayList<>();
    private final List<Notice> reached = new ArrayList<>();
    private final Set<Limit> told = EnumSet.noneOf(Limit.class);

    NoticeList(String text, Limits limits) {
        this.text = text;
        this.limits = limits;
    }

    /** Notices a mark that neither opens nor closes anything. */
    void stray(Mark mark) {
        boolean opening = mark.lean() == Lean.OPENS || (mark.lean() == Lean.NEITHER && mark.looksOpening());
        String way = opening ? "opens" : "closes";
        add(mark.span(), Notice.Code.STRAY_MARK, "The mark " + words(mark) + " " + way + " nothing; worth checking.");
    }

    /** Notices a quotation without its closing mark. */
    void unclosed(Mark opening) {
        add(
                opening.span(),
                Notice.Code.UNCLOSED_QUOTATION,
                "The quotation opened here with " + words(opening) + " is never closed; worth checking where it ends.");
    }

    private void mixed(Mark opening, Mark closing) {
        add(
                opening.span(),
                Notice.Code.MIXED_MARKS,
                "A quotation opens with " + words(opening) + " and closes with " + words(closing)
                        + "; worth checking the marks.");
    }

    private void spaced(Mark closing) {
        add(
                closing.span(),
                Notice.Code.MIXED_MARKS,
                "A space stands before the closing mark " + words(closing) + "; worth checking.");
    }

    /** Notices marks that are set twice. */
    void doubled(Mark opening) {
        add(opening.span(), Notice.Code.MIXED_MARKS, "The mark " + words(opening) + " is set twice; worth checking.");
    }

    /** Notices what is amiss with the marks of a quotation. */
    void look(Enclosure enclosure) {
        if (enclosure.closing().isEmpty()) {
            enclosure.opening().ifPresent(this::unclosed);
            return;
        }
        Mark closing = enclosure.closing().get();
        enclosure
                .opening()
                .filter(opening -> !opening.glyph().pairsWith(closing.glyph()))
                .ifPresent(opening -> mixed(opening, closing));
        if (closing.left().isFree() && !closing.glyph().isAngular() && !followsMark(closing)) {
            spaced(closing);
        }
    }

    /** Says whether a limit was hit. */
    boolean isReached(Limit limit) {
        return told.contains(limit);
    }

    /** Notices, once for each limit, that reading stopped short at {@code offset}. */
    void reached(Limit limit, int offset) {
        if (told.add(limit)) {
            reached.add(new Notice(new Span(offset, offset), Notice.Code.LIMIT_REACHED, message(limit)));
        }
    }

    /** Returns the notices in text order. */
    List<Notice> sorted() {
        List<Notice> all = new ArrayList<>(notices);
        all.addAll(reached);
        all.sort(null);
        return all;
    }

    private void add(Span span, Notice.Code code, String message) {
        if (notices.size() < limits.notices()) {
            notices.add(new Notice(span, code, message));
        } else {
            reached(Limit.NOTICES, span.begin());
        }
    }

    /** A space between the closing marks of two quotations, ' ", is some papers' habit. */
    private boolean followsMark(Mark closing) {
        int before = closing.span().begin() - 1;
        while (before >= 0 && SourceText.isSpace(text.charAt(before))) {
            before--;
        }
        return before >= 0 && Glyph.isMark(text.charAt(before));
    }

    private String words(Mark mark) {
        return text.substring(mark.span().begin(), mark.span().end());
    }

    private String message(Limit limit) {
        return switch (limit) {
            case QUOTATIONS ->
                "There are more than " + limits.quotations() + " quotations; those from here on are not read.";
            case NESTING -> "Quotations inside quotations are followed " + limits.nesting() + " deep, not deeper.";
            case NOTICES ->
                "There are more than " + limits.notices() + " notices on marks; those from here on are left out.";
        };
    }
}
