package org.stet.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.document.Article;

/**
 * A quotation with what a reader says of it.
 *
 * @param id its name, the number of its line where it has none
 * @param kind what it is to show
 * @param draft the draft that prints it
 * @param evidence what it is held against: files and folders
 * @param texts what it is held against: transcripts or articles as they stand in the row
 * @param verdict the right verdict
 * @param wording the right wording
 * @param attribution the right attribution
 * @param acceptable verdicts that are no mistake
 * @param document the file that holds the passage
 * @param passage the words of the passage
 */
public record VerdictRow(
        String id,
        String kind,
        Article draft,
        List<Path> evidence,
        List<String> texts,
        Optional<String> verdict,
        Optional<String> wording,
        Optional<String> attribution,
        Set<String> acceptable,
        Optional<String> document,
        Optional<String> passage) {
    public VerdictRow {
        evidence = List.copyOf(evidence);
        texts = List.copyOf(texts);
        acceptable = Set.copyOf(acceptable);
    }
}
