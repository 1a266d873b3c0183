package org.stet.evaluation.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The plain way: every document is read from first word to last for the longest run of words that it shares with the quotation, as
 * {@code difflib} of Python finds its longest match. Immutable.
 */
final class LongestRun {
    private final List<String[]> documents;

    LongestRun(List<String> texts) {
        documents = texts.stream().map(LongestRun::words).toList();
    }

    /** Returns the documents with the longest runs, the longest first, at most so many. */
    List<Integer> find(String quotation, int most) {
        String[] sought = words(quotation);
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < sought.length; i++) {
            places.computeIfAbsent(sought[i], none -> new ArrayList<>()).add(i);
        }
        int[] longest = new int[documents.size()];
        for (int document = 0; document < longest.length; document++) {
            longest[document] = longest(documents.get(document), places, sought.length);
        }
        return IntStream.range(0, longest.length)
                .boxed()
                .sorted(Comparator.comparingInt(document -> -longest[document]))
                .limit(most)
                .toList();
    }

    private static int longest(String[] document, Map<String, List<Integer>> places, int length) {
        int[] runs = new int[length + 1];
        int[] next = new int[length + 1];
        int longest = 0;
        for (String word : document) {
            List<Integer> at = places.getOrDefault(word, List.of());
            for (int place : at) {
                next[place + 1] = runs[place] + 1;
                longest = Math.max(longest, next[place + 1]);
            }
            int[] old = runs;
            runs = next;
            next = old;
            java.util.Arrays.fill(next, 0);
        }
        return longest;
    }

    private static String[] words(String text) {
        return text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’]+", -1);
    }
}
