package org.stet.proofreading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The invented cases of {@code proofreading/cases.txt}: a text and the notices it is to have. */
record Cases(String title, String text, List<String> notices) {
    private static final Pattern NUMBERED = Pattern.compile("⟨U\\+([0-9A-F]{4,6})⟩");

    static List<Cases> all() throws IOException {
        String file;
        try (InputStream in = Cases.class.getResourceAsStream("/proofreading/cases.txt")) {
            file = new String(Objects.requireNonNull(in, "cases.txt").readAllBytes(), StandardCharsets.UTF_8);
        }
        List<Cases> cases = new ArrayList<>();
        for (String part : file.substring(file.indexOf("\n## ") + 1).split("(?m)^## ", -1)) {
            if (!part.isBlank()) {
                cases.add(one(part));
            }
        }
        return cases;
    }

    private static Cases one(String part) {
        int title = part.indexOf('\n');
        int rule = part.indexOf("\n---", title);
        List<String> notices = part.substring(rule + 4)
                .lines()
                .filter(line -> line.startsWith("! "))
                .map(Cases::decoded)
                .toList();
        return new Cases(part.substring(0, title), decoded(part.substring(title + 1, rule)), notices);
    }

    private static String decoded(String text) {
        return NUMBERED.matcher(text).replaceAll(match -> {
            String character = Character.toString(Integer.parseInt(match.group(1), 16));
            return character.replace("\\", "\\\\").replace("$", "\\$");
        });
    }

    @Override
    public String toString() {
        return title;
    }
}
