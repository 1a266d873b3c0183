package org.stet.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CastGoldenTest {
    private record Case(String name, String article, List<String> variants) {}

    @TestFactory
    Stream<DynamicTest> everySourceIsWhoTheCaseSays() throws IOException {
        return cases().stream().map(golden -> DynamicTest.dynamicTest(golden.name(), () -> check(golden)));
    }

    private static void check(Case golden) {
        Story story = Story.of(golden.article());
        assertThat(story.answers()).as(golden.article()).isEqualTo(story.expected());
        assertThat(story.cast().notices().stream()
                        .map(notice -> story.text()
                                .substring(notice.span().begin(), notice.span().end())))
                .isEqualTo(golden.variants());
    }

    private static List<Case> cases() throws IOException {
        try (InputStream in = Objects.requireNonNull(CastGoldenTest.class.getResourceAsStream("cast.txt"))) {
            String book = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<Case> cases = new ArrayList<>();
            Arrays.stream(book.split("(?m)^## ")).skip(1).forEach(text -> cases.add(read(text)));
            return cases;
        }
    }

    private static Case read(String text) {
        List<String> lines = text.strip().lines().toList();
        List<String> variants = lines.stream()
                .filter(line -> line.startsWith("! "))
                .map(line -> line.substring(2))
                .toList();
        List<String> article = lines.subList(1, lines.size() - variants.size());
        return new Case(lines.get(0), String.join("\n", article), variants);
    }
}
