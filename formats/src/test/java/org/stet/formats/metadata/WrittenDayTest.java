package org.stet.formats.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-27",
                "2025-02-27T23:59:00-05:00",
                "2025/2/27",
                "20250227",
                "20250227T190400Z",
                "February 27, 2025",
                "Feb. 27th, 2025 at 7:04 pm",
                "Thu, 27 Feb 2025 19:04:00 GMT",
                "Thu Feb 27 19:04:00 UTC 2025",
                "Published 11:13 p.m. ET Feb. 27, 2025",
                "01:38:07 PM IST Feb 27, 2025",
                "27. Februar 2025",
                "27 de febrero de 2025",
                "27 f\u00E9vrier 2025",
                "27.02.2025",
                "27/02/2025",
                "2/27/2025",
                "https://gull.example/2025/feb/27/wall",
                "https://gull.example/2025/02/27/wall"
            })
    void aDayIsReadHoweverItIsWritten(String words) {
        assertThat(WrittenDay.in(words)).contains(LocalDate.of(2025, 2, 27));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "03/04/2025",
                "31 February 2025",
                "2025-13-01",
                "May we wait 2025 days?",
                "https://gull.example/19600475",
                "27 February"
            })
    void whatIsNoDayOrCouldBeTwoIsNone(String words) {
        assertThat(WrittenDay.in(words)).isEmpty();
    }

    @Test
    void onlyTheBeginningOfLongWordsIsLookedAt() {
        assertThat(WrittenDay.in("a ".repeat(500) + "2025-02-27")).isEmpty();
    }
}
