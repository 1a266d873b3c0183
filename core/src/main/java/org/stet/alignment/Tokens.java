package org.stet.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.Span;

/** Cuts stretches of a text into words, still unfolded but for case, and what stands between them. Confined. */
final class Tokens {
    private static final String APOSTROPHE = "['’‘ʼ`´]";
    private static final Pattern TOKEN =
            Pattern.compile("(?<number>[$£€]?\\d[\\d,]*(?:[.:]\\d+)*(?:st|nd|rd|th|s)?\\b%?|[$£€]?\\.\\d+%?)"
                    + "|(?<short>(?:\\p{L}\\.){2,}\\p{L}?)"
                    + "|(?<word>" + APOSTROPHE + "?[\\p{L}\\p{M}\\d]+(?:" + APOSTROPHE
                    + "[\\p{L}\\p{M}]+|\\[\\p{L}+\\](?=\\p{L}|\\b))*" + APOSTROPHE
                    + "?)|(?<gap>…|\\.\\s?\\.\\s?\\.(?:\\s?\\.)?|\\[\\s*(?:…|\\.\\s?\\.\\s?\\.)\\s*\\])"
                    + "|(?<open>[\\[(])|(?<close>[\\])])|(?<stop>[.!?])|(?<pause>[,;:]|--|[—–]|\\s-\\s)|(?<percent>%)");
    private static final Pattern NOTE = Pattern.compile(
            "\\[(?!\\p{L}{1,3}\\]\\p{L})[^\\]\\[]{0,80}\\]|\\([A-Z][A-Z ,.'’-]{2,60}\\)|\\((?i:applause|laughter|laughs|cheers|crosstalk|inaudible|ph|sic)[^)]{0,40}\\)");

    private final String text;
    private final boolean record;
    private final List<Word> words = new ArrayList<>();
    private int brackets;

    /** Cuts a text; of a record, stage notes in brackets are left out. */
    Tokens(String text, boolean record) {
        this.text = text;
        this.record = record;
    }

    /** Adds the words of a stretch. */
    void add(Span stretch, boolean judged) {
        brackets = 0;
        Matcher token = TOKEN.matcher(text);
        Matcher note = NOTE.matcher(text).region(stretch.begin(), stretch.end());
        boolean noted = record && note.find();
        int from = stretch.begin();
        while (token.region(from, stretch.end()).find()) {
            while (noted && note.end() <= token.start()) {
                noted = note.find();
            }
            if (noted && note.start() <= token.start()) {
                from = note.end();
            } else {
                take(token, judged);
                from = token.end();
            }
        }
    }

    private void take(Matcher token, boolean judged) {
        if (token.group("word") != null || token.group("number") != null || token.group("short") != null) {
            String printed = token.group();
            words.add(new Word(
                    printed.toLowerCase(Locale.ROOT).replaceAll("[’‘ʼ`´]", "'"),
                    new Span(token.start(), token.end()),
                    printed,
                    Word.After.NOTHING,
                    false,
                    brackets > 0,
                    judged));
        } else if (token.group("gap") != null) {
            after(Word.After.ELLIPSIS);
        } else if (token.group("open") != null) {
            brackets++;
        } else if (token.group("close") != null) {
            brackets = Math.max(0, brackets - 1);
        } else if (token.group("stop") != null) {
            after(Word.After.STOP);
        } else if (token.group("pause") != null) {
            after(Word.After.PAUSE);
        }
    }

    /** Notes what follows the last word; the strongest of several counts. */
    void after(Word.After mark) {
        if (!words.isEmpty()) {
            Word last = words.get(words.size() - 1);
            if (mark.compareTo(last.after()) > 0) {
                words.set(words.size() - 1, last.with(mark));
            }
        }
    }

    List<Word> words() {
        return words;
    }
}
