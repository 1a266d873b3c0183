package org.stet.quotation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The cases of {@code quotation/cases.txt}: a title after {@code ##}, a text, {@code ---}, and the text as it is read. */
final class Cases {
    private Cases() {}

    /** One case. */
    record Case(String title, String text, String expected) {
        @Override
        public String toString() {
            return title;
        }
    }

    /** Reads the cases in order. */
    static List<Case> all() {
        List<Case> cases = new ArrayList<>();
        for (String block : resource().split("(?m)^## ", -1)) {
            if (!block.isBlank()) {
                cases.add(parse(block));
            }
        }
        return cases;
    }

    private static Case parse(String block) {
        int title = block.indexOf('\n');
        int rule = block.indexOf("\n---\n");
        if (rule < 0) {
            throw new IllegalArgumentException("no line --- in the case: " + block);
        }
        return new Case(
                block.substring(0, title),
                block.substring(title + 1, rule),
                block.substring(rule + 5).stripTrailing());
    }

    private static String resource() {
        try (InputStream in = Cases.class.getResourceAsStream("/quotation/cases.txt")) {
            if (in == null) {
                throw new IllegalStateException("quotation/cases.txt is not among the test resources");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
