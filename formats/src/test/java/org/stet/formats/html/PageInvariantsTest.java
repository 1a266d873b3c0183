package org.stet.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.document.Article;
import org.stet.document.Part;
import org.stet.formats.Golden;
import org.stet.formats.intake.Encoding;
import org.stet.formats.intake.Origin;

/** What holds of every page, whatever it is; held against the golden pages and every beginning of them. */
class PageInvariantsTest {
    private static final int STEP = 7;

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(Golden.folder("pages"))) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyBeginningOfAPageIsReadAndItsPartsTileTheText(Path file) throws IOException {
        String page = Encoding.decode(Files.readAllBytes(file));
        for (int end = 0; end <= page.length(); end += STEP) {
            partsTile(article(page.substring(0, end)));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyWordOfTheTextStandsOnThePageInThatOrder(Path file) throws IOException {
        String page = Encoding.decode(Files.readAllBytes(file));
        String shown = letters(Jsoup.parse(page).wholeText());
        int from = 0;
        for (String paragraph : article(page).text().split("\n+", -1)) {
            for (String word : paragraph.split(" ", -1)) {
                int at = shown.indexOf(letters(word), from);
                assertThat(at).as(word).isNotNegative();
                from = at + letters(word).length();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void fourThreadsReadAPageAlike(Path file) throws Exception {
        byte[] page = Files.readAllBytes(file);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Page> reading = () -> HtmlPages.article(Origin.UNKNOWN, page);
            Page expected = reading.call();
            for (Future<Page> read : threads.invokeAll(List.of(reading, reading, reading, reading))) {
                assertThat(read.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    private static Article article(String page) {
        return HtmlPages.article(Origin.UNKNOWN, page).article();
    }

    private static void partsTile(Article article) {
        int last = 0;
        for (Part part : article.parts()) {
            assertThat(article.text().substring(last, part.span().begin())).isBlank();
            last = part.span().end();
        }
        assertThat(article.text().substring(last)).isBlank();
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\u00A0\u00AD\u200B]", "");
    }
}
