package org.stet.formats.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.formats.intake.Origin;
import org.stet.text.Notice;

class HostilePagesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String SENTENCE = "The mayor said the wall would be rebuilt by June of next year.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<blockquote>",
                "<b>",
                "<a>",
                "<ul><li>",
                "<table><tr><td>",
                "<span class=x>",
                "<svg><p>"
            })
    void aPageNestedAHundredThousandDeepIsRead(String tag) {
        Page page = read(tag.repeat(100_000) + "<p>" + SENTENCE);

        assertThat(page.article().parts()).isNotEmpty();
    }

    @Test
    void theWordsAtTheBottomOfADeepPageAreFound() {
        assertThat(read("<div>".repeat(100_000) + "<p>" + SENTENCE).article().text())
                .isEqualTo(SENTENCE);
    }

    @Test
    void tagsPastTheLimitAreLeftOutAndThatIsSaid() {
        Page page = read("<p>" + SENTENCE + "</p>" + "<p>a<b>b</b>".repeat(300_000) + "<p>The very last words of it.");

        assertThat(page.notices()).extracting(Notice::code).contains(Notice.Code.LIMIT_REACHED);
        assertThat(page.article().text()).contains(SENTENCE).doesNotContain("very last words");
    }

    @Test
    void markupPastTheLimitIsLeftOutAndThatIsSaid() {
        Page page = read("<p>" + SENTENCE + " word".repeat(2_000_000) + " end.");

        assertThat(page.notices()).extracting(Notice::code).contains(Notice.Code.LIMIT_REACHED);
        assertThat(page.article().text()).startsWith(SENTENCE).doesNotEndWith("end.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr>%s<td>a</td>",
                "<p>%s a|b - c",
                "<ul>%s<li>a<a href=x>b</a>",
                "<div class='%sad-Ad'>",
                "<h2>A heading</h2>%s",
                "%s<p>Read more: share this or subscribe to",
                "<script type='application/ld+json'>[%s{\"@graph\":[",
                "<br>%s<br>a",
                "&nbsp;%s&shy;"
            })
    void whatComesAgainAndAgainIsReadInLinearTime(String pattern) {
        String[] halves = pattern.split("%s", -1);

        assertThat(read(halves[0] + halves[1].repeat(60_000) + halves[0].repeat(60_000)))
                .isNotNull();
    }

    @Test
    void twentyThousandOpenFormattingElementsAreReadInTime() {
        StringBuilder page = new StringBuilder();
        IntStream.range(0, 20_000).forEach(i -> page.append("<b id=").append(i).append('>'));
        page.append("<p>a".repeat(20_000));

        assertThat(read(page.toString())).isNotNull();
    }

    private static Page read(String page) {
        return assertTimeoutPreemptively(PATIENCE, () -> HtmlPages.article(Origin.UNKNOWN, page));
    }
}
