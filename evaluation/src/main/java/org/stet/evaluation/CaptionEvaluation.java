package org.stet.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stet.formats.caption.Cue;
import org.stet.formats.caption.WebVtt;
import org.stet.formats.intake.UnreadableInputException;

/** Holds the WebVTT parser against a conformance suite. Stateless; safe from any thread. */
public final class CaptionEvaluation {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private CaptionEvaluation() {}

    /**
     * Parses every file that the scripts of a suite name, and compares.
     *
     * @throws CorpusException if a file cannot be read
     */
    public static CaptionReport run(Path folder) {
        List<CaptionReport.Listed> listed = new ArrayList<>();
        List<CaptionCase> cases = CaptionSuite.in(folder);
        for (CaptionCase one : cases) {
            String name = folder.relativize(one.file()).toString();
            CueDifference.of(cues(one.file()), json(one.cues()), new String(CorpusFiles.bytes(one.file()), UTF_8))
                    .or(() -> one.trees().flatMap(trees -> CueTreeDifference.of(cues(one.file()), json(trees))))
                    .ifPresent(difference -> listed.add(new CaptionReport.Listed(name, difference)));
        }
        return new CaptionReport(cases.size(), listed);
    }

    private static List<Cue> cues(Path file) {
        try {
            return WebVtt.cues(CorpusFiles.bytes(file));
        } catch (UnreadableInputException e) {
            throw new CorpusException(file, "the file cannot be parsed", e);
        }
    }

    private static JsonNode json(Path file) {
        try {
            return MAPPER.readTree(file.toFile());
        } catch (IOException e) {
            throw new CorpusException(file, "the file is not JSON", e);
        }
    }
}
