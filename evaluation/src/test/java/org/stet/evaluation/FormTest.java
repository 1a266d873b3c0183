package org.stet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            “All of it”, | DIRECT
            none of it   | INDIRECT
            half “of it” | MIXED
            ''All of it'' | APOSTROPHES
            half ''of it'' | APOSTROPHES
            “”           | INDIRECT
            “1984”       | INDIRECT
            """)
    void theFormFollowsTheLettersInsideMarks(String content, Form form) {
        assertThat(form(content)).isEqualTo(form);
    }

    @Test
    void ninetySevenLettersOfAHundredInsideMarksAreDirectAndNinetySixAreNot() {
        assertThat(form("“" + "a".repeat(97) + "” bcd")).isEqualTo(Form.DIRECT);
        assertThat(form("“" + "a".repeat(96) + "” bcde")).isEqualTo(Form.MIXED);
    }

    private static Form form(String content) {
        Story story = new Story("Ada told them " + content + ", they say.");
        Attribution attribution = story.gold(content, "", "");
        return story.against(List.of(attribution)).form(attribution);
    }
}
