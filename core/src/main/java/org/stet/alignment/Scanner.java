package org.stet.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.alignment.Token.Kind;
import org.stet.text.Span;

/** Cuts text into words and marks. */
final class Scanner {
    private static final Pattern TOKEN = Pattern.compile(
            "(?<ellipsis>[\\[(]\\s?(?:…|\\.\\s?\\.\\s?\\.)\\s?[\\])]|…|\\.\\s?\\.\\s?\\.(?:\\s?\\.)?)"
                    + "|(?<number>\\d++(?:[,.]\\d++)*+(?:(?:st|nd|rd|th|bn|tn|m|k|s|am|pm)\\b)?)"
                    + "|(?<joined>\\p{L}++\\[\\p{L}++\\]\\p{L}*+|\\[\\p{L}{1,3}\\]\\p{L}++)"
                    + "|(?<word>(?:\\p{Lu}\\.){2,}|['’‘](?:em|cause|til|tis|twas|bout)\\b"
                    + "|[\\p{L}\\p{M}]++(?:['’ʼ‘`´][\\p{L}\\p{M}]++)*+)"
                    + "|(?<sign>[$£€¥%])"
                    + "|(?<open>[\\[(])|(?<close>[\\])])|(?<stop>[.?!])|(?<dash>--+|[—–―]|(?<=\\s)-(?=\\s))|(?<pause>[,;:])"
                    + "|(?<hyphen>[-‐‑])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Scanner() {}

    /** Returns the words and marks at a place of a text. */
    static List<Token> scan(String text, Span place) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text).region(place.begin(), place.end());
        while (matcher.find()) {
            tokens.add(token(matcher));
        }
        return tokens;
    }

    private static Token token(Matcher found) {
        Span span = new Span(found.start(), found.end());
        String text = found.group();
        if (found.group("joined") != null) {
            return new Token(Kind.WORD, text.replace("[", "").replace("]", ""), span);
        }
        if (found.group("word") != null) {
            boolean letters = text.indexOf('.') > 0;
            return new Token(Kind.WORD, letters ? text.replace(".", "").toUpperCase(Locale.ROOT) : plain(text), span);
        }
        return new Token(kind(found), text, span);
    }

    private static Kind kind(Matcher found) {
        for (Kind kind : Kind.values()) {
            if (kind != Kind.BREAK && found.group(kind.name().toLowerCase(Locale.ROOT)) != null) {
                return kind;
            }
        }
        throw new IllegalStateException("a token of no kind: " + found.group());
    }

    private static String plain(String word) {
        return word.replaceAll("[’ʼ‘`´]", "'");
    }
}
