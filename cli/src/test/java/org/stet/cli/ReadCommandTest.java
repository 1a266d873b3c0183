package org.stet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.Stet;
import org.stet.formats.input.Documents;
import org.stet.formats.output.Writers;
import org.stet.formats.output.writing.ReadingWriter;

class ReadCommandTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String STORY = """
            # outlet: The Quay Record

            “We will wait for the survey,” said Mary Okafor. “Not a day more.”

            She said the old wall had been “a disgrace” for years.
            """;

    @TempDir
    Path folder;

    @Test
    void libraryAndCommandLineGiveTheSameJson() throws IOException {
        Path story = file("story.txt", STORY);
        ByteArrayOutputStream library = new ByteArrayOutputStream();
        try (ReadingWriter writer = Writers.json(library, false)) {
            writer.write(Stet.read(Documents.articles(story).get(0)));
        }

        Run run = Run.of("read", story.toString(), "--format", "json");

        assertThat(run).isEqualTo(new Run(0, library.toString(UTF_8), ""));
    }

    @Test
    void everyJsonOutputIsValid() throws IOException {
        Path story = file("story.txt", STORY);
        Path other = file("other.txt", "“Text“ and ”text”, he sai");
        Path schemaFile = Path.of("..", "docs", "schema", "read.json").toRealPath();
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schemaFile.toUri());

        Run one = Run.of("read", story.toString(), "--format=json");
        Run two = Run.of("read", story.toString(), other.toString(), "--format=json");
        Run line = Run.of("read", other.toString(), "--format=jsonl");

        assertThat(schema.validate(MAPPER.readTree(one.out()))).isEmpty();
        assertThat(schema.validate(MAPPER.readTree(two.out()))).isEmpty();
        assertThat(schema.validate(MAPPER.readTree(line.out()))).isEmpty();
    }

    @Test
    void oneInputGivesAnObjectAndSeveralAnArrayInTheirOrder() throws IOException {
        Path b = file("b.txt", "b");
        Path a = file("a.txt", "a");

        assertThat(json("read", b.toString(), "--format", "json").isObject()).isTrue();
        assertThat(json("read", b.toString(), a.toString(), "--format", "json").findValuesAsText("file"))
                .containsExactly(b.toString(), a.toString());
        assertThat(json("read", folder.toString(), "--format", "json").findValuesAsText("file"))
                .containsExactly(a.toString(), b.toString());
    }

    @Test
    void linesComeInTheOrderOfTheInputs() throws IOException {
        Path a = file("a.jsonl", "{\"text\":\"one\"}\n{\"text\":\"two\"}\n");

        Run run = Run.withInput("three", "read", a.toString(), "-", "--format", "jsonl");

        assertThat(run.out().lines().map(ReadCommandTest::file)).containsExactly(a + "!1", a + "!2", "null");
    }

    @Test
    void whatReadWroteIsReadAgainWithTheSameResult() throws IOException {
        Path story = file("story.txt", STORY);
        Run once = Run.of("read", story.toString(), "--format", "jsonl");

        assertThat(Run.withInput(once.out(), "read", "-", "--format", "jsonl")).isEqualTo(once);
    }

    @Test
    void anInputThatCannotBeReadIsNamedAndTheOthersAreDone() throws IOException {
        Path story = file("story.txt", STORY);
        Path page = file("page.rtf", "{\\rtf1 a<p>Hi");
        Path nothing = folder.resolve("nothing.txt");

        Run run = Run.of("read", page.toString(), nothing.toString(), story.toString(), "--format", "json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(MAPPER.readTree(run.out())).hasSize(1);
        assertThat(run.err())
                .isEqualTo("stet: " + page + ": this looks like RTF, which Stet does not read\nstet: " + nothing
                        + ": there is no such file\nstet: 2 inputs could not be read\n");
    }

    @Test
    void oneInputThatCannotBeReadLeavesStandardOutputEmpty() {
        Run run = Run.of("read", folder.resolve("nothing.txt").toString(), "--format", "json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).endsWith("nothing.txt: there is no such file\n");
    }

    @Test
    void hostsThatAreNotPublicAreAskedOnlyWhereThatIsAllowed() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/wall", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/plain; charset=utf-8");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(STORY.getBytes(UTF_8));
            }
        });
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/wall";

        Run refused = Run.of("read", address);
        Run read = Run.of("read", address, "--allow-private-hosts", "--format", "json");
        server.stop(0);

        assertThat(refused)
                .isEqualTo(new Run(
                        2,
                        "",
                        "stet: " + address
                                + ": its host 127.0.0.1 is not on the public internet (127.0.0.1), and such hosts"
                                + " are asked only with --allow-private-hosts\n"));
        assertThat(read.status()).isZero();
        assertThat(MAPPER.readTree(read.out()).at("/article/url").asText()).isEqualTo(address);
        assertThat(MAPPER.readTree(read.out()).at("/article/file").asText()).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({"auto,true,true", "auto,false,false", "always,false,true", "never,true,false"})
    void colourIsUsedOnATerminalOrWhenAskedFor(String choice, boolean terminal, boolean coloured) {
        Terminal shown = new Terminal(60, terminal);

        Run colour = Run.on(shown, STORY, "read", "-", "--colour", choice);
        Run color = Run.on(shown, STORY, "read", "-", "--color=" + choice);

        assertThat(colour).isEqualTo(color);
        assertThat(colour.out().contains("\u001B[")).isEqualTo(coloured);
    }

    @Test
    void textFitsTheTerminal() {
        Run run = Run.on(new Terminal(44, false), STORY, "read", "-");

        assertThat(run.out().lines())
                .contains("─".repeat(44))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(44));
    }

    @Test
    void aReaderThatHasSeenEnoughEndsTheCommandQuietly() {
        Run run = Run.into(failing("Broken pipe"), Terminal.NONE, STORY, "read", "-", "-");

        assertThat(run).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void resultsThatCannotBeWrittenAreTrouble() {
        Run run = Run.into(failing("No space left on device"), Terminal.NONE, STORY, "read", "-");

        assertThat(run).isEqualTo(new Run(2, "", "stet: the results cannot be written: No space left on device\n"));
    }

    @ParameterizedTest
    @CsvSource({"html,<!DOCTYPE html>", "csv,'article,file,'", "webanno,{", "tei,<?xml"})
    void everyFormatWritesOneInputAndSeveral(String format, String start) throws IOException {
        Path story = file("story.txt", STORY);
        Path other = file("other.txt", "The ferry left at noon.");

        Run one = Run.of("read", story.toString(), "--format", format);
        Run two = Run.of("read", story.toString(), other.toString(), "--format", format);

        assertThat(one.status()).isZero();
        assertThat(one.err()).isEmpty();
        assertThat(one.out()).startsWith(start).contains("Mary Okafor");
        assertThat(two.status()).isZero();
        assertThat(two.out()).contains("Mary Okafor");
        assertThat(Run.of("read", folder.resolve("nothing.txt").toString(), "--format", format)
                        .out())
                .isEmpty();
    }

    @Test
    void bratWritesTheAnnotationsOfOneInputAndHintsAtTheFolder() throws IOException {
        Path story = file("story.txt", STORY);

        Run run = Run.of("read", story.toString(), "--format", "brat");

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("T1\tContent ").contains("\tAnnotatorNotes E1\tp1 person Mary Okafor\n");
        assertThat(run.err()).contains("--into DIR");
    }

    @Test
    void bratWritesSeveralInputsIntoAFolderOnly() throws IOException {
        Path story = file("story.txt", STORY);
        Path lines = file("a.jsonl", "{\"text\":\"one\"}\n{\"text\":\"two\"}\n");
        Path corpus = folder.resolve("corpus");
        String refused = "stet: brat keeps each input in files of its own: name a folder for them with --into DIR\n";

        Run paths = Run.of("read", story.toString(), lines.toString(), "--format", "brat");
        Run members = Run.of("read", lines.toString(), "--format", "brat");
        Run into = Run.of("read", story.toString(), lines.toString(), "--format", "brat", "--into", corpus.toString());
        Run again = Run.of("read", story.toString(), "--format", "brat", "--into", corpus.toString());

        assertThat(paths.status()).isEqualTo(2);
        assertThat(paths.out()).isEmpty();
        assertThat(paths.err()).startsWith(refused);
        assertThat(members.status()).isEqualTo(2);
        assertThat(members.out()).isEmpty();
        assertThat(members.err()).contains(refused);
        assertThat(into).isEqualTo(new Run(0, "", ""));
        assertThat(corpus.resolve("story.txt")).hasContent(STORY);
        assertThat(corpus.resolve("a-2.ann")).isEmptyFile();
        assertThat(again.status()).isEqualTo(2);
        assertThat(again.err()).startsWith("stet: --into " + corpus + ": this is not a new or empty folder\n");
    }

    @Test
    void whySpeakersAreWhoTheyAreIsToldOnDemand() throws IOException {
        Path story = Files.writeString(
                folder.resolve("why.txt"), "Mayor Mary Okafor said it was late. She said it was dark.\n");

        assertThat(Run.of("read", story.toString(), "--explain").out())
                .contains("“Mayor Mary Okafor”: by name", "“She”: a pronoun for somebody in view (Mary Okafor ");
        assertThat(Run.of("read", story.toString(), "--explain", "--format", "jsonl")
                        .out())
                .contains("\"decision\":{\"rule\":\"name\",\"candidates\":[]}", "\"rule\":\"pronoun\"");
        assertThat(Run.of("read", story.toString(), "--format", "jsonl").out()).contains("\"decision\":null");
    }

    @Test
    void peopleOfAFileAreKnown() throws IOException {
        Path people = Files.writeString(folder.resolve("people.csv"), "name,wikidata\nMary Okafor,Q999999901\n");
        Path story = Files.writeString(folder.resolve("known.txt"), "Mary Okafor said it was late.\n");
        Path wrong = Files.writeString(folder.resolve("wrong.csv"), "name,wikidata\nMary Okafor,nine\n");

        Run known = Run.of("read", story.toString(), "--people", people.toString(), "--format", "jsonl");
        Run unknown = Run.of("read", story.toString(), "--format", "jsonl");
        Run trouble = Run.of("read", story.toString(), "--people", wrong.toString());

        assertThat(known.out()).contains("\"knownAs\":\"Mary Okafor\",\"wikidata\":\"Q999999901\"");
        assertThat(unknown.out()).contains("\"knownAs\":null,\"wikidata\":null");
        assertThat(trouble.status()).isEqualTo(Cli.TROUBLE);
        assertThat(trouble.err())
                .startsWith("stet: --people: " + wrong + ", line 2: \"nine\" is no item of Wikidata, such as Q76\n");
    }

    @Test
    void whyIsNotForFormatsThatCannotHoldIt() {
        Run run = Run.of("read", "story.txt", "--explain", "--format", "csv");

        assertThat(run.status()).isEqualTo(Cli.TROUBLE);
        assertThat(run.err()).startsWith("stet: --explain is for --format text, json and jsonl, not for csv\n");
    }

    @Test
    void aFolderIsForBratAlone() {
        Run run = Run.withInput(STORY, "read", "-", "--into", folder.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("stet: --into is for --format brat, not for text\n");
    }

    @Test
    void whatBratHasFromStetScoresAsAllRight() throws IOException {
        Path corpus = folder.resolve("corpus");
        Run.of(
                "read",
                Path.of("..", "examples", "harbour", "reports").toString(),
                "--format",
                "brat",
                "--into",
                corpus.toString());

        Run run = Run.of("eval", "brat", corpus.toString(), "--format", "json");

        JsonNode scores = MAPPER.readTree(run.out()).get("scores");
        assertThat(run.status()).isZero();
        assertThat(scores.findValues("value")).isNotEmpty();
        for (String group : new String[] {"token", "exact", "linked", "direct"}) {
            scores.get(group)
                    .forEach(score -> assertThat(score.get("value").doubleValue())
                            .as(group)
                            .isEqualTo(1));
        }
    }

    @Test
    void aBrokenLineOfACorpusIsNamed() throws IOException {
        file("story.txt", STORY);
        Path annotations = file("story.ann", "T1\tContent 0 3\t# o\nE1\tAttribution:T9 Content:T1\n");

        Run run = Run.of("eval", "brat", folder.toString());

        assertThat(run)
                .isEqualTo(new Run(
                        2, "", "stet: " + annotations + ", line 2: refers to T9, which has no place in this file\n"));
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    private static JsonNode json(String... arguments) throws IOException {
        return MAPPER.readTree(Run.of(arguments).out());
    }

    private static String file(String line) {
        try {
            return MAPPER.readTree(line).at("/article/file").asText();
        } catch (IOException e) {
            return "not JSON: " + line;
        }
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
