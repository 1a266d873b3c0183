package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** One story in several kinds of file: what is read does not depend on the wrapping. */
class SameStoryTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path HARBOUR = Path.of("..", "examples", "harbour");

    @Test
    void thePageSaysWhatTheTextSays() throws IOException {
        JsonNode text = read("reports/echo.txt");
        JsonNode page = read("pages/echo.html");

        assertThat(statements(page)).isEqualTo(statements(text));
        assertThat(page.at("/article/title")).isEqualTo(text.at("/article/title"));
        assertThat(page.at("/article/outlet")).isEqualTo(text.at("/article/outlet"));
        assertThat(page.at("/article/published")).isEqualTo(text.at("/article/published"));
        assertThat(page.at("/article/authors")).isEqualTo(text.at("/article/authors"));
    }

    @Test
    void theCaptionsSayWhatTheTranscriptSays() throws IOException {
        JsonNode text = read("transcript/2025-05-14-sea-wall-meeting.txt");
        JsonNode captions = read("transcript/2025-05-14-sea-wall-meeting.vtt");

        assertThat(turns(captions)).isEqualTo(turns(text));
        assertThat(captions.at("/transcript/date")).isEqualTo(text.at("/transcript/date"));
    }

    private static JsonNode read(String file) throws IOException {
        Run run = Run.of("read", "--format", "json", HARBOUR.resolve(file).toString());
        assertThat(run.err()).isEmpty();
        return MAPPER.readTree(run.out());
    }

    private static List<String> statements(JsonNode reading) {
        List<String> statements = new ArrayList<>();
        for (JsonNode statement : reading.path("statements")) {
            statements.add(name(reading, statement.path("speaker").asText()) + " " + words(statement, "cue") + ": "
                    + words(statement, "content"));
        }
        return statements;
    }

    private static String name(JsonNode reading, String id) {
        for (JsonNode speaker : reading.path("speakers")) {
            if (speaker.path("id").asText().equals(id)) {
                return speaker.path("name").asText();
            }
        }
        return "?";
    }

    private static String words(JsonNode statement, String key) {
        return String.join(" ", statement.path(key).findValuesAsText("text"));
    }

    private static List<String> turns(JsonNode reading) {
        JsonNode transcript = reading.path("transcript");
        String text = transcript.path("text").asText();
        List<String> turns = new ArrayList<>();
        for (JsonNode turn : transcript.path("turns")) {
            String words =
                    text.substring(turn.path("begin").asInt(), turn.path("end").asInt());
            String speaker = turn.path("speaker").asText().toUpperCase(Locale.ROOT);
            turns.add(speaker + ": " + words.replaceAll("\\s+", " "));
        }
        return turns;
    }
}
