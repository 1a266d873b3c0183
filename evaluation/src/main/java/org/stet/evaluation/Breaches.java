package org.stet.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.stet.text.Excerpt;
import org.stet.text.Span;

/** Gathers what is wrong with the places of one reading. Confined to one thread. */
final class Breaches {
    private static final int LONGEST_WORDS = 80;

    private final String text;
    private final List<String> all = new ArrayList<>();

    Breaches(String text) {
        this.text = text;
    }

    List<String> all() {
        return List.copyOf(all);
    }

    /** Notes a breach; {@code value} is clipped. */
    void add(String name, Object value, String rule) {
        all.add(name + " is " + clipped(String.valueOf(value)) + " and " + rule);
    }

    /** Notes a breach unless the rule is kept. */
    void require(boolean kept, String name, Object value, String rule) {
        if (!kept) {
            add(name, value, rule);
        }
    }

    /** Requires excerpts to be in order and apart from one another, and each to be words of the text. */
    void requireParts(String name, List<Excerpt> parts) {
        requireWords(name, parts);
        for (int i = 1; i < parts.size(); i++) {
            int before = parts.get(i - 1).end();
            Span span = parts.get(i).span();
            require(
                    span.begin() >= before,
                    name,
                    place(span),
                    "must not begin before " + before + ", the end of the last");
        }
    }

    /** Requires excerpts to hold the words that stand at their places, whole characters and at least one. */
    void requireWords(String name, List<Excerpt> excerpts) {
        for (Excerpt excerpt : excerpts) {
            Span span = excerpt.span();
            require(!span.isEmpty(), name, place(span), "must not be empty");
            if (requireInText(name, span)) {
                String words = text.substring(span.begin(), span.end());
                require(
                        words.equals(excerpt.text()),
                        name,
                        excerpt.text(),
                        "must be the text's own words: " + clipped(words));
            }
        }
    }

    /** Requires a place to lie in the text and to hold whole characters; says whether it lies in the text. */
    boolean requireInText(String name, Span span) {
        if (span.end() > text.length()) {
            add(name, place(span), "must end within the text of " + text.length() + " code units");
            return false;
        }
        boolean whole = !splitsCharacter(span.begin()) && !splitsCharacter(span.end());
        require(whole, name, place(span), "must not split a character of two code units");
        return true;
    }

    /** Says whether a place in the text holds the end of a line. */
    static boolean crossesLines(Excerpt excerpt) {
        return excerpt.text().chars().anyMatch(c -> c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029');
    }

    /** Says whether no line ends between two places in the text. */
    boolean inOneParagraph(Span one, Span other) {
        Span both = one.cover(other);
        return both.end() > text.length() || !crossesLines(new Excerpt(both, text.substring(both.begin(), both.end())));
    }

    static String place(Span span) {
        return "[" + span.begin() + ", " + span.end() + ")";
    }

    private boolean splitsCharacter(int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    private static String clipped(String words) {
        return words.length() <= LONGEST_WORDS ? words : words.substring(0, LONGEST_WORDS) + "…";
    }
}
