package org.stet.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stet.text.Span;

/** An invented text, with spans by their words and corpora made of it. */
record Story(String text) {
    static final Story HARBOUR = new Story("""
            “We will open the gates,” Mara Quill said. She denied that the pier is unsafe.
            According to the ferry board, talks “went well” on Friday.
            """);

    /** The places of words that occur, each the first time after the one before it. */
    List<Span> at(String... words) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (String word : words) {
            int begin = text.indexOf(word, from);
            if (begin < 0) {
                throw new IllegalArgumentException("\"" + word + "\" is not in the text from " + from);
            }
            from = begin + word.length();
            spans.add(new Span(begin, from));
        }
        return spans;
    }

    Attribution gold(String content, String cue, String source) {
        return new Attribution(parts(content), parts(cue), parts(source));
    }

    Prediction predicted(String content, String cue, String source) {
        return Prediction.of(parts(content), parts(cue), parts(source));
    }

    private List<Span> parts(String words) {
        return words.isEmpty() ? List.of() : at(words.split("\\|", -1));
    }

    /** What is right of {@link #HARBOUR}: one direct, one indirect, one mixed attribution. */
    static List<Attribution> harbourGold() {
        return List.of(
                HARBOUR.gold("“We will open the gates,”", "said", "Mara Quill"),
                HARBOUR.gold("that the pier is unsafe", "denied", "She"),
                HARBOUR.gold("talks “went well” on Friday", "According to", "the ferry board"));
    }

    Comparison against(List<Attribution> gold, Prediction... predictions) {
        return new Comparison(text, gold, Arrays.asList(predictions));
    }

    /** Writes one article and one annotator's file into a corpus folder. */
    static void write(Path dir, String name, String text, String annotator, String... annotations) {
        try {
            Files.createDirectories(dir.resolve("text"));
            Files.createDirectories(dir.resolve("attributions"));
            Files.writeString(dir.resolve("text").resolve(name + ".txt"), text);
            Files.writeString(
                    dir.resolve("attributions").resolve(name + "_" + annotator + ".ann"),
                    String.join("\n", annotations) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
