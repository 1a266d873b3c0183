package org.stet.formats.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.stet.Stet;
import org.stet.attribution.Reading;
import org.stet.attribution.Statement;
import org.stet.attribution.Statement.Form;
import org.stet.document.Article;
import org.stet.document.Part;
import org.stet.document.TimeMark;
import org.stet.document.Transcript;
import org.stet.document.Turn;
import org.stet.formats.input.Documents;
import org.stet.speaker.Speaker;
import org.stet.text.Excerpt;
import org.stet.text.Notice;
import org.stet.text.Span;

/** Readings to write and to read back: the example story, the book of cases, and readings that nobody would make. */
public final class Samples {
    private static final Path REPORTS = Path.of("..", "examples", "harbour", "reports");
    private static final Path BOOK = Path.of("..", "core", "src", "test", "resources", "book", "quotations.txt");
    private static final List<String> PIECES = List.of(
            "“We",
            "will",
            "wait,”",
            "said",
            "]]>",
            "<script>alert(1)</script>",
            "&amp;",
            "'",
            "\"",
            "\"\"",
            ",",
            ";",
            "=1+1",
            "-2",
            "@x",
            "'=",
            "\uD83D\uDE80",
            "\uD83D",
            "\uDE80",
            "\u0000",
            "\u001B[2J",
            "\u009B",
            "\u200F",
            "\uFFFF",
            "é",
            "\uFEFF",
            "\t",
            "\n",
            "\r\n",
            "\r",
            "\u2028",
            "\u0085",
            "\u000B",
            "-->",
            "<?x",
            "<!--",
            "\u00A0",
            "{}",
            "T1\tCue");
    private static final Pattern TOKEN = Pattern.compile("[^\\s\\u0085\\u2028\\u00A0\\uFEFF]+");

    private static final long RANDOM = 60;
    private static final List<Reading> ALL = all();

    private Samples() {}

    /**
     * Returns readings of every report of the example story and of every fourth text of the book of cases, those by hand, and random ones,
     * whose seeds count from 1.
     */
    public static Stream<Reading> readings() {
        return ALL.stream();
    }

    private static List<Reading> all() {
        try {
            List<Reading> readings = real();
            LongStream.rangeClosed(1, RANDOM).mapToObj(Samples::random).forEach(readings::add);
            return readings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Reading> real() throws IOException {
        List<Reading> readings = new ArrayList<>(List.of(
                HarbourReading.reading(),
                HarbourReading.empty(""),
                HarbourReading.empty("Nothing.\n\nNobody."),
                crossing()));
        for (Article article : Documents.articles(REPORTS)) {
            readings.add(Stet.read(article));
        }
        List<String> book = bookTexts();
        for (int i = 0; i < book.size(); i += 4) {
            readings.add(Stet.read(book.get(i)));
        }
        return readings;
    }

    private static List<String> bookTexts() throws IOException {
        Matcher texts = Pattern.compile("(?ms)^## [^\\n]*\\n(.*?)\\n---$").matcher(Files.readString(BOOK));
        List<String> found = new ArrayList<>();
        while (texts.find()) {
            found.add(texts.group(1));
        }
        return found;
    }

    /** Two contents that cross, a cue that holds a content, and a content in pieces around it. */
    public static Reading crossing() {
        String text = "one two three four five six seven eight";
        Speaker speaker = new Speaker("p1", "Ann", Speaker.Kind.GROUP, List.of("Dr"), List.of());
        return new Reading(
                Article.of(text),
                List.of(speaker),
                List.of(
                        statement(
                                "s1",
                                Form.DIRECT,
                                text,
                                List.of("one two three", "six"),
                                "five",
                                "four",
                                Optional.of(speaker)),
                        statement(
                                "s2",
                                Form.MIXED,
                                text,
                                List.of("two three four five"),
                                "one two",
                                "six seven",
                                Optional.empty()),
                        statement(
                                "s3",
                                Form.INDIRECT,
                                text,
                                List.of("three"),
                                "two three four",
                                "",
                                Optional.of(speaker))),
                List.of());
    }

    private static Statement statement(
            String id,
            Form form,
            String text,
            List<String> content,
            String cue,
            String source,
            Optional<Speaker> speaker) {
        List<Excerpt> words = content.stream().map(part -> excerpt(text, part)).toList();
        return new Statement(
                id,
                form,
                words,
                List.of(excerpt(text, cue)),
                source.isEmpty() ? List.of() : List.of(excerpt(text, source)),
                form == Form.MIXED ? List.of(excerpt(text, "three")) : form == Form.DIRECT ? words : List.of(),
                speaker,
                0.5,
                false,
                false,
                Optional.empty(),
                org.stet.circumstance.Said.NOTHING);
    }

    private static Excerpt excerpt(String text, String words) {
        int begin = text.indexOf(words);
        return new Excerpt(new Span(begin, begin + words.length()), words);
    }

    /** Returns a reading of random hostile words, whose statements nest and cross as they like. */
    public static Reading random(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(120); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(9) == 0 ? '\n' : ' ');
        }
        return random(text.toString(), random);
    }

    private static Reading random(String text, Random random) {
        List<Span> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            tokens.add(new Span(token.start(), token.end()));
        }
        List<Speaker> speakers = List.of(
                new Speaker("p1", "<b>O'Brien & \"Co\"\u0001\uD83D", Speaker.Kind.PERSON, List.of("=Sir\n"), List.of()),
                new Speaker("p2", "=cmd()", Speaker.Kind.ORGANISATION, List.of(), List.of()));
        List<Statement> statements = new ArrayList<>();
        int at = 0;
        while (at + 9 < tokens.size()) {
            statements.add(random("s" + (statements.size() + 1), text, tokens, at, speakers, random));
            at += random.nextInt(4);
        }
        Article article = new Article(
                Optional.of("../../etc/\u0000<x>.txt"),
                Optional.of("javascript:alert(\"1\")\n"),
                Optional.of("=Outlet\t\"x\"\n"),
                Optional.of("\uD800 ]]> <script> & ' title"),
                List.of("@a", "b"),
                Optional.of(LocalDate.of(2031, 3, 12)),
                "no language!\"",
                text,
                List.of(new Part(Part.Kind.BODY, new Span(0, text.length()))));
        Notice notice = new Notice(new Span(0, Math.min(1, text.length())), Notice.Code.STRAY_MARK, "<i>\u0007]]>");
        return new Reading(article, speakers, statements, List.of(notice));
    }

    private static Statement random(
            String id, String text, List<Span> tokens, int at, List<Speaker> speakers, Random random) {
        int who = random.nextInt(3);
        List<Excerpt> content =
                new ArrayList<>(List.of(words(text, tokens.get(at), tokens.get(at + random.nextInt(3)))));
        if (random.nextBoolean()) {
            content.add(words(text, tokens.get(at + 4), tokens.get(at + 4 + random.nextInt(4))));
        }
        Form form = List.of(Form.DIRECT, Form.INDIRECT, Form.MIXED).get(random.nextInt(3));
        Span other = tokens.get(random.nextInt(tokens.size()));
        return new Statement(
                id,
                form,
                content,
                random.nextInt(4) == 0 ? List.of() : List.of(words(text, tokens.get(at + 3), tokens.get(at + 3))),
                random.nextInt(4) == 0 ? List.of() : List.of(words(text, other, other)),
                form == Form.INDIRECT ? List.of() : form == Form.DIRECT ? content : List.of(content.get(0)),
                who == 2 ? Optional.empty() : Optional.of(speakers.get(who)),
                random.nextDouble(),
                random.nextBoolean(),
                random.nextBoolean(),
                id.equals("s1") || random.nextInt(3) > 0 ? Optional.empty() : Optional.of("s1"),
                said(text, tokens, random));
    }

    private static org.stet.circumstance.Said said(String text, List<Span> tokens, Random random) {
        List<String> values = List.of("2031-03-12", "2031-W11", "2031-03", "2031");
        Optional<Excerpt> when = perhaps(text, tokens, random);
        return new org.stet.circumstance.Said(
                perhaps(text, tokens, random),
                when.map(words -> new org.stet.circumstance.Said.When(
                        words, Optional.of(values.get(random.nextInt(4))).filter(value -> random.nextBoolean()))),
                perhaps(text, tokens, random));
    }

    private static Optional<Excerpt> perhaps(String text, List<Span> tokens, Random random) {
        int first = random.nextInt(tokens.size() - 2);
        return random.nextInt(3) == 0
                ? Optional.of(words(text, tokens.get(first), tokens.get(first + random.nextInt(3))))
                : Optional.empty();
    }

    private static Excerpt words(String text, Span first, Span last) {
        Span span = first.cover(last);
        return new Excerpt(span, text.substring(span.begin(), span.end()));
    }

    /** Returns a reading of so many paragraphs, each with a statement. */
    public static Reading huge(int paragraphs) {
        String line = "“We will wait,” said Ann.\n";
        Speaker ann = new Speaker("p1", "Ann", Speaker.Kind.PERSON, List.of(), List.of());
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < paragraphs; i++) {
            int begin = i * line.length();
            List<Excerpt> content = List.of(new Excerpt(new Span(begin + 1, begin + 14), "We will wait,"));
            statements.add(new Statement(
                    "s" + (i + 1),
                    Form.DIRECT,
                    content,
                    List.of(new Excerpt(new Span(begin + 16, begin + 20), "said")),
                    List.of(new Excerpt(new Span(begin + 21, begin + 24), "Ann")),
                    content,
                    Optional.of(ann),
                    0.9,
                    false,
                    false,
                    Optional.empty(),
                    org.stet.circumstance.Said.NOTHING));
        }
        return new Reading(Article.of(line.repeat(paragraphs)), List.of(ann), statements, List.of());
    }

    /** Returns a transcript that has everything a transcript can have. */
    public static Transcript transcript() {
        String text = "Good morning.\nWe begin [laughter] now.\n[break]\n=Thank you <all>.";
        return new Transcript(
                Optional.of("talk.vtt"),
                Optional.of("https://quay.example/talk"),
                Optional.of("Harbour meeting"),
                Optional.of(LocalDate.of(2031, 3, 11)),
                "en",
                Optional.of(Transcript.Delivery.AS_DELIVERED),
                true,
                text,
                List.of(
                        new Turn(
                                Optional.of("Mary Okafor"),
                                new Span(0, 38),
                                List.of(
                                        new TimeMark(0, Duration.ofMillis(1_500)),
                                        new TimeMark(14, Duration.ofMillis(3_725_250)))),
                        new Turn(Optional.empty(), new Span(47, 64), List.of())),
                List.of(new Span(23, 33), new Span(39, 46)));
    }

    /** Returns a notice on that transcript. */
    public static List<Notice> transcriptNotices() {
        return List.of(new Notice(new Span(47, 48), Notice.Code.BROKEN_FILE, "Nobody is named here."));
    }
}
