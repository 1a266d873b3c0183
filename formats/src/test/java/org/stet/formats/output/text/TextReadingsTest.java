package org.stet.formats.output.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.attribution.Reading;
import org.stet.formats.Golden;
import org.stet.formats.output.HarbourReading;
import org.stet.formats.output.Writers;
import org.stet.formats.output.writing.ReadingWriter;

class TextReadingsTest {
    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80})
    void aReadingIsLaidOutAsTheGoldenFileHasIt(int width) throws IOException {
        String got = text(new TextLayout(width, false), HarbourReading.reading());

        Golden.assertSame(Golden.folder("readings").resolve("harbour-" + width + ".txt"), got);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 33, 60, 80, 100})
    void noLineIsWiderThanAsked(int width) throws IOException {
        assertThat(text(new TextLayout(width, false), HarbourReading.reading()).lines())
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(width).doesNotEndWith(" "));
    }

    @Test
    void colourChangesNoWord() throws IOException {
        String plain = text(new TextLayout(60, false), HarbourReading.reading());
        String coloured = text(new TextLayout(60, true), HarbourReading.reading());

        assertThat(coloured).contains("\u001B[1;36mMary Okafor\u001B[0m").isNotEqualTo(plain);
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(plain);
        assertThat(plain).doesNotContain("\u001B");
    }

    @Test
    void severalArticlesAreSummedUp() throws IOException {
        String text = text(new TextLayout(60, false), HarbourReading.reading(), HarbourReading.empty("Nothing."));

        assertThat(text)
                .contains("\n7 statements by 2 speakers, 1 unattributed, 1 notice\n\nstandard input\n")
                .endsWith("\nno statements, no notices\n\nTogether: 2 articles, 7 statements, 1 notice\n");
    }

    @Test
    void theTextCannotSteerTheTerminal() {
        assertThat(new StyledText().add("a\u001B[2Jb \u009B c", Style.PLAIN).lines(80, false))
                .containsExactly("a\uFFFD[2Jb \uFFFD c");
    }

    @Test
    void aWordWiderThanTheLineIsCut() {
        assertThat(new StyledText().add("a bbbbbbb cc", Style.PLAIN).lines(3, false))
                .containsExactly("a", "bbb", "bbb", "b", "cc");
    }

    @Test
    void twoMillionLettersWithoutASpaceAreLaidOutInLinearTime() {
        StyledText text = new StyledText().add("a".repeat(2_000_000), Style.PLAIN);

        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(5), () -> text.lines(40, true)))
                .hasSize(50_000);
    }

    @Test
    void layoutsFitTheTerminalWithinReason() {
        assertThat(TextLayout.fitting(300, true)).isEqualTo(new TextLayout(100, true));
        assertThat(TextLayout.fitting(72, false)).isEqualTo(new TextLayout(72, false));
        assertThat(TextLayout.fitting(3, false)).isEqualTo(new TextLayout(20, false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TextLayout(19, false))
                .withMessage("width is 19 and must be at least 20");
    }

    private static String text(TextLayout layout, Reading... readings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReadingWriter writer = Writers.text(out, layout)) {
            for (Reading reading : readings) {
                writer.write(reading);
            }
        }
        return out.toString(UTF_8);
    }
}
