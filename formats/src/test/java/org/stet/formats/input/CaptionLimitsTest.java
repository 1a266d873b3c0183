package org.stet.formats.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.document.Document;
import org.stet.document.Transcript;
import org.stet.formats.Collected;
import org.stet.formats.transcript.CaptionTrack;
import org.stet.text.Notice;

/** Captions and segments that are many, long, deep or cut off. */
class CaptionLimitsTest {
    private static final Duration CLOCK = Duration.ofMinutes(2);

    @Test
    void webVttWithoutEndIsReadUpToTheLimitAndCounted() {
        Collected read = read(repeated("WEBVTT\n\n", CaptionLimitsTest::longCue, 20_000));

        assertThat(read.documents).hasSize(1);
        assertThat(text(read).length()).isBetween(CaptionTrack.MOST_TEXT / 2, CaptionTrack.MOST_TEXT * 2);
        assertThat(read.notices).extracting(Notice::code).containsExactly(Notice.Code.LIMIT_REACHED);
        assertThat(read.notices.get(0).message()).contains("captions, is not read", "4194304 code units");
    }

    @Test
    void subRipWithoutEndIsReadUpToTheLimitAndCounted() {
        Collected read = read(repeated("", i -> (i + 1) + "\n" + longCue(i), 20_000));

        assertThat(text(read).length()).isGreaterThan(CaptionTrack.MOST_TEXT / 2);
        assertThat(read.notices).extracting(Notice::code).containsExactly(Notice.Code.LIMIT_REACHED);
    }

    @Test
    void manyCuesOfOneTimeAreReadInLinearTime() {
        Collected read = read(repeated("WEBVTT\n\n", i -> "00:01.000 --> 00:02.000\n" + i + "!\n\n", 300_000));

        assertThat(text(read)).startsWith("0! 1! 2! ");
        assertThat(read.notices.get(0).message()).contains("50000 captions");
    }

    @Test
    void cuesInAnyOrderAreReadInLinearTime() {
        Random random = new Random(7);
        Collected read = read(repeated("WEBVTT\n\n", i -> cue(random.nextInt(90_000)), 30_000));

        assertThat(read.documents).hasSize(1);
        assertThat(read.notices).hasSizeLessThan(30);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word ",
                "<b>",
                "<v Ann Moss>x",
                "<v Ann",
                "&amp",
                "<",
                "</i>",
                "- x\n",
                "(",
                "[x",
                "♪",
                "A: ",
                "-\u00AD\n "
            })
    void aCueOfAHundredThousandTimesTheSameIsReadInLinearTime(String part) {
        Collected vtt = read(stream("WEBVTT\n\n00:01.000 --> 00:02.000\n" + part.repeat(100_000)));
        Collected srt = read(stream("1\n00:00:01,000 --> 00:00:02,000\n" + part.repeat(100_000)));

        assertThat(vtt.documents).hasSize(1);
        assertThat(srt.documents).hasSize(1);
    }

    @Test
    void aLineThatDoesNotEndIsReadUpToTheLimit() {
        Collected read = read(repeated("WEBVTT\n\n00:01.000 --> 00:02.000\n", i -> "word ".repeat(1000), 2_000));

        assertThat(text(read).length()).isEqualTo(CaptionTrack.MOST_TEXT);
        assertThat(read.notices.get(0).message()).isEqualTo("line 4: this line is too long; its end is not read");
    }

    @Test
    void segmentsWithoutEndAreReadUpToTheLimit() {
        Collected read = read(repeated(
                "{\"segments\":[{\"start\":0,\"text\":\"a\"}",
                i -> ",\n{\"start\":" + i + ",\"end\":" + i + ",\"text\":\"We wait.\"}",
                260_000,
                "]}"));

        assertThat(read.problems).isEmpty();
        assertThat(read.notices).extracting(Notice::code).contains(Notice.Code.LIMIT_REACHED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "broken.vtt",
                "2031-03-12-voices.vtt",
                "rolling.vtt",
                "messy.srt",
                "whisper.json",
                "written.jsonl",
                "podcast.json"
            })
    void everyBeginningOfAFileIsReadWithoutAnException(String name) throws IOException {
        byte[] whole;
        try (InputStream file = CaptionLimitsTest.class.getResourceAsStream("/transcripts/" + name)) {
            whole = file == null ? new byte[0] : file.readAllBytes();
        }
        assertThat(whole).isNotEmpty();
        for (int end = 0; end <= whole.length; end++) {
            Collected read = Collected.from(new Documents(), Arrays.copyOf(whole, end));
            assertThat(read.documents.size() + read.problems.size())
                    .as("cut at " + end)
                    .isPositive();
            read.notices.forEach(notice -> assertThat(notice.message()).isNotBlank());
        }
    }

    private static String cue(int i) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.000 --> %02d:%02d:%02d.900\nNobody pays for line %d twice.\n\n",
                i / 3600,
                i / 60 % 60,
                i % 60,
                i / 3600,
                i / 60 % 60,
                i % 60,
                i);
    }

    private static String longCue(int i) {
        return cue(i).replace("line", "line and for the stone, the steel and the sand that it needs, ".repeat(5));
    }

    private static InputStream repeated(String head, IntFunction<String> part, int times) {
        return repeated(head, part, times, "");
    }

    private static InputStream repeated(String head, IntFunction<String> part, int times, String tail) {
        Stream<String> parts = IntStream.range(0, times).mapToObj(part);
        return new Parts(Stream.of(Stream.of(head), parts, Stream.of(tail)).flatMap(texts -> texts));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static Collected read(InputStream bytes) {
        return assertTimeoutPreemptively(CLOCK, () -> {
            Collected collected = new Collected();
            new Documents().each(bytes, collected);
            return collected;
        });
    }

    private static String text(Collected read) {
        Document document = read.documents.get(0);
        assertThat(document).isInstanceOf(Transcript.class);
        return document.text();
    }
}
