package org.stet.alignment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.stet.text.Span;

/**
 * The invented cases of the folder {@code alignment}, one file a theme: a title, the draft, the record, and after the three
 * hyphens how they compare. In the draft the pieces stand in quotation marks and the frame in braces, which are taken out.
 */
record Cases(String title, String draft, String record, String expected) {
    /** Reads the cases of every file of the folder, in the order of names. */
    static List<Cases> all() {
        try (Stream<Path> files = Files.list(Path.of(
                Objects.requireNonNull(Cases.class.getResource("/alignment")).toURI()))) {
            List<Cases> cases = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                for (String block : Files.readString(file).split("(?m)^## ", -1)) {
                    if (block.contains("\n---\n")) {
                        cases.add(one(file.getFileName() + ": ", block));
                    }
                }
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cases one(String file, String block) {
        String[] lines = block.split("\n", 4);
        return new Cases(
                file + lines[0], lines[1], lines[2], lines[3].substring(4).strip());
    }

    /** Returns the draft as a quotation. */
    Quoted quoted() {
        StringBuilder text = new StringBuilder();
        List<Span> pieces = new ArrayList<>();
        List<Span> frame = new ArrayList<>();
        int open = 0;
        for (int i = 0; i < draft.length(); i++) {
            char c = draft.charAt(i);
            if (c == '”') {
                pieces.add(new Span(open, text.length()));
            } else if (c == '}') {
                frame.add(new Span(open, text.length()));
            }
            if (c != '{' && c != '}') {
                text.append(c);
            }
            open = c == '“' || c == '{' ? text.length() : open;
        }
        return new Quoted(text.toString(), pieces, frame);
    }

    /** Returns the record as a passage. */
    Heard heard() {
        Span all = new Span(0, record.length());
        return new Heard(record, all, all, List.of());
    }

    @Override
    public String toString() {
        return title;
    }
}
