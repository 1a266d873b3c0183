package org.stet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.stet.attribution.Reading;
import org.stet.attribution.Statement;
import org.stet.speaker.Speaker;
import org.stet.text.Excerpt;
import org.stet.text.Notice;
import org.stet.text.Span;

/** The book of cases, read. What is listed under known misses must be missed, so that the list stays honest. */
class BookTest {
    private static final String KNOWN_MISSES = "Known misses";
    private static final String EDGES = " \t\r\n\"“”'‘’„«»`,.;:!?…–—-―";
    private static final Set<Notice.Code> CODES = Set.of(
            Notice.Code.UNCLOSED_QUOTATION, Notice.Code.STRAY_MARK, Notice.Code.MIXED_MARKS, Notice.Code.NAME_VARIANT);

    @TestFactory
    Stream<DynamicTest> everyCaseIsReadAsTheBookSays() throws IOException {
        return book().stream()
                .filter(page -> !page.chapter().equals(KNOWN_MISSES))
                .map(page -> DynamicTest.dynamicTest(
                        page.chapter() + ": " + page.title(),
                        () -> assertThat(found(page)).as(page.text()).isEqualTo(expected(page))));
    }

    @TestFactory
    Stream<DynamicTest> everyKnownMissIsStillMissed() throws IOException {
        return book().stream()
                .filter(page -> page.chapter().equals(KNOWN_MISSES))
                .map(page -> DynamicTest.dynamicTest(
                        page.title(), () -> assertThat(found(page)).isNotEqualTo(expected(page))));
    }

    private static List<BookCase> book() throws IOException {
        try (InputStream in = BookTest.class.getResourceAsStream("/book/quotations.txt")) {
            return BookCase.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static String expected(BookCase page) {
        List<String> lines = new ArrayList<>();
        page.facts().forEach((number, facts) -> {
            Map<String, List<Span>> spans = page.spans().getOrDefault(number, Map.of());
            String[] parts = facts.split(", ", 2);
            lines.add(line(
                    number,
                    words(page, spans.getOrDefault("", List.of()), true),
                    words(page, spans.getOrDefault("cue", List.of()), false),
                    words(page, spans.getOrDefault("who", List.of()), false),
                    parts[0],
                    parts.length > 1 ? parts[1] : "?"));
        });
        page.notices().forEach(code -> lines.add("! " + code));
        return String.join("\n", lines);
    }

    private static String found(BookCase page) {
        Reading reading = Stet.read(page.text());
        List<String> lines = new ArrayList<>();
        for (Statement s : reading.statements()) {
            boolean heads = s.continues().isPresent();
            String flags = s.speaker().map(Speaker::name).orElse("?")
                    + (s.negated() ? ", negated" : "")
                    + (s.hypothetical() ? ", hypothetical" : "")
                    + s.continues().map(id -> ", continues " + id.substring(1)).orElse("");
            lines.add(line(
                    Integer.parseInt(s.id().substring(1)),
                    excerpts(page, s.content(), true),
                    excerpts(page, s.cue(), false),
                    heads ? "" : excerpts(page, s.source(), false),
                    s.form().id(),
                    flags));
        }
        reading.notices().stream()
                .filter(notice -> CODES.contains(notice.code()))
                .forEach(notice -> lines.add("! " + notice.code().id()));
        return String.join("\n", lines);
    }

    private static String line(int number, String content, String cue, String who, String form, String facts) {
        String folded = facts.replaceFirst("^(?i)(the|an|a) ", "");
        return number + " [" + content + "] cue [" + cue + "] who [" + who + "] " + form + ", "
                + folded.toLowerCase(Locale.ROOT);
    }

    private static String excerpts(BookCase page, List<Excerpt> excerpts, boolean trim) {
        return words(page, excerpts.stream().map(Excerpt::span).toList(), trim);
    }

    private static String words(BookCase page, List<Span> spans, boolean trim) {
        return spans.stream()
                .map(span -> trim ? trim(page.text(), span) : span)
                .map(span -> page.text().substring(span.begin(), span.end()) + "@" + span.begin())
                .collect(Collectors.joining(" | "));
    }

    private static Span trim(String text, Span span) {
        int begin = span.begin();
        int end = span.end();
        while (begin < end && EDGES.indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        while (end > begin && EDGES.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(begin, end);
    }
}
