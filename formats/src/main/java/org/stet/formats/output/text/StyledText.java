package org.stet.formats.output.text;

import java.util.ArrayList;
import java.util.List;

/** Words with styles, to be broken into lines. Confined to one thread. */
final class StyledText {
    private record Word(String letters, Style style) {}

    private final List<Word> words = new ArrayList<>();

    /** Adds words, which white space parts. Control characters, which could steer a terminal, become U+FFFD. */
    StyledText add(String text, Style style) {
        for (String letters : printable(text).strip().split("\\s+", -1)) {
            if (!letters.isEmpty()) {
                words.add(new Word(letters, style));
            }
        }
        return this;
    }

    /** Returns lines of at most {@code width} columns; a word that is longer is cut. */
    List<String> lines(int width, boolean colour) {
        List<String> lines = new ArrayList<>();
        List<Word> line = new ArrayList<>();
        int filled = 0;
        for (Word word : cut(width)) {
            int length = columns(word.letters());
            if (!line.isEmpty() && filled + 1 + length > width) {
                lines.add(joined(line, colour));
                line.clear();
                filled = 0;
            }
            filled += (line.isEmpty() ? 0 : 1) + length;
            line.add(word);
        }
        if (!line.isEmpty()) {
            lines.add(joined(line, colour));
        }
        return lines;
    }

    private List<Word> cut(int width) {
        List<Word> pieces = new ArrayList<>();
        for (Word word : words) {
            String letters = word.letters();
            int begin = 0;
            while (begin < letters.length()) {
                int end = after(letters, begin, width);
                pieces.add(new Word(letters.substring(begin, end), word.style()));
                begin = end;
            }
        }
        return pieces;
    }

    private static int after(String letters, int begin, int columns) {
        int end = begin;
        for (int i = 0; i < columns && end < letters.length(); i++) {
            end += Character.charCount(letters.codePointAt(end));
        }
        return end;
    }

    private static String joined(List<Word> line, boolean colour) {
        StringBuilder text = new StringBuilder();
        int i = 0;
        while (i < line.size()) {
            Style style = line.get(i).style();
            StringBuilder run = new StringBuilder(line.get(i).letters());
            i++;
            while (i < line.size() && line.get(i).style() == style) {
                run.append(' ').append(line.get(i).letters());
                i++;
            }
            text.append(text.isEmpty() ? "" : " ").append(colour ? style.on(run.toString()) : run);
        }
        return text.toString();
    }

    private static int columns(String letters) {
        return letters.codePointCount(0, letters.length());
    }

    private static String printable(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean steers = (Character.isISOControl(c) && !Character.isWhitespace(c)) || isBidiControl(c);
            shown.append(steers ? '\uFFFD' : c);
        }
        return shown.toString();
    }

    /** Embeddings, overrides and isolates of Unicode's bidirectional algorithm, which turn round what stands behind them. */
    private static boolean isBidiControl(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }
}
