package org.stet.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.text.Limits;
import org.stet.text.Notice;
import org.stet.text.SourceText;

class QuotationLimitsTest {
    private static final int LONG = 2_000_000;

    @Test
    void quotationsBeyondTheirLimitAreLeftOutWithOneNotice() {
        Quotations quotations =
                read("“One.” “Two.” “Three.” “Four.”\n“Five.” “Six.”", new Limits(1_000, 3, 8, 400, 1_000, 100));
        assertThat(quotations.all()).hasSize(3);
        assertThat(quotations.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo(Notice.Code.LIMIT_REACHED);
            assertThat(notice.span().begin()).isEqualTo(23);
            assertThat(notice.message())
                    .isEqualTo("There are more than 3 quotations; those from here on are not read.");
        });
    }

    @Test
    void exactlyAsManyQuotationsAsTheLimitLeaveNoNotice() {
        Quotations quotations = read("“One.” “Two.” “Three.”", new Limits(1_000, 3, 8, 400, 1_000, 100));
        assertThat(quotations.all()).hasSize(3);
        assertThat(quotations.notices()).isEmpty();
    }

    @Test
    void nestingBeyondItsLimitIsNotFollowed() {
        Quotations quotations = read("“A ‘b “c ‘d’ c” b’ a.” “‘“e”’”", new Limits(1_000, 100, 2, 400, 1_000, 100));
        assertThat(quotations.all()).extracting(Quotation::depth).containsExactly(0, 1, 0, 1);
        assertThat(codes(quotations)).containsExactly(Notice.Code.LIMIT_REACHED);
    }

    @Test
    void noticesBeyondTheirLimitAreLeftOutWithOneMore() {
        Quotations quotations = read("Stray. ”\n".repeat(50), new Limits(1_000, 100, 8, 400, 1_000, 5));
        assertThat(codes(quotations)).hasSize(6).containsOnlyOnce(Notice.Code.LIMIT_REACHED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“", "\"", "'", "''", "‘", "' ", "“a ", "\"a", "“a” ", "”“", "«»", "a'", " 'a", "``a", "‘a\"",
                "6' 2\" ", "“a.", "“”'"
            })
    void twoMillionUnitsOfMarksInOneLineAreReadInLinearTime(String piece) {
        String text = piece.repeat(LONG / piece.length());
        Quotations quotations = assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> Quotations.of(SourceText.of(text), Limits.DEFAULT));
        assertThat(quotations.all()).hasSizeLessThanOrEqualTo(Limits.DEFAULT.quotations());
        assertThat(quotations.notices()).hasSizeLessThanOrEqualTo(Limits.DEFAULT.notices() + 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"“Open here.\n", "Closed here.”\n", "\"Open\nand on, said he.\"\n", "'Open here\n", "“A “b “c.\n"
            })
    void aHundredThousandParagraphsLeftOpenAreReadInLinearTime(String paragraph) {
        String text = paragraph.repeat(100_000);
        Quotations quotations = assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> Quotations.of(SourceText.of(text), Limits.DEFAULT));
        assertThat(quotations.all()).hasSizeLessThanOrEqualTo(Limits.DEFAULT.quotations());
    }

    @Test
    void openQuotationsWithLongWordsInThemAreReadInLinearTime() {
        String text = "“" + "Aa ".repeat(200_000) + "“" + ", Aa Aa Aa".repeat(100_000);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Quotations.of(SourceText.of(text), Limits.DEFAULT));
    }

    private static Quotations read(String text, Limits limits) {
        return Quotations.of(SourceText.of(text), limits);
    }

    private static List<Notice.Code> codes(Quotations quotations) {
        return quotations.notices().stream().map(Notice::code).toList();
    }
}
