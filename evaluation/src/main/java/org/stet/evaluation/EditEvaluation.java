package org.stet.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.stet.Checker;
import org.stet.Stet;
import org.stet.document.Document;
import org.stet.document.Transcript;
import org.stet.formats.input.Documents;
import org.stet.verification.Evidence;
import org.stet.verification.Finding;

/**
 * Edits real passages, some so that the sense changes and some so that it does not, and looks whether the check tells the one from
 * the other. The same folders, numbers and seed give the same rows. Confined to one thread.
 */
public final class EditEvaluation {
    /** Draws for each row before the corpus is given up. */
    private static final int MOST_DRAWS = 2_000;

    private final List<Transcript> transcripts;
    private final SplittableRandom random;
    private final Checker checker = Stet.checker().build();
    private final Map<Transcript, Evidence> prepared = new HashMap<>();

    private EditEvaluation(List<Transcript> transcripts, long seed) {
        this.transcripts = transcripts;
        this.random = new SplittableRandom(seed);
    }

    /**
     * Makes and checks rows.
     *
     * @param folders folders of transcripts
     * @param flips how many edits that change the sense
     * @param harmless how many that do not
     * @throws CorpusException if there are no transcripts, or none in which the edits can be made
     */
    public static EditReport run(List<Path> folders, int flips, int harmless, long seed) {
        List<Transcript> transcripts = new ArrayList<>();
        for (Path folder : folders) {
            try {
                for (Document document : Documents.of(folder)) {
                    if (document instanceof Transcript transcript) {
                        transcripts.add(transcript);
                    }
                }
            } catch (IOException e) {
                throw new CorpusException(folder, "cannot be read", e);
            }
        }
        if (transcripts.isEmpty()) {
            throw new CorpusException(folders.get(0), "there are no transcripts here");
        }
        EditEvaluation evaluation = new EditEvaluation(transcripts, seed);
        List<EditedPassage> rows = new ArrayList<>(evaluation.rows(Flips.all(), flips));
        rows.addAll(evaluation.rows(HarmlessEdits.all(), harmless));
        return new EditReport(rows);
    }

    /** Makes rows, of each class as many. */
    private List<EditedPassage> rows(List<Edit> edits, int count) {
        Map<String, List<Edit>> byKind = new LinkedHashMap<>();
        edits.forEach(edit ->
                byKind.computeIfAbsent(edit.kind(), none -> new ArrayList<>()).add(edit));
        List<List<Edit>> kinds = new ArrayList<>(byKind.values());
        List<EditedPassage> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            row(kinds.get(i % kinds.size())).ifPresent(rows::add);
        }
        return rows;
    }

    private Optional<EditedPassage> row(List<Edit> edits) {
        for (int i = 0; i < MOST_DRAWS; i++) {
            Transcript transcript = transcripts.get(random.nextInt(transcripts.size()));
            Edit edit = edits.get(random.nextInt(edits.size()));
            Optional<SpokenPassage> passage = SpokenPassage.draw(transcript, random);
            Optional<String> words = passage.flatMap(drawn -> edit.make(drawn.words(), random));
            if (words.isPresent()) {
                return check(passage.get(), words.get())
                        .map(finding -> new EditedPassage(passage.get(), edit, words.get(), finding));
            }
        }
        return Optional.empty();
    }

    private Optional<Finding> check(SpokenPassage passage, String words) {
        Evidence evidence = prepared.computeIfAbsent(
                passage.transcript(),
                transcript -> checker.evidence().add(transcript).build());
        return checker.check(EditedPassage.draft(passage, words), evidence).findings().stream()
                .findFirst();
    }
}
