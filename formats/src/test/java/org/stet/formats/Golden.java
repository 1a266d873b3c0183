package org.stet.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold what is expected. What a failing case got is left in {@code target/golden}, to look at and to keep. */
public final class Golden {
    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private Golden() {}

    /** Returns a folder of test resources. */
    public static Path folder(String name) {
        return RESOURCES.resolve(name);
    }

    /** Asserts that the golden file has these words. */
    public static void assertSame(Path golden, String got) throws IOException {
        String expected = Files.exists(golden) ? Files.readString(golden) : "";
        if (!expected.equals(got)) {
            Path left = Path.of("target", "golden").resolve(RESOURCES.relativize(golden));
            Files.createDirectories(left.getParent());
            Files.writeString(left, got);
        }
        assertThat(got).as(golden.toString()).isEqualTo(expected);
    }
}
