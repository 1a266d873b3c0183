package org.stet.formats.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stet.document.Article;
import org.stet.document.Part.Kind;
import org.stet.formats.intake.Origin;

class HtmlPagesTest {
    private static final String LONG =
            "The wall of the lower town will be rebuilt in stone, the mayor said on Monday night. ";

    @Test
    void inlineElementsNeverSplitWordsAndBlocksAlwaysDo() {
        assertThat(body("<p>The <b>M</b>ayor of<i> Brack</i>water spoke<br>twice.<div>Nobody heard her.</div>"))
                .isEqualTo("The Mayor of Brackwater spoke\ntwice.\n\nNobody heard her.");
    }

    @Test
    void twoLineBreaksEndAParagraph() {
        assertThat(body("<p>One went.<br> <br/>Two came.<br><br><br>Three stayed.</p>"))
                .isEqualTo("One went.\n\nTwo came.\n\nThree stayed.");
    }

    @Test
    void whatABrowserDoesNotShowIsNotInTheText() {
        assertThat(body(
                        "<p>It fell.<span style='display: none'>x</span><span class=sr-only>y</span></p><p hidden>Not this one.</p>"
                                + "<script>var a = '<p>Nor this</p>';</script><template><p>Nor that.</p></template>"))
                .isEqualTo("It fell.");
    }

    @Test
    void hiddenWordsAreReadWherePagesHideEverything() {
        String page = "<body><div style='display:none'><p>" + LONG.repeat(4) + "</p></div></body>";

        assertThat(HtmlPages.article(Origin.UNKNOWN, page).article().text()).startsWith("The wall");
    }

    @Test
    void commentsAreLeftOutEvenWhereTheyOutnumberTheStory() {
        String page = "<article><p>" + LONG.repeat(4) + "</p></article><div id=comments>"
                + ("<p>" + LONG.replace("mayor", "reader").repeat(3) + "</p>").repeat(9) + "</div>";

        assertThat(HtmlPages.article(Origin.UNKNOWN, page).article().text()).doesNotContain("reader");
    }

    @Test
    void theSendersCharsetDecides() {
        byte[] page = ("<p>" + LONG + "caf\u00E9</p>").getBytes(Charset.forName("IBM850"));
        Origin origin = new Origin(Optional.empty(), Optional.empty(), Optional.of(Charset.forName("IBM850")));

        assertThat(HtmlPages.article(origin, page).article().text()).endsWith("caf\u00E9");
    }

    @Test
    void aDeclarationInThePageIsReadAsBrowsersReadIt() {
        String page = "<meta charset=iso-8859-1><p>" + LONG + "\u0093Caf\u00E9\u0094</p>";

        assertThat(text(page.getBytes(ISO_8859_1))).endsWith("“Caf\u00E9”");
    }

    @Test
    void wholeUtf8IsUtf8WhateverThePageDeclares() {
        assertThat(text(("<meta charset=windows-1252><p>" + LONG + "“Caf\u00E9”</p>").getBytes(UTF_8)))
                .endsWith("“Caf\u00E9”");
    }

    @Test
    void aBrokenByteDoesNotChangeTheEncodingOfTheRest() {
        byte[] page = ("<p>" + LONG + "“Caf\u00E9” ?</p>").getBytes(UTF_8);
        page[page.length - 5] = (byte) 0xFF;

        assertThat(text(page)).endsWith("“Caf\u00E9” \uFFFD");
    }

    @Test
    void aByteOrderMarkDecidesBeforeAll() {
        assertThat(text(("\uFEFF<meta charset=utf-8><p>" + LONG + "Caf\u00E9</p>").getBytes(UTF_16LE)))
                .endsWith("Caf\u00E9");
    }

    @Test
    void aDeclaredCharsetThatDoesNotExistIsPassedOver() {
        assertThat(text(("<meta charset='no-such'><p>" + LONG + "“Caf\u00E9”</p>").getBytes(UTF_8)))
                .endsWith("“Caf\u00E9”");
    }

    @Test
    void theAddressItWasFetchedFromStandsInForOneThePageLacks() {
        Origin origin = new Origin(Optional.of("a.warc!1"), Optional.of("https://gull.example/1"), Optional.empty());
        Article article = HtmlPages.article(origin, "<p>" + LONG).article();

        assertThat(article.url()).contains("https://gull.example/1");
        assertThat(article.file()).contains("a.warc!1");
    }

    @Test
    void anEmptyPageIsAnArticleWithoutWordsAndSaysSo() {
        Page page = HtmlPages.article(Origin.UNKNOWN, "");

        assertThat(page.article().text()).isEmpty();
        assertThat(page.notices())
                .singleElement()
                .hasToString(
                        "Notice[span=Span[begin=0, end=0], code=NOT_AN_ARTICLE, message=The page has hardly any running text; it may"
                                + " be no article.]");
    }

    @Test
    void brokenJsonLdSaysNothing() {
        String page =
                "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": </script><p>" + LONG;

        assertThat(HtmlPages.article(Origin.UNKNOWN, page).article().title()).isEmpty();
    }

    @Test
    void aFragmentIsAllStory() {
        Prose prose = HtmlPages.fragment("<p>It <b>fell</b>.</p><blockquote>We will wait.</blockquote>Share this");

        assertThat(prose.text()).isEqualTo("It fell.\n\nWe will wait.\n\nShare this");
        assertThat(prose.parts())
                .extracting(part -> part.kind())
                .containsExactly(Kind.BODY, Kind.BLOCKQUOTE, Kind.BODY);
    }

    @Test
    void aFragmentWithoutTagsIsOneParagraph() {
        assertThat(HtmlPages.fragment("Cats &amp; dogs &lt;3").text()).isEqualTo("Cats & dogs <3");
    }

    private static String body(String story) {
        return HtmlPages.article(Origin.UNKNOWN, "<article>" + story + "</article>")
                .article()
                .text();
    }

    private static String text(byte[] page) {
        return HtmlPages.article(Origin.UNKNOWN, page).article().text();
    }
}
