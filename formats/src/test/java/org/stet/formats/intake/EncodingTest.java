package org.stet.formats.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
    private static final String STORY =
            "“We will wait,” said Zoë Okafor of the café. “Not a day more – and that’s final.”\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aByteOrderMarkDecidesAndIsDropped(String charset) {
        byte[] bytes = ("\uFEFF" + STORY).getBytes(Charset.forName(charset));

        assertThat(Encoding.decode(bytes)).isEqualTo(STORY);
    }

    @Test
    void utf16IsKnownWithoutAMarkByItsZeros() {
        assertThat(Encoding.decode(STORY.getBytes(UTF_16LE))).isEqualTo(STORY);
        assertThat(Encoding.decode(STORY.getBytes(UTF_16BE))).isEqualTo(STORY);
    }

    @Test
    void utf8IsKnownWithoutAMark() {
        assertThat(Encoding.decode(STORY.getBytes(UTF_8))).isEqualTo(STORY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                STORY,
                "“It will do,” she said.",
                "The firm’s café.",
                "Señor Muñoz said “no” to €5 million – and left.",
                "A plain sentence without anything but one mark’s worth of trouble."
            })
    void quotationMarksOfWindows1252Survive(String story) {
        assertThat(Encoding.decode(story.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(story);
    }

    @Test
    void aLongRussianTextInItsOldEncodingIsKnown() {
        String story = "Мы подождём до утра, сказала она. Потом мы решим, что делать дальше. ".repeat(20);

        assertThat(Encoding.decode(story.getBytes(Charset.forName("windows-1251"))))
                .isEqualTo(story);
    }

    @Test
    void aBrokenByteInUtf8SpoilsOneCharacterAndNotTheOthers() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(STORY.getBytes(UTF_8));
        bytes.write(0x93);
        bytes.writeBytes(STORY.getBytes(UTF_8));

        assertThat(Encoding.decode(bytes.toByteArray())).isEqualTo(STORY + "\uFFFD" + STORY);
    }

    @Test
    void asciiIsNeitherChangedNorTrimmed() {
        assertThat(Encoding.decode(" a\tb\r\n\n".getBytes(ISO_8859_1))).isEqualTo(" a\tb\r\n\n");
        assertThat(Encoding.decode(new byte[0])).isEmpty();
    }

    @Test
    void anyBytesAreDecodedWithoutAnException() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = new byte[random.nextInt(64)];
            random.nextBytes(bytes);
            assertThat(Encoding.decode(bytes)).as(Arrays.toString(bytes)).isNotNull();
        }
    }
}
