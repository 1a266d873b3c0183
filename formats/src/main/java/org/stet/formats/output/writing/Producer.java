package org.stet.formats.output.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/**
 * What wrote an output.
 *
 * @param name always {@code stet}
 * @param version the version of the build
 * @param model the learned model that the build carries and reads by; empty where it reads by rules alone
 */
public record Producer(String name, String version, Optional<String> model) {
    private static final Producer CURRENT = new Producer(
            "stet",
            property("producer.properties", "version")
                    .orElseThrow(() -> new IllegalStateException("producer.properties is missing")),
            property("/stet-model-en.properties", "name"));

    /** Returns this build with the model that it carries. */
    public static Producer current() {
        return CURRENT;
    }

    private static Optional<String> property(String resource, String name) {
        try (InputStream in = Producer.class.getResourceAsStream(resource)) {
            if (in == null) {
                return Optional.empty();
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, UTF_8));
            return Optional.ofNullable(properties.getProperty(name));
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }
}
