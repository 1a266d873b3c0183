package org.stet.formats.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.document.Article;
import org.stet.formats.Collected;

class WebArchiveFormatTest {
    private static final String ONE = Archive.page("http://quay.example/1", "One");
    private static final String TWO = Archive.page("http://quay.example/2", "Two");
    private static final String THREE = Archive.page("http://quay.example/3", "Three");

    @Test
    void everyPageIsAMemberNamedByTheByteOffsetOfItsRecord() throws IOException {
        Collected read = Archive.read(ONE + TWO);

        assertThat(read.problems).isEmpty();
        assertThat(read.articles).extracting(Article::text).containsExactly("One", "Two");
        assertThat(read.articles)
                .extracting(article -> article.file().orElseThrow())
                .containsExactly("a.warc!0", "a.warc!" + ONE.length());
        assertThat(read.articles.get(1).url()).contains("http://quay.example/2");
    }

    @Test
    void ofPackedRecordsTheOffsetIsThatOfThePack() throws IOException {
        byte[] first = Archive.gzip(ONE);

        Collected read = Archive.readGzip(Archive.join(first, Archive.gzip(TWO + THREE)));

        assertThat(read.problems).isEmpty();
        assertThat(read.articles)
                .extracting(article -> article.file().orElseThrow())
                .containsExactly(
                        "a.warc.gz!0", "a.warc.gz!" + first.length, "a.warc.gz!" + first.length + "+" + TWO.length());
    }

    @Test
    void whatWasCapturedByOtherMeansIsReadToo() throws IOException {
        Collected read = Archive.read(Archive.record(
                        "WARC-Type: resource\r\nWARC-Target-URI: <ftp://quay.example/a>\r\nContent-Type: text/plain",
                        "A")
                + Archive.record(
                        "WARC-Type: conversion\r\nWARC-Target-URI: http://quay.example/b\r\n"
                                + "Content-Type: text/plain; charset=UTF-8",
                        "B"));

        assertThat(read.articles).extracting(Article::text).containsExactly("A", "B");
        assertThat(read.articles.get(0).url()).contains("ftp://quay.example/a");
        assertThat(read.articles.get(1).outlet()).contains("UTF-8");
    }

    @Test
    void aTypeThatMakesNoSenseDeclaresNothing() throws IOException {
        Collected read = Archive.read(Archive.response(
                        "http://quay.example/a", Archive.http("200 OK\nContent-Type: <text/html", "<p>One wall fell."))
                + Archive.record(
                        "WARC-Type: resource\r\nWARC-Target-URI: http://quay.example/b\r\nContent-Type: http://[",
                        "<p>Two walls fell.")
                + Archive.page("http://quay.example/c", "Three walls fell."));

        assertThat(read.problems).isEmpty();
        assertThat(read.articles).hasSize(3);
    }

    @Test
    void requestsNotesAndRefusalsArePassedOver() throws IOException {
        Collected read = Archive.read(Archive.record("WARC-Type: warcinfo", "software: Quay")
                + Archive.record(
                        "WARC-Type: request\r\nWARC-Target-URI: http://quay.example/", "GET / HTTP/1.1\r\n\r\n")
                + Archive.record("WARC-Type: resource\r\nWARC-Target-URI: metadata://quay.example/log", "log")
                + Archive.record("WARC-Type: response\r\nWARC-Target-URI: dns:quay.example", "1 A 1.1.1.1")
                + Archive.response(
                        "http://quay.example/", Archive.http("404 Not Found\nContent-Type: text/html", "Gone"))
                + Archive.response("http://quay.example/", Archive.http("200 OK\nContent-Type: image/png", "png"))
                + Archive.response("http://quay.example/", Archive.http("200 OK\nContent-Type: text/css", "p {}"))
                + Archive.response(
                        "http://quay.example/robots.txt", Archive.http("200 OK\nContent-Type: text/plain", "All"))
                + Archive.page("http://quay.example/", "no kind that is read"));

        assertThat(read.articles).isEmpty();
        assertThat(read.problems).isEmpty();
    }

    @Test
    void bodiesAreUnpackedAsTheirHeadsSay() throws IOException {
        String chunked = "2\r\nTh\r\n7;x=y\r\ne wall.\r\n0\r\n\r\n";

        assertThat(body("Transfer-Encoding: chunked", chunked)).isEqualTo("The wall.");
        assertThat(body("Transfer-Encoding: chunked", "The wall.")).isEqualTo("The wall.");
        assertThat(body("Content-Encoding: gzip", "The wall.")).isEqualTo("The wall.");
        assertThat(body("Content-Length: 4", "The wall.")).isEqualTo("The ");
        assertThat(body("Content-Length: 400", "The wall.")).isEqualTo("The wall.");
        assertThat(body("X: y", "The wall.")).isEqualTo("The wall.");
    }

    @Test
    void gzipWithinARecordIsUnpacked() throws IOException {
        byte[] packed = Archive.gzip("The wall fell.");
        byte[] head = Archive.latin("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n");
        byte[] record = Archive.join(
                Archive.latin("WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: "
                        + (head.length + packed.length) + "\r\n\r\n"),
                head,
                packed,
                Archive.latin("\r\n\r\n"));

        assertThat(Collected.from(new WebArchiveFormat(Archive.MEMBERS), Archive.input("a.warc", record)).articles)
                .extracting(Article::text)
                .containsExactly("The wall fell.");
    }

    @Test
    void aPageThatCannotBeReadIsRefusedAndTheOthersAreRead() throws IOException {
        Collected read = Archive.read(ONE + Archive.page("http://quay.example/2", "bad") + THREE);

        assertThat(read.articles).extracting(Article::text).containsExactly("One", "Three");
        assertThat(read.problems).containsExactly("a.warc!" + ONE.length() + ": this is bad");
    }

    @Test
    void anAnswerThatIsNoneIsNamedWithItsOffset() throws IOException {
        Collected read = Archive.read(ONE + Archive.response("http://quay.example/2", "SSH-2.0\r\n\r\n") + THREE);

        assertThat(read.articles).extracting(Article::text).containsExactly("One", "Three");
        assertThat(read.problems)
                .containsExactly("a.warc: byte offset " + ONE.length()
                        + ": what was captured here is broken: this is no answer of a web server");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Content-Length: 9", "Content-Length: 900", "Content-Length: -7", "Content-Length: x", "X: y"})
    void aRecordWithAWrongLengthIsNamedAndTheNextOneRead(String length) throws IOException {
        String broken = TWO.replaceFirst("Content-Length: \\d+", length);

        Collected read = Archive.read(ONE + broken + THREE + ONE);

        assertThat(read.articles).extracting(Article::text).containsExactly("One", "Three", "One");
        assertThat(read.problems).singleElement().asString().startsWith("a.warc: byte offset " + ONE.length() + ": ");
    }

    @Test
    void junkBetweenRecordsIsNamedAndPassedOver() throws IOException {
        Collected read = Archive.read(ONE + "junk\r\n\r\n" + THREE);

        assertThat(read.articles).extracting(Article::text).containsExactly("One", "Three");
        assertThat(read.problems)
                .containsExactly("a.warc: byte offset " + ONE.length() + ": there is no whole head of a record here");
    }

    @Test
    void aBrokenPackIsNamedAndTheNextOneRead() throws IOException {
        byte[] first = Archive.gzip(ONE);
        byte[] second = Archive.gzip(TWO);
        for (int i = 12; i < 40; i++) {
            second[i] ^= 0x55;
        }

        Collected read = Archive.readGzip(Archive.join(first, second, Archive.gzip(THREE)));

        assertThat(read.articles).extracting(Article::text).containsExactly("One", "Three");
        assertThat(read.problems)
                .singleElement()
                .asString()
                .startsWith("a.warc.gz: byte offset " + first.length + ": this gzip member is broken (");
    }

    @Test
    void aPackWithAWrongChecksumIsNamedAndNotRead() throws IOException {
        byte[] first = Archive.gzip(ONE);
        byte[] second = Archive.gzip(TWO);
        second[second.length - 8] ^= 1;

        Collected read = Archive.readGzip(Archive.join(first, second, Archive.gzip(THREE)));

        assertThat(read.articles).extracting(Article::text).containsExactly("One", "Three");
        assertThat(read.problems)
                .containsExactly(
                        "a.warc.gz: byte offset " + first.length + ": the checksum of this gzip member is wrong");
    }

    @Test
    void aPackThatWasCutOffAndOneThatIsJunkAreNamed() throws IOException {
        byte[] first = Archive.gzip(ONE);
        byte[] cut = Arrays.copyOf(Archive.gzip(TWO), 60);
        byte[] junk = Archive.latin("<html>junk</html>");

        Collected read = Archive.readGzip(Archive.join(first, cut, Archive.gzip(THREE), junk, Archive.gzip(ONE)));

        assertThat(read.articles).extracting(Article::text).containsExactly("One", "Three", "One");
        assertThat(read.problems).hasSize(2);
        assertThat(read.problems.get(0)).startsWith("a.warc.gz: byte offset " + first.length + ": ");
        assertThat(read.problems.get(1)).endsWith(": there is no gzip member here");
    }

    @Test
    void recordsMayRunOverTheEndsOfPacks() throws IOException {
        String archive = ONE + TWO;

        Collected read = Archive.readGzip(
                Archive.join(Archive.gzip(archive.substring(0, 200)), Archive.gzip(archive.substring(200))));

        assertThat(read.articles).extracting(Article::text).containsExactly("One", "Two");
        assertThat(read.problems).isEmpty();
    }

    @Test
    void zerosBehindTheLastPackAreNoError() throws IOException {
        assertThat(Archive.readGzip(Archive.join(Archive.gzip(ONE), new byte[512])).problems)
                .isEmpty();
    }

    @Test
    void archivesInTheOlderFormAreReadToo() throws IOException {
        String page = Archive.http("200 OK\nContent-Type: text/html", "One");
        String head = "filedesc://a.arc 0.0.0.0 20310312090000 text/plain 6\n1 0 Q\n\n";
        String first =
                "http://quay.example/a b 192.0.2.1 20310312090000 text/html " + page.length() + "\n" + page + "\n";

        Collected read = Archive.read(head + first + "http://quay.example/2 192.0.2.1 x text/html -1\n\n" + first);

        assertThat(read.articles).extracting(Article::text).containsExactly("One", "One");
        assertThat(read.articles.get(0).url()).contains("http://quay.example/a b");
        assertThat(read.problems)
                .singleElement()
                .asString()
                .startsWith("a.warc: byte offset " + (head.length() + first.length()));
    }

    @Test
    void everyBeginningAndEndOfAnArchiveIsReadAsFarAsItGoes() throws IOException {
        byte[] plain = (ONE + TWO + THREE).getBytes(UTF_8);
        byte[] packed = Archive.join(Archive.gzip(ONE), Archive.gzip(TWO), Archive.gzip(THREE));

        for (int i = 0; i <= plain.length; i++) {
            int whole = i >= plain.length - 4
                    ? 3
                    : i >= ONE.length() + TWO.length() - 4 ? 2 : i >= ONE.length() - 4 ? 1 : 0;
            assertThat(Archive.read(new String(plain, 0, i, UTF_8)).articles)
                    .as("%s bytes", i)
                    .hasSize(whole);
            Archive.read(new String(plain, i, plain.length - i, UTF_8));
        }
        for (int i = 0; i <= packed.length; i++) {
            Collected head = Archive.readGzip(Arrays.copyOf(packed, i));
            Collected tail = Archive.readGzip(Arrays.copyOfRange(packed, i, packed.length));
            assertThat(head.articles.size() + tail.articles.size())
                    .as("cut at %s", i)
                    .isBetween(2, 3);
        }
    }

    @Test
    void brokenBytesCostNoMoreThanTheRecordsTheyAreIn() throws IOException {
        byte[] packed = Archive.join(Archive.gzip(ONE), Archive.gzip(TWO), Archive.gzip(THREE));
        Random random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            byte[] broken = packed.clone();
            broken[random.nextInt(broken.length)] ^= (byte) (1 + random.nextInt(255));
            Collected read = Archive.readGzip(broken);
            assertThat(read.articles.size()).as("round %s", i).isBetween(2, 3);
            assertThat(read.problems.size()).as("round %s", i).isBetween(3 - read.articles.size(), 2);
        }
    }

    @Test
    void aHundredThousandHeadsWithoutRecordsAreReadInLinearTime() throws IOException {
        String head = "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 15000000\r\n\r\n";
        byte[] heads = head.repeat(100_000).getBytes(UTF_8);

        Collected read = assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> Collected.from(new WebArchiveFormat(Archive.MEMBERS), Archive.input("a.warc", heads)));

        assertThat(read.articles).isEmpty();
    }

    @Test
    void aHundredThousandPacksThatAreNoneAreReadInLinearTime() throws IOException {
        byte[] start = {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 0, 0, (byte) 0xFF, (byte) 0xFF, 0, 0};
        byte[] packs = new byte[start.length * 100_000];
        for (int i = 0; i < packs.length; i++) {
            packs[i] = start[i % start.length];
        }

        Collected read = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Archive.readGzip(packs));

        assertThat(read.articles).isEmpty();
    }

    @Test
    void aBombIsNamedBeforeItGoesOff() throws IOException {
        byte[] bomb = Archive.gzip("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999\r\n\r\n", 64 << 20);

        Collected read = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Archive.readGzip(bomb));

        assertThat(read.problems)
                .containsExactly(
                        "a.warc.gz: byte offset 0: this record is longer than 16777216 bytes, the most that is read of"
                                + " one");
    }

    private static String body(String field, String body) throws IOException {
        Collected read = Archive.read(Archive.response("http://quay.example/", Archive.http("200 OK\n" + field, body)));
        return read.articles.get(0).text();
    }
}
