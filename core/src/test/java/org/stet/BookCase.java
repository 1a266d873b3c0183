package org.stet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.Span;

/**
 * One case of the book: a text, and what is to be read in it.
 *
 * @param spans the marked places, by statement number and role ("", "cue", "who")
 * @param facts the {@code =} lines, by statement number
 * @param notices the {@code !} lines
 */
record BookCase(
        String chapter,
        String title,
        String text,
        Map<Integer, Map<String, List<Span>>> spans,
        Map<Integer, String> facts,
        List<String> notices) {
    private static final Pattern OPENER = Pattern.compile("⟦(\\d+)(cue|who|) ");

    static List<BookCase> parse(String book) {
        List<BookCase> cases = new ArrayList<>();
        String chapter = "";
        for (String block : book.split("(?m)^(?=##? )", -1)) {
            if (block.startsWith("# ")) {
                chapter = block.lines().findFirst().orElseThrow().substring(2);
            } else if (block.startsWith("## ")) {
                cases.add(parse(chapter, block));
            }
        }
        return cases;
    }

    private static BookCase parse(String chapter, String block) {
        int lineEnd = block.indexOf('\n');
        int divider = block.indexOf("\n---\n");
        String title = block.substring(3, lineEnd);
        String text = block.substring(lineEnd + 1, divider);
        StringBuilder marked = new StringBuilder();
        Map<Integer, String> facts = new TreeMap<>();
        List<String> notices = new ArrayList<>();
        for (String line : block.substring(divider + 5).split("\n", -1)) {
            if (line.startsWith("= ")) {
                int space = line.indexOf(' ', 2);
                facts.put(Integer.parseInt(line.substring(2, space)), line.substring(space + 1));
            } else if (line.startsWith("! ")) {
                notices.add(line.substring(2));
            } else {
                marked.append(line).append('\n');
            }
        }
        Map<Integer, Map<String, List<Span>>> spans =
                spans(title, text, marked.toString().stripTrailing());
        return new BookCase(chapter, title, text, spans, facts, notices);
    }

    private record Open(int statement, String role, int begin) {}

    private static Map<Integer, Map<String, List<Span>>> spans(String title, String text, String marked) {
        Map<Integer, Map<String, List<Span>>> spans = new TreeMap<>();
        Deque<Open> open = new ArrayDeque<>();
        StringBuilder plain = new StringBuilder();
        Matcher opener = OPENER.matcher(marked);
        for (int i = 0; i < marked.length(); i++) {
            if (opener.region(i, marked.length()).lookingAt()) {
                open.push(new Open(Integer.parseInt(opener.group(1)), opener.group(2), plain.length()));
                i = opener.end() - 1;
            } else if (marked.charAt(i) == '⟧') {
                Open last = open.pop();
                spans.computeIfAbsent(last.statement(), key -> new TreeMap<>())
                        .computeIfAbsent(last.role(), key -> new ArrayList<>())
                        .add(new Span(last.begin(), plain.length()));
            } else {
                plain.append(marked.charAt(i));
            }
        }
        if (!plain.toString().equals(text.stripTrailing())) {
            throw new IllegalStateException("the marked text of \"" + title + "\" is not its text");
        }
        return spans;
    }
}
