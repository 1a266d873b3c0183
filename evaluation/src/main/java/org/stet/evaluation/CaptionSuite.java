package org.stet.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A WebVTT conformance suite laid out like that of vtt.js: scripts {@code *test*.js} anywhere below a folder name pairs of a file
 * and what is expected, by paths from that folder; {@code NAME-proc.json} beside {@code NAME.vtt} has the parts of its texts.
 */
final class CaptionSuite {
    private static final Pattern PAIR =
            Pattern.compile("\\.jsonEqual\\w*\\(\\s*\"([^\"]+\\.vtt)\",\\s*\"([^\"]+\\.json)\"");

    private CaptionSuite() {}

    /** Returns the cases below a folder, in the order of the scripts' paths. */
    static List<CaptionCase> in(Path folder) {
        List<CaptionCase> cases = new ArrayList<>();
        for (Path script : CorpusFiles.below(folder, name -> name.matches(".*test.*\\.js"))) {
            PAIR.matcher(CorpusFiles.read(script))
                    .results()
                    .map(pair -> one(folder, pair))
                    .forEach(cases::add);
        }
        if (cases.isEmpty()) {
            throw new CorpusException(folder, "no script *test*.js here names a .vtt file and its .json");
        }
        return cases;
    }

    private static CaptionCase one(Path folder, MatchResult pair) {
        Path file = folder.resolve(pair.group(1));
        Path trees = folder.resolve(pair.group(1).replaceFirst("\\.vtt$", "-proc.json"));
        return new CaptionCase(
                file, folder.resolve(pair.group(2)), Files.exists(trees) ? Optional.of(trees) : Optional.empty());
    }
}
