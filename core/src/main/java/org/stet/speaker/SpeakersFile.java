package org.stet.speaker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The directory that comes with Stet, a line for each office: Wikidata item or another id, name with aliases behind {@code =}, office,
 * jurisdiction, from, to, parted by {@code |}. A line that begins {@code #} is a remark.
 */
final class SpeakersFile {
    private static final int FIELDS = 6;
    private static final Pattern ITEM = Pattern.compile("Q[0-9]+");

    private SpeakersFile() {}

    /** Reads the resource of that name in this package. */
    static Speakers read(String name) {
        Speakers.Builder directory = new Speakers.Builder();
        try (InputStream in = SpeakersFile.class.getResourceAsStream(name)) {
            Objects.requireNonNull(in, () -> "directory " + name + " is not on the class path");
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(SpeakersFile::identity)
                    .forEach(directory::add);
        } catch (IOException e) {
            throw new UncheckedIOException("directory " + name + " cannot be read", e);
        }
        return directory.build();
    }

    private static Identity identity(String line) {
        List<String> fields = List.of(line.split("\\|", -1));
        if (fields.size() != FIELDS) {
            throw new IllegalStateException("a line of the directory has not six fields: " + line);
        }
        List<String> names = List.of(fields.get(1).split("=", -1));
        Optional<String> from = Optional.of(fields.get(4)).filter(text -> !text.isEmpty());
        Optional<String> to = Optional.of(fields.get(5)).filter(text -> !text.isEmpty());
        Office office =
                new Office(fields.get(2), Optional.of(fields.get(3)), from.map(Office::begun), to.map(Office::ended));
        return new Identity(
                fields.get(0),
                names.get(0),
                names.subList(1, names.size()),
                Speaker.Kind.PERSON,
                Optional.of(fields.get(0)).filter(id -> ITEM.matcher(id).matches()),
                List.of(office));
    }
}
