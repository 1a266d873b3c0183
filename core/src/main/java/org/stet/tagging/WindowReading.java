package org.stet.tagging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.tagging.WindowScores.Link;

/**
 * Decodes one window: content, sources and cues as the likeliest tags have them, every content under the cue it asks for, and the
 * source that content and cue ask for together.
 */
final class WindowReading {
    /** What is added to the score of a content that has no cue. */
    private static final double NO_CUE = -3;

    /**
     * What belongs together.
     *
     * @param content at least one span
     * @param sure how likely the model takes content, cue and source to be right just so, 0 to 1
     */
    record Group(List<WordSpan> content, Optional<WordSpan> cue, Optional<WordSpan> source, double sure) {}

    private final WindowScores scores;
    private final List<WordSpan> sources;
    private final List<Group> groups = new ArrayList<>();

    private WindowReading(TaggingModel model, List<ModelWord> words) {
        scores = model.run(words);
        TagChain contents = chain(model, TaggingModel.CONTENT);
        List<WordSpan> parts = contents.spans();
        List<WordSpan> cues = chain(model, TaggingModel.CUE).spans();
        sources = chain(model, TaggingModel.SOURCE).spans();
        double[] sure = contents.likelihoods(parts);
        Map<WordSpan, List<Integer>> byCue = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            Optional<WordSpan> cue = cue(parts.get(i), cues);
            byCue.computeIfAbsent(cue.orElse(parts.get(i)), key -> new ArrayList<>())
                    .add(i);
        }
        byCue.forEach((key, numbers) -> {
            double certainty = numbers.stream().mapToDouble(i -> sure[i]).min().orElseThrow();
            groups.add(group(numbers.stream().map(parts::get).toList(), cues.contains(key) ? key : null, certainty));
        });
    }

    /** Returns what the model finds in the words of a window. */
    static List<Group> groups(TaggingModel model, List<ModelWord> words) {
        return new WindowReading(model, words).groups;
    }

    private TagChain chain(TaggingModel model, int kind) {
        return new TagChain(scores.tags(kind), model.transitions(kind));
    }

    private Optional<WordSpan> cue(WordSpan part, List<WordSpan> cues) {
        double[] answers = likelihoods(Link.CONTENT_CUE, part, cues);
        answers[0] += NO_CUE;
        int best = best(answers);
        return best == 0 ? Optional.empty() : Optional.of(cues.get(best - 1));
    }

    private Group group(List<WordSpan> parts, @Nullable WordSpan cue, double certainty) {
        double[] votes = new double[sources.size() + 1];
        for (WordSpan part : parts) {
            add(votes, likelihoods(Link.CONTENT_SOURCE, part, sources), 1.0 / parts.size());
        }
        if (cue != null) {
            add(votes, likelihoods(Link.CUE_SOURCE, cue, sources), 1);
        }
        int best = best(votes);
        double agreed = Math.exp(votes[best] / (cue == null ? 1 : 2));
        Optional<WordSpan> source = best == 0 ? Optional.empty() : Optional.of(sources.get(best - 1));
        return new Group(parts, Optional.ofNullable(cue), source, certainty * agreed);
    }

    private static void add(double[] votes, double[] more, double weight) {
        for (int i = 0; i < votes.length; i++) {
            votes[i] += weight * more[i];
        }
    }

    /** Returns the logarithm of how likely no candidate is what some words ask for, then of each candidate. */
    private double[] likelihoods(Link link, WordSpan asking, List<WordSpan> candidates) {
        double[] answers = scores.answers(link, asking);
        double[] found = new double[candidates.size() + 1];
        found[0] = answers[0];
        for (int i = 0; i < candidates.size(); i++) {
            WordSpan candidate = candidates.get(i);
            double[] words = new double[candidate.to() - candidate.from()];
            System.arraycopy(answers, candidate.from() + 1, words, 0, words.length);
            found[i + 1] = TagChain.sum(words);
        }
        double all = TagChain.sum(found);
        for (int i = 0; i < found.length; i++) {
            found[i] -= all;
        }
        return found;
    }

    private static int best(double[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }
}
