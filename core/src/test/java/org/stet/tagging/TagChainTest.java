package org.stet.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the sums of the chain against all sequences of tags written out. */
class TagChainTest {
    private static final int BEGIN = 1;
    private static final int IN = 2;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void theLikeliestTagsAreThoseOfAllSequences(int words) {
        for (int seed = 0; seed < 20; seed++) {
            float[] scores = scores(new Random(seed), words);
            float[] steps = steps(new Random(seed + 1000));
            List<WordSpan> best = List.of();
            double highest = Double.NEGATIVE_INFINITY;
            for (int[] tags : sequences(words)) {
                double score = score(tags, scores, steps);
                if (score > highest) {
                    highest = score;
                    best = spans(tags);
                }
            }

            assertThat(new TagChain(scores, steps).spans()).as("seed %d", seed).isEqualTo(best);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void aSpanIsAsLikelyAsTheSequencesThatHaveIt(int words) {
        float[] scores = scores(new Random(words), words);
        float[] steps = steps(new Random(words + 1000));
        double all = 0;
        List<WordSpan> asked = new ArrayList<>();
        for (int from = 0; from < words; from++) {
            for (int to = from + 1; to <= words; to++) {
                asked.add(new WordSpan(from, to));
            }
        }
        double[] having = new double[asked.size()];
        for (int[] tags : sequences(words)) {
            double weight = Math.exp(score(tags, scores, steps));
            all += weight;
            List<WordSpan> spans = spans(tags);
            for (int i = 0; i < having.length; i++) {
                having[i] += spans.contains(asked.get(i)) ? weight : 0;
            }
        }

        double[] found = new TagChain(scores, steps).likelihoods(asked);

        for (int i = 0; i < having.length; i++) {
            assertThat(found[i]).as("%s", asked.get(i)).isCloseTo(having[i] / all, within(1e-6));
        }
    }

    @Test
    void noWordsHaveNoSpans() {
        assertThat(new TagChain(new float[0], steps(new Random(1))).spans()).isEmpty();
    }

    private static float[] scores(Random random, int words) {
        float[] scores = new float[words * TagChain.TAGS];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (float) random.nextGaussian() * 2;
        }
        return scores;
    }

    private static float[] steps(Random random) {
        float[] steps = new float[TagChain.TAGS * TagChain.TAGS];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = (float) random.nextGaussian();
        }
        steps[IN] = -1e4f;
        return steps;
    }

    /** All sequences of tags in which no word goes on with a span that has not begun. */
    private static List<int[]> sequences(int words) {
        List<int[]> all = new ArrayList<>();
        for (int code = 0; code < Math.pow(TagChain.TAGS, words); code++) {
            int[] tags = new int[words];
            boolean sound = true;
            for (int i = 0, rest = code; i < words; i++, rest /= TagChain.TAGS) {
                tags[i] = rest % TagChain.TAGS;
                sound &= tags[i] != IN || (i > 0 && tags[i - 1] != 0);
            }
            if (sound) {
                all.add(tags);
            }
        }
        return all;
    }

    private static double score(int[] tags, float[] scores, float[] steps) {
        double score = 0;
        for (int i = 0; i < tags.length; i++) {
            score += scores[i * TagChain.TAGS + tags[i]];
            score += i == 0 ? 0 : steps[tags[i - 1] * TagChain.TAGS + tags[i]];
        }
        return score;
    }

    private static List<WordSpan> spans(int[] tags) {
        List<WordSpan> spans = new ArrayList<>();
        for (int from = 0; from < tags.length; from++) {
            if (tags[from] == BEGIN) {
                int to = from + 1;
                while (to < tags.length && tags[to] == IN) {
                    to++;
                }
                spans.add(new WordSpan(from, to));
            }
        }
        return spans;
    }
}
