package org.stet.circumstance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.Span;

/** One of the invented cases of {@code circumstance/cases.txt}: a statement in its text, and what is told of its occasion. */
record Case(
        String title,
        Optional<LocalDate> published,
        String text,
        List<Span> content,
        Optional<Span> cue,
        Optional<Span> source,
        String told) {
    private static final LocalDate WEDNESDAY = LocalDate.of(2031, 3, 12);
    private static final Pattern MARKED = Pattern.compile("⟦(cue |who |)([^⟧]*)⟧");

    static List<Case> all() throws IOException {
        String file;
        try (InputStream in = Case.class.getResourceAsStream("/circumstance/cases.txt")) {
            file = new String(Objects.requireNonNull(in, "cases.txt").readAllBytes(), StandardCharsets.UTF_8);
        }
        List<Case> cases = new ArrayList<>();
        for (String part : file.substring(file.indexOf("\n## ") + 4).split("\n## ", -1)) {
            cases.add(of(part));
        }
        return cases;
    }

    private static Case of(String part) {
        int title = part.indexOf('\n');
        int rule = part.indexOf("\n---", title);
        String body = part.substring(title + 1, rule);
        Optional<LocalDate> published = Optional.of(WEDNESDAY);
        if (body.startsWith("= ")) {
            String date = body.substring(2, body.indexOf('\n'));
            published = date.equals("?") ? Optional.empty() : Optional.of(LocalDate.parse(date));
            body = body.substring(body.indexOf('\n') + 1);
        }
        return marked(
                part.substring(0, title),
                published,
                body,
                part.substring(rule + 4).strip());
    }

    private static Case marked(String title, Optional<LocalDate> published, String body, String told) {
        StringBuilder text = new StringBuilder();
        List<Span> content = new ArrayList<>();
        Optional<Span> cue = Optional.empty();
        Optional<Span> source = Optional.empty();
        Matcher marked = MARKED.matcher(body);
        while (marked.find()) {
            marked.appendReplacement(text, "");
            Span span = new Span(text.length(), text.length() + marked.group(2).length());
            text.append(marked.group(2));
            switch (marked.group(1)) {
                case "cue " -> cue = Optional.of(span);
                case "who " -> source = Optional.of(span);
                default -> content.add(span);
            }
        }
        marked.appendTail(text);
        return new Case(title, published, text.toString(), content, cue, source, told);
    }

    @Override
    public String toString() {
        return title;
    }
}
