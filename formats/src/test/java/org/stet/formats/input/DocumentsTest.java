package org.stet.formats.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.document.Article;
import org.stet.document.Document;
import org.stet.formats.Collected;
import org.stet.formats.intake.Inbox;
import org.stet.formats.intake.UnreadableInputException;
import org.stet.text.Notice;
import org.stet.text.Span;

class DocumentsTest {
    @TempDir
    Path folder;

    @Test
    void plainTextIsKeptAsItIs() throws IOException {
        Path file = file("2031-03-12-quay.txt", "\uFEFFThe wall fell.\r\n\r\n\tNobody was hurt. \r\n");

        Article article = Documents.articles(file).get(0);

        assertThat(article.text()).isEqualTo("The wall fell.\r\n\r\n\tNobody was hurt. \r\n");
        assertThat(article.file()).contains(file.toString());
        assertThat(article.published()).hasToString("Optional[2031-03-12]");
        assertThat(article.parts())
                .singleElement()
                .satisfies(part -> assertThat(part.span()).isEqualTo(new Span(0, 38)));
    }

    @Test
    void headerLinesStayInTheTextAndAreNotProse() throws IOException {
        Article article = Documents.articles(file("a.txt", "# outlet: The Quay Record\n\nThe wall fell."))
                .get(0);

        assertThat(article.text()).startsWith("# outlet");
        assertThat(article.parts().get(0).span()).isEqualTo(new Span(27, 41));
        assertThat(article.outlet()).contains("The Quay Record");
    }

    @Test
    void standardInputHasNoFile() throws IOException {
        Collected collected = Collected.from(new Documents(), "The wall fell.".getBytes(UTF_8));

        assertThat(collected.articles).singleElement().satisfies(article -> {
            assertThat(article.file()).isEqualTo(Optional.empty());
            assertThat(article.text()).isEqualTo("The wall fell.");
        });
    }

    @Test
    void anEmptyInputIsAnArticleWithoutWords() throws IOException {
        assertThat(Documents.articles(file("a.txt", "")))
                .singleElement()
                .satisfies(article -> assertThat(article.text()).isEmpty());
    }

    @Test
    void foldersAreReadInNameOrderWithoutHiddenFiles() throws IOException {
        file("b.txt", "b");
        file("a/z.txt", "z");
        file("a/y.md", "y");
        file("c.txt", "c");
        file(".hidden", "h");
        file(".git/config", "g");

        assertThat(Documents.articles(folder)).extracting(Article::text).containsExactly("y", "z", "b", "c");
    }

    @Test
    void oneFileThatCannotBeReadDoesNotHinderTheOthers() throws IOException {
        file("a.txt", "a");
        file("b.rtf", "{\\rtf1 b}");
        file("c.txt", "c");

        Collected collected = Collected.from(folder.toString());

        assertThat(collected.articles).extracting(Article::text).containsExactly("a", "c");
        assertThat(collected.problems)
                .containsExactly(folder.resolve("b.rtf") + ": this looks like RTF, which Stet does not read");
        assertThatExceptionOfType(UnreadableInputException.class).isThrownBy(() -> Documents.articles(folder));
    }

    @Test
    void whatIsNotThereIsSaid() throws IOException {
        Path nothing = folder.resolve("nothing.txt");

        assertThat(Collected.from(nothing.toString()).problems).containsExactly(nothing + ": there is no such file");
        assertThat(Collected.from(folder.toString()).problems)
                .containsExactly(folder + ": there are no files in this folder");
        assertThat(Collected.from("a\0b").problems).containsExactly("a\uFFFDb: this is not the name of a file");
    }

    @Test
    void aFaultCostsOneInputAndIsNamedWithIt() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "One.");
        Files.writeString(folder.resolve("b.txt"), "Two.");
        List<String> taken = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        new Documents().each(folder.toString(), new Inbox() {
            @Override
            public void take(Document document, List<Notice> notices) {
                if (document.text().equals("One.")) {
                    throw new IllegalStateException("no such wall");
                }
                taken.add(document.text());
            }

            @Override
            public void refuse(UnreadableInputException problem) {
                refused.add(problem.getMessage());
            }
        });

        assertThat(taken).containsExactly("Two.");
        assertThat(refused)
                .containsExactly(folder.resolve("a.txt")
                        + ": a fault of Stet's own ended the reading (java.lang.IllegalStateException: no such wall)");
    }

    @Test
    void aPageMayBeginWithWordsIfItIsCalledOne() throws IOException {
        Path page = folder.resolve("page.html");
        Files.writeString(page, "“We will wait,” said <b>Mary Okafor</b>.<br><br>She left.");

        assertThat(Documents.articles(page).get(0).text()).isEqualTo("“We will wait,” said Mary Okafor.\n\nShe left.");
    }

    @Test
    void proseAboutCaptionsIsNoCaption() throws IOException {
        Path story = folder.resolve("story.txt");
        Files.writeString(story, "WEBVTT is a format for captions, said Mary Okafor.\n\n“It is simple,” she said.\n");

        assertThat(Documents.articles(story)).hasSize(1);
    }

    @Test
    void otherAddressesAreNamedAsSuch() throws IOException {
        assertThat(Collected.from("ftp://gull.example/wall").problems)
                .containsExactly("ftp://gull.example/wall: only addresses that begin with http or https are fetched");
    }

    @Test
    void hostsThatAreNotPublicAreNotAsked() throws IOException {
        assertThat(Collected.from("HTTP://127.0.0.1/wall").problems)
                .singleElement()
                .asString()
                .startsWith("HTTP://127.0.0.1/wall: its host 127.0.0.1 is not on the public internet (127.0.0.1)");
    }

    @Test
    void transcriptsAreNotReadAsArticles() throws IOException {
        Path talk = file("talk.txt", "# kind: transcript\n\nMOSS: Hello.");

        assertThatThrownBy(() -> Documents.articles(talk))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessage(talk + ": this is a transcript");
    }

    @Test
    void aDocumentAboveTheLimitIsRefused() throws IOException {
        Documents small = new Documents(10);

        assertThat(Collected.from(small, "1234567890".getBytes(UTF_8)).articles).hasSize(1);
        assertThat(Collected.from(small, "12345678901".getBytes(UTF_8)).problems)
                .containsExactly("standard input: this is larger than 10 bytes, the most that is read of one document");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Documents(0))
                .withMessage("maximumBytes is 0 and must be at least 1");
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
