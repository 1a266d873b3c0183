package org.stet.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.stet.text.Stretch.Setting;

/**
 * The text that every offset of one article refers to, with its lines and the stretches of prose that are read.
 * Immutable; share freely.
 *
 * <p>A <em>paragraph</em> is a line that is not blank, without the white space at its ends: news text comes one
 * paragraph a line, with or without empty lines between.
 */
public final class SourceText {
    private final String text;
    private final int[] lineBegins;
    private final List<Span> paragraphs;
    private final List<Setting> settings;

    private SourceText(String text, int[] lineBegins, List<Stretch> paragraphs) {
        this.text = text;
        this.lineBegins = lineBegins;
        this.paragraphs = paragraphs.stream().map(Stretch::span).toList();
        this.settings = paragraphs.stream().map(Stretch::setting).toList();
    }

    /** Reads the whole of {@code text} as prose. */
    public static SourceText of(String text) {
        return of(text, List.of(new Stretch(new Span(0, text.length()), Setting.RUNNING)));
    }

    /** Holds {@code text}, of which only {@code prose} is read, in text order: paragraphs outside it are left out. */
    public static SourceText of(String text, List<Stretch> prose) {
        int end = prose.isEmpty() ? 0 : prose.get(prose.size() - 1).span().end();
        if (end > text.length()) {
            throw new IllegalArgumentException(
                    "prose ends at " + end + " in a text of " + text.length() + " code units");
        }
        int[] begins = lineBegins(text);
        return new SourceText(text, begins, paragraphs(text, begins, prose));
    }

    /** Returns the whole text. */
    public String text() {
        return text;
    }

    /** Returns the number of UTF-16 code units. */
    public int length() {
        return text.length();
    }

    /** Returns the paragraphs that are read, in order. */
    public List<Span> paragraphs() {
        return paragraphs;
    }

    /** Returns the index of the paragraph that holds an offset, or of the first behind it. */
    public int paragraphAt(int offset) {
        return Places.firstBehind(paragraphs, Span::end, offset);
    }

    /** Returns how the paragraph with this index is set. */
    public Setting setting(int paragraph) {
        return settings.get(paragraph);
    }

    /**
     * Returns the index of the paragraph that a reader has read just before this one: the one before it that is no aside.
     * Before an aside, and before the first paragraph, there is none.
     */
    public OptionalInt before(int paragraph) {
        if (settings.get(paragraph) == Setting.ASIDE) {
            return OptionalInt.empty();
        }
        int before = paragraph - 1;
        while (before >= 0 && settings.get(before) == Setting.ASIDE) {
            before--;
        }
        return before < 0 ? OptionalInt.empty() : OptionalInt.of(before);
    }

    /** Returns the words at a place. */
    public String words(Span span) {
        return text.substring(span.begin(), span.end());
    }

    /** Returns the words of a place one by one, as white space divides them. */
    public Stream<String> wordsIn(Span span) {
        return wordsOf(words(span));
    }

    /** Returns the words of a stretch of text one by one, as white space divides them. */
    public static Stream<String> wordsOf(String stretch) {
        return Stream.of(stretch.strip().split("\\s+", -1)).filter(word -> !word.isEmpty());
    }

    /** Returns a place together with its words. */
    public Excerpt excerpt(Span span) {
        return new Excerpt(span, words(span));
    }

    /** Returns the span without white space at its ends; empty at its end where there is nothing else. */
    public Span trim(Span span) {
        return trim(text, span);
    }

    /** Returns a place in a text without white space at its ends; empty at its end where there is nothing else. */
    public static Span trim(String text, Span span) {
        return trim(text, span.begin(), span.end());
    }

    /** Returns the line of an offset, counted from 1. */
    public int line(int offset) {
        return lineIndex(offset) + 1;
    }

    /** Returns the column of an offset in its line, counted from 1 in UTF-16 code units. */
    public int column(int offset) {
        return offset - lineBegins[lineIndex(offset)] + 1;
    }

    /** Says whether a character is white space of any width. */
    public static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    private int lineIndex(int offset) {
        int found = Arrays.binarySearch(lineBegins, offset);
        return found >= 0 ? found : -found - 2;
    }

    private static int[] lineBegins(String text) {
        int[] begins = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends || c == '\u2028' || c == '\u2029') {
                if (count == begins.length) {
                    begins = Arrays.copyOf(begins, count * 2);
                }
                begins[count++] = i + 1;
            }
        }
        return Arrays.copyOf(begins, count);
    }

    private static List<Stretch> paragraphs(String text, int[] begins, List<Stretch> prose) {
        List<Stretch> found = new ArrayList<>();
        int line = 0;
        for (Stretch stretch : prose) {
            Span span = stretch.span();
            while (line + 1 < begins.length && begins[line + 1] <= span.begin()) {
                line++;
            }
            for (int i = line; i < begins.length && begins[i] < span.end(); i++) {
                int begin = Math.max(begins[i], span.begin());
                int end = Math.min(i + 1 < begins.length ? begins[i + 1] : text.length(), span.end());
                Span paragraph = trim(text, begin, end);
                if (!paragraph.isEmpty()) {
                    found.add(new Stretch(paragraph, stretch.setting()));
                }
            }
        }
        return found;
    }

    private static Span trim(String text, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
