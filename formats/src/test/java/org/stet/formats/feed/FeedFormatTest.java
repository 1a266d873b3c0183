package org.stet.formats.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.document.Article;
import org.stet.document.Part;
import org.stet.formats.Collected;
import org.stet.formats.input.Documents;
import org.stet.formats.intake.Input;
import org.stet.formats.intake.Origin;

class FeedFormatTest {
    private static final String RSS = """
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
            <channel><title>The Quay Record</title><link>https://quay.example/</link><language>en-gb</language>
            <item><title>Wall falls &amp;amp; nobody is hurt</title><link>https://quay.example/wall</link>
            <dc:creator>Ann Moss</dc:creator><pubDate>Wed, 12 Mar 2031 23:30:00 -0500</pubDate>
            <description>Short.</description>
            <content:encoded><![CDATA[<p>The wall fell.</p><blockquote><p>“Run!”</p></blockquote>]]></content:encoded></item>
            <item><title>Tide turns</title><guid>https://quay.example/tide</guid><description>It &lt;b&gt;turned&lt;/b&gt;.
            </description></item>
            <item><link>https://quay.example/none</link></item>
            </channel></rss>
            """;

    private static final String ATOM = """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://quay.example/news/">
            <title type="text">Quay &amp; Co</title><author><name>Dev Patel</name></author>
            <entry><title type="html">Wall &lt;i&gt;falls&lt;/i&gt;</title><link rel="self" href="x"/><link href="wall"/>
            <published>2031-03-12T09:00:00Z</published><updated>2031-03-13T09:00:00Z</updated>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The wall fell.</p><p>At night.</p></div></content>
            </entry></feed>
            """;

    @Test
    void whatAFeedSaysCanBeSeenWithoutItsArticles() {
        Feed feed = Feed.of(RSS.getBytes(UTF_8), Origin.UNKNOWN);

        assertThat(feed.title()).contains("The Quay Record");
        assertThat(feed.items())
                .extracting(item -> item.link().orElse(""))
                .containsExactly("https://quay.example/wall", "https://quay.example/tide", "https://quay.example/none");
        assertThat(Feed.of("No feed.".getBytes(UTF_8), Origin.UNKNOWN).items()).isEmpty();
    }

    @Test
    void aFeedThatBreaksOffBeforeItsFirstItemIsRefused() throws IOException {
        String cut = ATOM.substring(0, ATOM.indexOf("<entry>") + 5);

        assertThat(Collected.from(new Documents(), cut.getBytes(UTF_8)).problems)
                .containsExactly("standard input: this feed breaks off before its first item");
    }

    @Test
    void eachItemIsAnArticle() throws IOException {
        Collected read = read(RSS);

        assertThat(read.articles)
                .extracting(Article::text)
                .containsExactly("Wall falls & nobody is hurt\n\nThe wall fell.\n\n“Run!”", "Tide turns\n\nIt turned.");
        Article first = read.articles.get(0);
        assertThat(first.file()).contains("feed.xml!1");
        assertThat(first.title()).contains("Wall falls & nobody is hurt");
        assertThat(first.url()).contains("https://quay.example/wall");
        assertThat(first.outlet()).contains("The Quay Record");
        assertThat(first.authors()).containsExactly("Ann Moss");
        assertThat(first.published()).hasToString("Optional[2031-03-12]");
        assertThat(first.language()).isEqualTo("en-GB");
        assertThat(first.parts())
                .extracting(Part::kind)
                .containsExactly(Part.Kind.HEADLINE, Part.Kind.BODY, Part.Kind.BLOCKQUOTE);
        assertThat(read.articles.get(1).url()).contains("https://quay.example/tide");
    }

    @Test
    void atomIsReadByTheSameRules() throws IOException {
        Article article = read(ATOM).articles.get(0);

        assertThat(article.text()).isEqualTo("Wall falls\n\nThe wall fell.\n\nAt night.");
        assertThat(article.url()).contains("https://quay.example/news/wall");
        assertThat(article.outlet()).contains("Quay & Co");
        assertThat(article.authors()).containsExactly("Dev Patel");
        assertThat(article.published()).hasToString("Optional[2031-03-12]");
    }

    @Test
    void inRdfTheItemsStandBesideTheChannel() throws IOException {
        Article article =
                read("<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'>"
                                + "<channel><title>Quay</title></channel><item r:about='https://quay.example/1'><title>Wall</title>"
                                + "<description>It fell.</description></item></r:RDF>")
                        .articles
                        .get(0);

        assertThat(article.outlet()).contains("Quay");
        assertThat(article.text()).isEqualTo("Wall\n\nIt fell.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "junk before it|Warning: x <?xml version='1.0'?><rss><item><title>Wall</title></item></rss>",
                "names known from HTML|<rss><item><title>W&#97;ll&nbsp;</title></item></rss>",
                "an ampersand|<rss><item><title>Wall</title><link>http://quay.example/?a=1&b=2</link></item></rss>",
                "characters XML forbids|<rss><item><title>\u0008Wall\u0000</title></item></rss>",
                "undeclared prefixes|<rss><item><media:title>Wall of film</media:title><title>Wall</title></item></rss>",
                "elements that are not closed|<rss><channel><item><title>Wall</title>",
                "capitals|<RSS><CHANNEL><ITEM><TITLE>Wall</TITLE></ITEM></CHANNEL></RSS>",
                "prefixes|<a:feed xmlns:a='http://www.w3.org/2005/Atom'><a:entry><a:title>Wall</a:title></a:entry></a:feed>",
                "a document type|<!DOCTYPE rss [<!ENTITY w 'x'>]><rss><item><title>Wall</title></item></rss>"
            })
    void whatIsIllFormedIsReadAllTheSame(String name, String feed) throws IOException {
        assertThat(read(feed).articles)
                .as(name)
                .singleElement()
                .satisfies(article ->
                        assertThat(article.title().orElse("").strip()).isEqualTo("Wall"));
    }

    @ParameterizedTest
    @CsvSource({
        "Ann Moss,Ann Moss",
        "desk@quay.example (Ann Moss),Ann Moss",
        "Ann Moss <desk@quay.example>,Ann Moss",
        "desk@quay.example,"
    })
    void anAuthorIsAName(String given, String name) throws IOException {
        String escaped = given.replace("<", "&lt;").replace(">", "&gt;");

        assertThat(read("<rss><item><title>Wall</title><author>" + escaped + "</author></item></rss>")
                        .articles
                        .get(0)
                        .authors())
                .isEqualTo(Optional.ofNullable(name).stream().toList());
    }

    @Test
    void theTitleIsNotReadTwice() throws IOException {
        assertThat(
                        read("<rss><item><title>Wall</title><description>&lt;h1>Wall&lt;/h1>&lt;p>It fell.</description></item></rss>")
                                .articles
                                .get(0)
                                .text())
                .isEqualTo("Wall\n\nIt fell.");
    }

    @Test
    void nothingIsFetchedAndNothingUnfolds() throws IOException {
        String feed = "<!DOCTYPE rss [<!ENTITY a SYSTEM 'file:///etc/passwd'><!ENTITY b '&a;&a;'>]>"
                + "<rss><item><title>Wall &a; &b;</title></item></rss>";

        assertThat(read(feed).articles.get(0).title()).contains("Wall &a; &b;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void everyEncodingIsReadThatIsDeclaredOrLaidOutSo(String charset) throws IOException {
        String feed = "<?xml version='1.0' encoding='" + charset + "'?><rss><item><title>Café</title></item></rss>";

        assertThat(read(feed.getBytes(Charset.forName(charset)), Optional.empty())
                        .articles
                        .get(0)
                        .title())
                .contains("Café");
    }

    @Test
    void aDeclarationThatIsWrongAboutUtf8IsNotBelieved() throws IOException {
        byte[] feed = "<?xml version='1.0' encoding='iso-8859-1'?><rss><item><title>Café</title></item></rss>"
                .getBytes(UTF_8);

        assertThat(read(feed, Optional.of(ISO_8859_1)).articles.get(0).title()).contains("Café");
    }

    @Test
    void everyBeginningOfAFeedIsReadOrSaidToBreakOff() throws IOException {
        for (String feed : new String[] {RSS, ATOM}) {
            for (int i = 0; i < feed.length(); i++) {
                assertThat(read(feed.substring(0, i)).problems)
                        .allMatch(problem -> problem.endsWith("this feed breaks off before its first item"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<item>",
                "<item><title>x",
                "<a>",
                "<![CDATA[",
                "<!--",
                "&",
                "<a b='",
                "<item><link href='../'/></item>"
            })
    void hostileMarkupIsReadInLinearTime(String piece) throws IOException {
        String feed = "<rss>" + piece.repeat(3_000_000 / piece.length());

        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(feed));
    }

    private static Collected read(String feed) throws IOException {
        return read(feed.getBytes(UTF_8), Optional.empty());
    }

    private static Collected read(byte[] feed, Optional<Charset> charset) throws IOException {
        Origin origin = new Origin(Optional.of("feed.xml"), Optional.empty(), charset);
        return Collected.from(new FeedFormat(), new Input(origin, new ByteArrayInputStream(feed), 1 << 24));
    }
}
