package org.stet.formats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.stet.document.Part;
import org.stet.document.Part.Kind;
import org.stet.text.Notice;
import org.stet.text.Notice.Code;
import org.stet.text.Span;

/** Remarks on what a page is: no article, the beginning of one, several written one after the other, or too much. */
final class PageNotices {
    private static final int FEWEST = 140;
    private static final int STUB = 1_500;
    private static final int CONSENT = 3_000;
    private static final int MANY_TEASERS = 8;
    private static final double FEW_OF_ALL = 0.2;
    private static final double MOST = 0.3;
    private static final Pattern TO_READ_ON = Pattern.compile(
            "(?:subscribe|sign in|log in|register|sign up|join)\\b.{0,40}\\bto (?:continue|read|keep|unlock|access|view)|to continue reading"
                    + "|to read the full (?:story|article)|already a (?:subscriber|member)|this (?:content|article|story) is (?:only|exclusively|reserved) (?:for|available)");
    private static final Pattern GATE = Pattern.compile(
            "cookies?\\b|\\bconsent|enable javascript|javascript is disabled|are you a (?:robot|human)|captcha|access denied");

    private final Layout layout;
    private final Signs signs;
    private final Prose prose;
    private final List<Notice> notices = new ArrayList<>();

    private PageNotices(Layout layout, Signs signs, Prose prose) {
        this.layout = layout;
        this.signs = signs;
        this.prose = prose;
    }

    /** Returns the remarks on a page. */
    static List<Notice> of(Layout layout, Signs signs, Prose prose, boolean cut) {
        PageNotices page = new PageNotices(layout, signs, prose);
        page.whatItIs();
        if (cut) {
            page.add(
                    Code.LIMIT_REACHED,
                    "The page is longer than what is read of one: 8 MiB and 200,000 tags; the rest is left out.");
        }
        return List.copyOf(page.notices);
    }

    private void whatItIs() {
        int length = length();
        if (isLive()) {
            add(
                    Code.LIVE_BLOG,
                    "The page is written as the news comes in; its entries are read in the order of the page.");
        } else if (length < STUB && isLocked()) {
            add(Code.PAYWALL, "The page asks to pay or to sign in for the whole text; only its beginning is here.");
        } else if (length < FEWEST && !(isDeclared() && length > 0)) {
            add(Code.NOT_AN_ARTICLE, "The page has hardly any running text; it may be no article.");
        } else if (!isDeclared() && length < CONSENT && isGate()) {
            add(Code.NOT_AN_ARTICLE, "The page asks for consent or for a check before it shows anything.");
        } else if (!isDeclared() && isIndex(length)) {
            add(Code.NOT_AN_ARTICLE, "The page is mostly links to others; it may be an index and no article.");
        }
    }

    private int length() {
        return prose.parts().stream()
                .filter(part -> part.kind() == Kind.BODY || part.kind() == Kind.BLOCKQUOTE)
                .map(Part::span)
                .mapToInt(Span::length)
                .sum();
    }

    private boolean isLive() {
        int least = (int) (layout.root().prose * MOST);
        return signs.jsonLd().isLive()
                || layout.boxes().stream().anyMatch(box -> box.is(Hint.LIVE) && !box.dropped && box.prose > least);
    }

    private boolean isLocked() {
        boolean declared = signs.jsonLd().isLocked()
                || signs.meta("article:content_tier")
                        .filter("locked"::equalsIgnoreCase)
                        .isPresent();
        return declared
                || layout.blocks().stream()
                        .filter(block -> !block.box().within(Hint.HIDDEN, null))
                        .map(PageNotices::lower)
                        .anyMatch(
                                text -> mayAsk(text) && TO_READ_ON.matcher(text).find());
    }

    /** Says whether a word stands in a text without which {@link #TO_READ_ON} finds nothing. */
    private static boolean mayAsk(String text) {
        return text.contains("to ") || text.contains("already a ") || text.contains(" is ");
    }

    private boolean isDeclared() {
        return signs.jsonLd().isPresent()
                || signs.meta("og:type").filter("article"::equalsIgnoreCase).isPresent();
    }

    private boolean isGate() {
        int gates = prose.text()
                .lines()
                .filter(line -> GATE.matcher(line.toLowerCase(Locale.ROOT)).find())
                .mapToInt(String::length)
                .sum();
        return gates * 2 > prose.text().length();
    }

    private boolean isIndex(int length) {
        int all = layout.blocks().stream()
                .mapToInt(block -> block.text().length())
                .sum();
        long teasers = layout.blocks().stream()
                .filter(block -> block.headingLevel() > 1 && block.isLink())
                .count();
        return teasers >= MANY_TEASERS && length < STUB && length < all * FEW_OF_ALL;
    }

    private static String lower(Block block) {
        String text = block.text();
        return text.substring(0, Math.min(STUB, text.length())).toLowerCase(Locale.ROOT);
    }

    /** A remark on the page as a whole stands at its last character. */
    private void add(Code code, String message) {
        int end = prose.text().length();
        notices.add(new Notice(new Span(Math.max(0, end - 1), end), code, message));
    }
}
