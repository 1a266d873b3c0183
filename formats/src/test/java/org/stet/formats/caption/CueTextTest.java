package org.stet.formats.caption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Section 6.4 of the WebVTT standard. */
class CueTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "One two|One two",
                "<v Ann Moss>One</v> two|(v 'Ann Moss' One) two",
                "<v.loud.far  Ann\tMoss >One|(v.loud.far 'Ann Moss' One)",
                "<v>One|(v One)",
                "<b><i>One</b> two</i>|(b (i One two))",
                "<b>One</b> </i>two|(b One) two",
                "<blink>One</blink>|One",
                "<c.yellow.>One</c>|(c.yellow One)",
                "<i note>One|(i One)",
                "<lang en-GB>One</lang>|(lang 'en-GB' One)",
                "<rt>One</rt>|One",
                "<ruby>One<rt>two</ruby> three|(ruby One(rt two)) three",
                "<00:01.500>One<01:00:02.000>two|[1500]One[3602000]two",
                "<00:01.50>One<00:61.000>two|Onetwo",
                "< 00:01.000>One|One",
                "<>One</>|One",
                "a &lt; b &amp;&nbsp;c &#39;d|a < b &\u00A0c 'd",
                "&lt;b>One|<b>One",
                "<v Tom &amp; Ann>One|(v 'Tom & Ann' One)",
                "<v One two|(v 'One two' )",
                "One <|One ",
                "One </i|One "
            })
    void aTextIsTakenApartAsTheStandardAsks(String text, String parts) {
        assertThat(shown(CueText.of(text))).isEqualTo(parts);
    }

    private static String shown(List<CueNode> nodes) {
        return nodes.stream().map(CueTextTest::shown).collect(Collectors.joining());
    }

    private static String shown(CueNode node) {
        if (node instanceof CueNode.Words words) {
            return words.text();
        }
        if (node instanceof CueNode.Moment moment) {
            return "[" + moment.time().toMillis() + "]";
        }
        CueNode.Tag tag = (CueNode.Tag) node;
        String classes = tag.classes().stream().map(name -> "." + name).collect(Collectors.joining());
        String annotation = tag.annotation().isEmpty() ? "" : " '" + tag.annotation() + "'";
        return "(" + tag.name() + classes + annotation + " " + shown(tag.children()) + ")";
    }
}
