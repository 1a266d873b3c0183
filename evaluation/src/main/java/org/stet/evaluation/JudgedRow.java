package org.stet.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stet.verification.Finding;

/**
 * A row and what the check says of its quotation.
 *
 * @param row the row
 * @param finding what the check says; empty where it sees no quotation
 * @param file the file of the passage it was compared with
 */
public record JudgedRow(VerdictRow row, Optional<Finding> finding, Optional<String> file) {
    /** Returns the verdict that was answered. */
    public String verdict() {
        return finding.map(found -> found.verdict().id()).orElse("none");
    }

    /** Says whether it is the right one. */
    public boolean isRight() {
        return row.verdict().filter(verdict()::equals).isPresent();
    }

    /** Says whether it is right, or no mistake. */
    public boolean isAcceptable() {
        return isRight() || row.acceptable().contains(verdict());
    }

    /** Says whether the passage is where the row says; empty where it does not say. */
    public Optional<Boolean> isLocated() {
        if (row.document().isEmpty() && row.passage().isEmpty()) {
            return Optional.empty();
        }
        boolean document = row.document()
                .map(name -> file.filter(path -> path.endsWith(name)).isPresent())
                .orElse(true);
        boolean passage = row.passage().map(this::holds).orElse(true);
        return Optional.of(document && passage);
    }

    private boolean holds(String words) {
        String here = folded(words);
        String there = finding.flatMap(Finding::evidence)
                .map(found -> folded(found.words().text()))
                .orElse("");
        return !there.isEmpty() && (here.contains(there) || there.contains(here) || shares(here, there));
    }

    private static boolean shares(String one, String other) {
        Set<String> words = new HashSet<>(List.of(one.split(" ")));
        List<String> others = List.of(other.split(" "));
        return others.stream().filter(words::contains).count() * 2 >= others.size();
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
