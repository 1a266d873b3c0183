package org.stet.alignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The different words of an index with how much each tells. A word tells more the rarer it is, in bits of surprise; a word
 * that carries the grammar tells little however rare. Immutable once the weights are there.
 */
final class IndexedWords {
    private static final double GRAMMAR = 0.3;

    private final Map<String, Integer> ids = new HashMap<>();
    private String[] words = new String[1024];
    private float[] bits = {};
    private float unknown;

    /** Returns the number of a word, a new one where it is new. */
    int add(String word) {
        Integer known = ids.get(word);
        if (known != null) {
            return known;
        }
        int id = ids.size();
        if (id == words.length) {
            words = Arrays.copyOf(words, id * 2);
        }
        words[id] = word;
        ids.put(word, id);
        return id;
    }

    /** Returns the number of a word, -1 where it is not there. */
    int find(String word) {
        return ids.getOrDefault(word, -1);
    }

    String word(int id) {
        return words[id];
    }

    int size() {
        return ids.size();
    }

    /** Weighs the words by how often each occurs among so many. */
    void weigh(int[] counts, int all) {
        bits = new float[size()];
        for (int id = 0; id < bits.length; id++) {
            bits[id] = (float) (log2(1 + (double) all / counts[id]) * grammar(words[id]));
        }
        unknown = (float) log2(2 + all);
    }

    /** Returns how much a word tells, in bits. */
    float bits(int id, String word) {
        return id < 0 ? (float) (unknown * grammar(word)) : bits[id];
    }

    private static double grammar(String word) {
        return FunctionWords.contains(word) ? GRAMMAR : 1;
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
