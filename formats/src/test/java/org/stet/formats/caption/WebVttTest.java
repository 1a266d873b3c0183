package org.stet.formats.caption;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.formats.intake.UnreadableInputException;

/** Sections 6.1 and 6.3 of the WebVTT standard. */
class WebVttTest {
    @Test
    void aCueHasItsIdTimesSettingsAndText() throws UnreadableInputException {
        List<Cue> cues = cues("WEBVTT\n\nopening\n00:01.000 --> 01:00:02.500 align:start line:-1\nOne\ntwo\n");

        assertThat(cues)
                .containsExactly(new Cue(
                        "opening",
                        Duration.ofSeconds(1),
                        Duration.ofMillis(3_602_500),
                        new CueSettings(Map.of("align", "start", "line", "-1")),
                        "One\ntwo",
                        4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WEBVTT\n\n00:01.000 --> 00:02.000\nOne",
                "\uFEFFWEBVTT\n\n00:01.000 --> 00:02.000\nOne",
                "WEBVTT remarks\r\n\r\n00:01.000-->00:02.000\r\nOne\r\n",
                "WEBVTT\t\r\r00:01.000\t-->  00:02.000\rOne\r",
                "WEBVTT\nKind: captions\n00:01.000 --> 00:02.000\nOne",
                "WEBVTT\n\nNOTE two\nlines\n\n00:01.000 --> 00:02.000\nOne\n\nNOTE",
                "WEBVTT\n\nSTYLE\n::cue {}\n\nREGION\nid:a\n\n00:01.000 --> 00:02.000\nOne",
                "WEBVTT\n\nno times here\n\n00:01.00 --> 00:02.000\nbad\n\n00:01.000 --> 00:02.000\nOne",
                "WEBVTT\n\n-->\n00:01.000 --> 00:02.000\nOne"
            })
    void theOneCueIsFound(String file) throws UnreadableInputException {
        assertThat(cues(file)).extracting(Cue::text).containsExactly("One");
        assertThat(cues(file)).extracting(Cue::start).containsExactly(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\nWEBVTT\n\n00:01.000 --> 00:02.000\nOne",
                "WEBVTTX\n\n00:01.000 --> 00:02.000\nOne",
                "webvtt\n\n00:01.000 --> 00:02.000\nOne"
            })
    void withoutTheSignatureThereAreNoCues(String file) throws UnreadableInputException {
        assertThat(cues(file)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00:01.000 -> 00:02.000",
                "00:01,000 --> 00:02,000",
                "0:01.000 --> 00:02.000",
                "00:60.000 --> 01:02.000",
                "00:1.000 --> 00:02.000",
                "00:01.0000 --> 00:02.000",
                "00:01.000 --> 00:02.0000",
                "x 00:01.000 --> 00:02.000"
            })
    void timesThatAreWrittenOtherwiseMakeNoCue(String times) throws UnreadableInputException {
        assertThat(cues("WEBVTT\n\n" + times + "\nOne")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "align:center,true",
        "align:middle,false",
        "align:Start,false",
        "vertical:rl,true",
        "vertical:up,false",
        "size:50.5%,true",
        "size:50,false",
        "size:101%,false",
        "'position:10%,line-left',true",
        "'position:10%,start',false",
        "line:5%,true",
        "line:-1.5,true",
        "line:5-,false",
        "line:1.,false",
        "region:fred,true",
        "align :start,false",
        "align:,false",
        "colour:red,false"
    })
    void aSettingIsAcceptedOrPassedOver(String setting, boolean accepted) {
        assertThat(CueSettings.of(" " + setting).values().isEmpty()).isEqualTo(!accepted);
    }

    private static List<Cue> cues(String file) throws UnreadableInputException {
        return WebVtt.cues(file.getBytes(UTF_8));
    }
}
