package org.stet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stet.attribution.Reading;
import org.stet.attribution.Statement;
import org.stet.document.Article;
import org.stet.document.Part;
import org.stet.document.Part.Kind;
import org.stet.speaker.Speaker;
import org.stet.text.Span;

/** How the parts of an article are read: quotations set off, pull quotes, captions. */
class PartsTest {
    private final StringBuilder text = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();

    @Test
    void aBlockQuotationIsSaidByWhoTheSentenceBeforeItNames() {
        body("In a letter to the council, Mary Okafor wrote:");
        part(Kind.BLOCKQUOTE, "The wall has stood for ninety years and nobody thanked it.");
        body("The council did not answer.");

        Statement statement = read().get(0);

        assertThat(statement.form()).isEqualTo(Statement.Form.DIRECT);
        assertThat(statement.words()).isEqualTo("The wall has stood for ninety years and nobody thanked it.");
        assertThat(name(statement)).contains("Mary Okafor");
        assertThat(statement.quotations()).hasSize(1);
    }

    @Test
    void eachParagraphOfABlockQuotationGoesOnFromTheOneBefore() {
        body("The harbour master said in a statement:");
        part(Kind.BLOCKQUOTE, "The quay is closed.\n\nIt opens on Monday, and not a day sooner.");

        List<Statement> statements = read();

        assertThat(statements)
                .extracting(Statement::words)
                .containsExactly("The quay is closed.", "It opens on Monday, and not a day sooner.");
        assertThat(statements.get(1).continues()).contains(statements.get(0).id());
    }

    @Test
    void aPostIsSaidByWhoSignsIt() {
        body("Callum Brand was quick to reply.");
        part(
                Kind.BLOCKQUOTE,
                "Eleven million for stone and not a penny for people.\n\n— Ines Duarte (@duarte) 14 May 2025");

        List<Statement> statements = read();

        assertThat(statements).hasSize(1);
        assertThat(name(statements.get(0))).contains("Ines Duarte");
    }

    @Test
    void marksInsideABlockQuotationAreAQuotationInside() {
        body("Okafor wrote:");
        part(Kind.BLOCKQUOTE, "My father said, “Never sell the boat,” and he was right about that.");

        List<Statement> statements = read();

        assertThat(statements).extracting(Statement::words).contains("Never sell the boat,");
        assertThat(statements.get(0).words()).startsWith("My father said").endsWith("about that.");
    }

    @Test
    void aBlockQuotationInMarksIsReadByItsMarks() {
        body("Okafor wrote:");
        part(Kind.BLOCKQUOTE, "“The wall has stood for ninety years.”");

        assertThat(read()).extracting(Statement::words).containsExactly("The wall has stood for ninety years.");
    }

    @Test
    void aPullQuoteIsNoSecondStatement() {
        body("“The sea is our neighbour, and good neighbours need good walls,” Lena Vos said.");
        part(Kind.PULLQUOTE, "The sea is our neighbour");
        body("“We will start in March,” she said.");

        List<Statement> statements = read();

        assertThat(statements).hasSize(2);
        assertThat(statements).extracting(PartsTest::name).containsOnly(Optional.of("Lena Vos"));
    }

    @Test
    void aPullQuoteWhoseWordsStandNowhereElseIsRead() {
        body("Lena Vos spoke for an hour.");
        part(Kind.PULLQUOTE, "The sea is our neighbour, and good neighbours need good walls.");

        assertThat(read()).hasSize(1);
    }

    @Test
    void aCaptionDoesNotPartAQuotationFromTheOneBefore() {
        body("“We will start in March,” Lena Vos said.");
        part(Kind.CAPTION, "Callum Brand on the quay, where work stopped.");
        body("“It will be built in stone, whatever it costs this town.”");

        assertThat(read())
                .extracting(PartsTest::name)
                .containsExactly(Optional.of("Lena Vos"), Optional.of("Lena Vos"));
    }

    @Test
    void whatACaptionSaysIsReadToo() {
        body("The wall fell on Monday.");
        part(Kind.CAPTION, "“It was loud,” Mary Okafor said.");
        body("“Nobody had been told a word about it by then.”");

        List<Statement> statements = read();

        assertThat(name(statements.get(0))).contains("Mary Okafor");
        assertThat(statements.get(1).continues()).isEmpty();
    }

    private void body(String words) {
        part(Kind.BODY, words);
    }

    private void part(Kind kind, String words) {
        if (text.length() > 0) {
            text.append("\n\n");
        }
        int begin = text.length();
        text.append(words);
        parts.add(new Part(kind, new Span(begin, text.length())));
    }

    private List<Statement> read() {
        Article plain = Article.of(text.toString());
        Reading reading = Stet.read(new Article(
                plain.file(),
                plain.url(),
                plain.outlet(),
                plain.title(),
                plain.authors(),
                plain.published(),
                plain.language(),
                plain.text(),
                parts));
        return reading.statements();
    }

    private static Optional<String> name(Statement statement) {
        return statement.speaker().map(Speaker::name);
    }
}
