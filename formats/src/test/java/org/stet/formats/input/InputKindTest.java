package org.stet.formats.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.formats.Collected;

class InputKindTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "<!DOCTYPE html><p>Hi|HTML",
                "  <HTML lang='en'>|HTML",
                "<!-- a --><html>|HTML",
                "<?xml version='1.0'?><!DOCTYPE x><html xmlns='x'>|HTML",
                "<html ⚡ lang='en'>|HTML",
                "<html amp>|HTML",
                "She wrote <html> on the board.|TEXT",
                "<?xml version='1.0'?><rss version='2.0'>|FEED",
                "<feed xmlns='x'>|FEED",
                "<?xml version='1.0'?><note/>|XML",
                "WEBVTT|WEBVTT",
                "WEBVTT - Remarks|WEBVTT",
                "{\"text\": \"Hi\"}|JSON",
                "[{\"text\": \"Hi\"}]|JSON",
                "{\\rtf1 Hi}|RTF",
                "WARC/1.1|WARC",
                "%PDF-1.7|PDF",
                "GIF89a|IMAGE",
                "<3 she wrote|TEXT",
                "{He pauses} Well.|TEXT",
                "WEBVTTs are files.|TEXT",
                "12 people fell.|TEXT",
                "[Applause] Thank you.|TEXT"
            })
    void theFirstCharactersTellTheKind(String start, InputKind kind) {
        assertThat(InputKind.of(start.getBytes(UTF_8))).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1\r\n00:00:01,000 --> 00:00:02,500\r\nHi",
                "\n\n 1\n00:00:01,000 --> 00:00:02,500\nHi",
                "00:00:01,000 --> 00:00:02,500\nHi",
                "1\n0:01 -> 0:02\nHi",
                "\uFEFF1 \n\n00:00:01.000-->00:00:02.500\nHi",
                "Captions by Ann Moss\n\n1\n00:00:01,000 --> 00:00:02,500\nHi\n\n2\n00:00:03,000 --> 00:00:04,000\nHo"
            })
    void subRipIsToldByItsTimeCodes(String text) {
        assertThat(InputKind.of(text.getBytes(UTF_8))).isEqualTo(InputKind.SUBRIP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10:30 -> 11:30 the council meets", "1\n2\n00:00 --> start", "12:30.5 was the time."})
    void timesAloneMakeNoCaptions(String text) {
        assertThat(InputKind.of(text.getBytes(UTF_8))).isEqualTo(InputKind.TEXT);
    }

    @Test
    void webVttIsToldBehindAByteOrderMark() {
        assertThat(InputKind.of("\uFEFFWEBVTT\n".getBytes(UTF_8))).isEqualTo(InputKind.WEBVTT);
    }

    @Test
    void signaturesTellTheKind() {
        assertThat(kind("PK\3\4...word/document.xml")).isEqualTo(InputKind.WORD);
        assertThat(kind("PK\3\4...a.txt")).isEqualTo(InputKind.ZIP);
        assertThat(kind("\u001F\u008B\b")).isEqualTo(InputKind.GZIP);
        assertThat(kind("\u0089PNG\r\n")).isEqualTo(InputKind.IMAGE);
        assertThat(kind("RIFF....WEBPVP8")).isEqualTo(InputKind.IMAGE);
        assertThat(kind("RIFF....WAVEfmt")).isEqualTo(InputKind.SOUND);
    }

    private static InputKind kind(String bytes) {
        return InputKind.of(bytes.getBytes(ISO_8859_1));
    }

    @Test
    void htmlInUtf16IsSeenThroughItsEncoding() {
        assertThat(InputKind.of("<!doctype html><title>Hi".getBytes(UTF_16))).isEqualTo(InputKind.HTML);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- a --> <!-- b -->\n<section>Hi",
                "\uFEFF<!DOCTYPE html>",
                "Page saved on Monday\n<!DOCTYPE html>\n<p>Hi"
            })
    void remarksAMarkOrALineBeforeAPageDoNotHideIt(String page) {
        assertThat(InputKind.of(page.getBytes(UTF_8))).isEqualTo(InputKind.HTML);
    }

    @Test
    void aLongRemarkBeforeAPageIsPassedOver() {
        String page = "<!-- " + "licence ".repeat(400) + "-->\n<h1>Wall</h1>";

        assertThat(InputKind.of(page.getBytes(UTF_8))).isEqualTo(InputKind.HTML);
    }

    @Test
    void noiseIsBinary() {
        byte[] noise = new byte[4_096];
        new Random(3).nextBytes(noise);

        assertThat(InputKind.of(noise)).isEqualTo(InputKind.BINARY);
    }

    @Test
    void aFewControlCharactersDoNotMakeATextBinary() {
        String text = "The wall\0fell.\u0007 ".concat("Nobody was hurt, the mayor said on Monday. ".repeat(3));

        assertThat(InputKind.of(text.getBytes(UTF_8))).isEqualTo(InputKind.TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "a"})
    void nextToNothingIsText(String text) {
        assertThat(InputKind.of(text.getBytes(UTF_8))).isEqualTo(InputKind.TEXT);
    }

    @Test
    void theMessageNamesTheInputAndWhatItLooksLike() throws IOException {
        Collected collected = Collected.from(new Documents(), "{\\rtf1 a}".getBytes(UTF_8));

        assertThat(collected.articles).isEmpty();
        assertThat(collected.problems).containsExactly("standard input: this looks like RTF, which Stet does not read");
    }
}
