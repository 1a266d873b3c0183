package org.stet.formats.output.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * What wrote an output.
 *
 * @param name always {@code stet}
 * @param version the version of the build
 * @param model the learned model that read; empty where rules alone did
 */
public record Producer(String name, String version, Optional<String> model) {
    private static final Producer CURRENT = new Producer("stet", buildVersion(), Optional.empty());

    /** Returns this build, reading by rules. */
    public static Producer current() {
        return CURRENT;
    }

    private static String buildVersion() {
        try (InputStream in = Producer.class.getResourceAsStream("producer.properties")) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(Objects.requireNonNull(in, "producer.properties is missing"), UTF_8));
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException("producer.properties cannot be read", e);
        }
    }
}
