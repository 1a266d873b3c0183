package org.stet.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stet.document.Transcript;
import org.stet.document.Turn;

/**
 * Holds transcripts against tables of who said what. The words of a table and those of the turns are laid side by side in order; a word is
 * right if it stands in a turn of its speaker. Stateless; safe from any thread.
 */
public final class TranscriptEvaluation {
    private static final List<String> ENDINGS = List.of(".pdf", ".html", ".htm", ".txt", ".vtt", ".srt", ".json");

    private TranscriptEvaluation() {}

    /**
     * Scores every transcript of a folder that has a table {@code NAME.csv} with the columns speaker and sentence beside it.
     *
     * @param reader called once for each transcript, by file name; empty where it finds none in the file
     * @throws CorpusException if a file cannot be read, or a table has no transcript beside it
     */
    public static TranscriptReport run(Path dir, Function<Path, Optional<Transcript>> reader) {
        List<TranscriptScore> scores = new ArrayList<>();
        for (Path table : CorpusFiles.some(dir, ".csv")) {
            Path file = beside(table);
            Transcript transcript = reader.apply(file)
                    .orElseThrow(() -> new CorpusException(file, "no transcript is found in this file"));
            scores.add(score(CorpusFiles.name(file), SpokenTable.read(table), transcript));
        }
        return new TranscriptReport(scores);
    }

    private static Path beside(Path table) {
        String name = CorpusFiles.name(table);
        String stem = name.substring(0, name.length() - ".csv".length());
        return ENDINGS.stream()
                .map(ending -> table.resolveSibling(stem + ending))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new CorpusException(table, "there is no transcript beside this table"));
    }

    private static TranscriptScore score(String file, List<SpokenRow> rows, Transcript transcript) {
        List<SpokenWord> gold = new ArrayList<>();
        rows.forEach(row -> gold.addAll(SpokenWord.of(row.sentence(), row.speaker())));
        List<SpokenWord> read = words(transcript);
        List<WordAlignment.Pair> pairs = WordAlignment.of(gold, read);
        SpeakerMatch match = new SpeakerMatch(names(gold.stream()), names(read.stream()), pairs);
        long right = pairs.stream()
                .filter(pair -> match.isSame(pair.gold().speaker(), pair.read().speaker()))
                .count();
        Set<Integer> found = new HashSet<>();
        pairs.forEach(pair -> found.add(pair.place()));
        Set<Integer> heads = RunningWords.among(gold, found);
        long nameless = IntStream.range(0, gold.size())
                .filter(place ->
                        !heads.contains(place) && !match.knows(gold.get(place).speaker()))
                .count();
        return new TranscriptScore(file, gold.size() - heads.size(), pairs.size(), right, heads.size(), nameless);
    }

    private static List<SpokenWord> words(Transcript transcript) {
        List<SpokenWord> words = new ArrayList<>();
        for (Turn turn : transcript.turns()) {
            String said =
                    transcript.text().substring(turn.span().begin(), turn.span().end());
            words.addAll(SpokenWord.of(said, turn.speaker().orElse("")));
        }
        return words;
    }

    private static Set<String> names(Stream<SpokenWord> words) {
        Set<String> names = new LinkedHashSet<>();
        words.forEach(word -> names.add(word.speaker()));
        return names;
    }
}
