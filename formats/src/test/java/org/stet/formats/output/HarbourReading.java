package org.stet.formats.output;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stet.attribution.Reading;
import org.stet.attribution.Statement;
import org.stet.attribution.Statement.Form;
import org.stet.document.Article;
import org.stet.document.Part;
import org.stet.speaker.Mention;
import org.stet.speaker.Speaker;
import org.stet.text.Excerpt;
import org.stet.text.Notice;
import org.stet.text.Span;

/** A reading made by hand, which has everything that a reading can have. */
public final class HarbourReading {
    public static final String TEXT = """
            Harbour wall to be rebuilt, mayor says

            “We will wait for the survey,” said Mayor Mary Okafor. “Not a day more.”
            “And then we build.”
            She said the old wall had been “a disgrace” for years.
            Dev Patel did not say the port would close, and if he says “close”, ships will go.
            It was “a long night. Someone shouted “fire”.
            At a rally in Ashby, Okafor told reporters on Monday the work would begin.
            """;

    private static final Speaker OKAFOR = new Speaker(
            "p1",
            "Mary Okafor",
            Speaker.Kind.PERSON,
            List.of("Mayor"),
            List.of(
                    new Mention(words("Mayor Mary Okafor"), Mention.Form.NAME),
                    new Mention(words("She"), Mention.Form.PRONOUN)));
    private static final Speaker PATEL = new Speaker(
            "p2",
            "Dev Patel",
            Speaker.Kind.PERSON,
            List.of(),
            List.of(new Mention(words("Dev Patel"), Mention.Form.NAME)));

    private HarbourReading() {}

    public static Reading reading() {
        return new Reading(article(), List.of(OKAFOR, PATEL), statements(), notices());
    }

    public static Reading empty(String text) {
        return new Reading(Article.of(text), List.of(), List.of(), List.of());
    }

    private static Article article() {
        return new Article(
                Optional.of("reports/quay.txt"),
                Optional.of("https://quay.example/wall"),
                Optional.of("The Quay Record"),
                Optional.of("Harbour wall to be rebuilt, mayor says"),
                List.of("Ann Moss"),
                Optional.of(LocalDate.of(2031, 3, 12)),
                "en",
                TEXT,
                List.of(
                        new Part(Part.Kind.HEADLINE, new Span(0, 38)),
                        new Part(Part.Kind.BODY, new Span(40, TEXT.length()))));
    }

    private static List<Statement> statements() {
        List<Excerpt> survey = List.of(words("We will wait for the survey,"), words("Not a day more."));
        List<Excerpt> build = List.of(words("And then we build."));
        return List.of(
                new Statement(
                        "s1",
                        Form.DIRECT,
                        survey,
                        List.of(words("said")),
                        List.of(words("Mayor Mary Okafor")),
                        survey,
                        Optional.of(OKAFOR),
                        0.96789,
                        false,
                        false,
                        Optional.empty(),
                        org.stet.circumstance.Said.NOTHING),
                new Statement(
                        "s2",
                        Form.DIRECT,
                        build,
                        List.of(),
                        List.of(),
                        build,
                        Optional.of(OKAFOR),
                        0.8,
                        false,
                        false,
                        Optional.of("s1"),
                        org.stet.circumstance.Said.NOTHING),
                new Statement(
                        "s3",
                        Form.MIXED,
                        List.of(words("the old wall had been “a disgrace” for years")),
                        List.of(words("said", "She said")),
                        List.of(words("She")),
                        List.of(words("a disgrace")),
                        Optional.of(OKAFOR),
                        1,
                        false,
                        false,
                        Optional.empty(),
                        org.stet.circumstance.Said.NOTHING),
                new Statement(
                        "s4",
                        Form.INDIRECT,
                        List.of(words("the port would close")),
                        List.of(words("did not say")),
                        List.of(words("Dev Patel")),
                        List.of(),
                        Optional.of(PATEL),
                        0,
                        true,
                        false,
                        Optional.empty(),
                        org.stet.circumstance.Said.NOTHING),
                new Statement(
                        "s5",
                        Form.DIRECT,
                        List.of(words("close", "“close”")),
                        List.of(words("says", "he says “")),
                        List.of(words("he", "he says “")),
                        List.of(words("close", "“close”")),
                        Optional.of(PATEL),
                        0.5,
                        false,
                        true,
                        Optional.empty(),
                        org.stet.circumstance.Said.NOTHING),
                new Statement(
                        "s6",
                        Form.DIRECT,
                        List.of(words("fire")),
                        List.of(words("shouted")),
                        List.of(words("Someone")),
                        List.of(words("fire")),
                        Optional.empty(),
                        0.005,
                        false,
                        false,
                        Optional.empty(),
                        org.stet.circumstance.Said.NOTHING),
                new Statement(
                        "s7",
                        Form.INDIRECT,
                        List.of(words("the work would begin")),
                        List.of(words("told")),
                        List.of(words("Okafor", "Okafor told")),
                        List.of(),
                        Optional.of(OKAFOR),
                        0.9,
                        false,
                        false,
                        Optional.empty(),
                        new org.stet.circumstance.Said(
                                Optional.of(words("reporters")),
                                Optional.of(new org.stet.circumstance.Said.When(
                                        words("on Monday"), Optional.of("2031-03-10"))),
                                Optional.of(words("At a rally in Ashby")))));
    }

    private static List<Notice> notices() {
        return List.of(new Notice(
                words("“", "“a long").span(),
                Notice.Code.UNCLOSED_QUOTATION,
                "The quotation opened here is never closed."));
    }

    private static Excerpt words(String words) {
        return words(words, words);
    }

    private static Excerpt words(String words, String context) {
        int begin = TEXT.indexOf(context) + context.indexOf(words);
        return new Excerpt(new Span(begin, begin + words.length()), words);
    }
}
