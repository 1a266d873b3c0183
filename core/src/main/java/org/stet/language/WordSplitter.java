package org.stet.language;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.tokenize.TokenizerME;
import org.stet.text.SourceText;
import org.stet.text.Span;

/**
 * Splits a sentence into tokens: at white space and at marks that never belong to a word, then by OpenNLP's model inside
 * each piece. Confined to one thread.
 */
final class WordSplitter {
    /** A piece longer than this (an address, noise) is one token: the model's cost grows with its square. */
    private static final int LONGEST_PIECE = 60;

    private static final List<String> CLITICS = List.of("n't", "'s", "'re", "'ve", "'ll", "'d", "'m");

    private final TokenizerME tokenizer;

    WordSplitter(TokenizerME tokenizer) {
        this.tokenizer = tokenizer;
    }

    /** Returns the places of the tokens; at least one if the sentence holds anything but white space. */
    List<Span> split(String text, Span sentence) {
        List<Span> tokens = new ArrayList<>();
        int begin = sentence.begin();
        for (int i = sentence.begin(); i <= sentence.end(); i++) {
            boolean ends = i == sentence.end() || SourceText.isSpace(text.charAt(i));
            boolean mark = !ends && isMark(text, i);
            if (ends || mark) {
                piece(text, begin, i, tokens);
                begin = ends ? i + 1 : i;
            }
            if (mark) {
                int end = markEnd(text, i, sentence.end());
                tokens.add(new Span(i, end));
                begin = end;
                i = end - 1;
            }
        }
        splitLastStop(text, tokens);
        return tokens;
    }

    /** The full stop that ends a sentence stands apart from its last word, but for "U.S." and its like. */
    private static void splitLastStop(String text, List<Span> tokens) {
        int last = tokens.size() - 1;
        while (last > 0
                && tokens.get(last).length() == 1
                && text.charAt(tokens.get(last).begin()) == '"') {
            last--;
        }
        if (last < 0) {
            return;
        }
        Span word = tokens.get(last);
        int stop = word.end() - 1;
        boolean plain = word.length() > 2 && word.length() <= LONGEST_PIECE && text.charAt(stop) == '.';
        if (plain && isPlainWord(text, word.begin(), stop)) {
            tokens.set(last, new Span(word.begin(), stop));
            tokens.add(last + 1, new Span(stop, stop + 1));
        }
    }

    private void piece(String text, int begin, int end, List<Span> tokens) {
        if (begin >= end) {
            return;
        }
        if (end - begin == 1
                || end - begin > LONGEST_PIECE
                || isPlainWord(text, begin, end)
                || Abbreviations.isTitle(text.substring(begin, end))) {
            tokens.add(new Span(begin, end));
            return;
        }
        for (opennlp.tools.util.Span part : tokenizer.tokenizePos(text.substring(begin, end))) {
            addWithClitic(text, begin + part.getStart(), begin + part.getEnd(), tokens);
        }
    }

    /** Splits "don't" into "do" and "n't", "she's" into "she" and "'s", as the treebank does. */
    private static void addWithClitic(String text, int begin, int end, List<Span> tokens) {
        int length = CLITICS.stream()
                .filter(clitic -> end - begin > clitic.length()
                        && text.regionMatches(true, end - clitic.length(), clitic, 0, clitic.length()))
                .mapToInt(String::length)
                .findFirst()
                .orElse(0);
        if (length > 0) {
            tokens.add(new Span(begin, end - length));
        }
        tokens.add(new Span(length > 0 ? end - length : begin, end));
    }

    private static boolean isPlainWord(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            boolean inName =
                    text.charAt(i) == '-' && i > begin && i + 1 < end && Character.isUpperCase(text.charAt(i + 1));
            if (!Character.isLetter(text.charAt(i)) && !inName) {
                return false;
            }
        }
        return !text.regionMatches(true, begin, "cannot", 0, end - begin)
                && !text.regionMatches(true, begin, "gonna", 0, end - begin);
    }

    private static boolean isMark(String text, int i) {
        char c = text.charAt(i);
        return switch (c) {
            case '"', '(', ')', '[', ']', '{', '}', '…', ';', '<', '>', '|' -> true;
            case ':' -> i == 0 || i + 1 == text.length() || !isJoined(text, i);
            case '-' -> i + 1 < text.length() && text.charAt(i + 1) == '-';
            case '\'' -> i + 1 < text.length() && text.charAt(i + 1) == '\'';
            default -> false;
        };
    }

    /** A colon inside a time of day or an address belongs to it. */
    private static boolean isJoined(String text, int i) {
        char next = text.charAt(i + 1);
        return next == '/' || (Character.isDigit(next) && Character.isDigit(text.charAt(i - 1)));
    }

    private static int markEnd(String text, int begin, int limit) {
        char c = text.charAt(begin);
        int end = begin + 1;
        boolean runs = c == '-' || c == '\'';
        while (runs && end < limit && text.charAt(end) == c && end - begin < 3) {
            end++;
        }
        return end;
    }
}
