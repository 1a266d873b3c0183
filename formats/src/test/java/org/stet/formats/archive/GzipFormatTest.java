package org.stet.formats.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.stet.document.Article;
import org.stet.formats.Collected;

class GzipFormatTest {
    @Test
    void aPackedFileKeepsItsName() throws IOException {
        Collected read = gzip(Archive.join(Archive.gzip("The wall "), Archive.gzip("fell.")));

        assertThat(read.articles).extracting(Article::text).containsExactly("The wall fell.");
        assertThat(read.articles.get(0).file()).contains("a.txt.gz");
    }

    @Test
    void everyBeginningIsRefusedWithItsByteOffset() throws IOException {
        byte[] packed = Archive.gzip("The wall fell. Nobody was hurt.");

        for (int i = 1; i < packed.length; i++) {
            assertThat(gzip(Arrays.copyOf(packed, i)).problems)
                    .as("%s bytes", i)
                    .singleElement()
                    .asString()
                    .startsWith("a.txt.gz: reading failed: byte offset 0: ");
        }
    }

    @Test
    void aBombIsRefused() throws IOException {
        assertThat(gzip(Archive.gzip("", 64 << 20)).problems)
                .singleElement()
                .asString()
                .containsAnyOf("this unpacks to more than 100 times its size", "this is larger than 16777216 bytes");
    }

    @Test
    void membersOfAZipAreNamedAndHiddenOnesLeftOut() throws IOException {
        Collected read =
                zip(zipped("news/a.txt", "A", "news/.b", "B", "__MACOSX/c", "C", "d.txt", "bad", "e.txt", "E"));

        assertThat(read.articles).extracting(Article::text).containsExactly("A", "E");
        assertThat(read.articles.get(0).file()).contains("a.zip!news/a.txt");
        assertThat(read.problems).containsExactly("a.zip!d.txt: this is bad");
    }

    @Test
    void everyBeginningOfAZipIsReadAsFarAsItGoes() throws IOException {
        byte[] whole = zipped("a.txt", "A", "b.txt", "B");

        for (int i = 0; i < whole.length; i++) {
            Collected read = zip(Arrays.copyOf(whole, i));
            assertThat(read.articles.size() + read.problems.size())
                    .as("%s bytes", i)
                    .isPositive();
        }
    }

    private static byte[] zipped(String... namesAndWords) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndWords.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndWords[i]));
                zip.write(namesAndWords[i + 1].getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static Collected zip(byte[] bytes) throws IOException {
        return Collected.from(new ZipFormat(Archive.MEMBERS), Archive.input("a.zip", bytes));
    }

    private static Collected gzip(byte[] bytes) throws IOException {
        return Collected.from(new GzipFormat(Archive.MEMBERS), Archive.input("a.txt.gz", bytes));
    }
}
