package org.stet.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The runs of a record in which most of what is sought occurs, in any order: the words are looked up from the rarest on, and
 * each counts once for every block of the record that holds it. Where the words are too common for that to tell one place from
 * another, their order does: the rarest word is taken with its neighbours. Confined to one thread.
 */
final class Windows {
    /** Places of words that are looked at for one quotation, but for the rarest word. */
    private static final int MOST_PLACES = 40_000;
    /** The rarest word may have so many. */
    private static final int MOST_OF_RAREST = 400_000;

    private static final int SMALLEST_BLOCK = 32;
    /** Words looked at on either side of the rarest, where order is to tell. */
    private static final int NEIGHBOURS = 8;
    /** Words looked at on either side of the two blocks of a window. */
    private static final int MARGIN = 8;

    private final WordSequence record;
    private final int begin;
    private final int end;
    private final int block;
    private final float[] scores;
    private final float[] runs;
    private final int[] lastWord;
    private int[] touched = new int[4_096];
    private int touchedCount;

    private Windows(WordSequence record, int begin, int end, int words) {
        this.record = record;
        this.begin = begin;
        this.end = end;
        this.block = Math.max(SMALLEST_BLOCK, words);
        int blocks = (end - begin) / block + 2;
        this.scores = new float[blocks];
        this.runs = new float[blocks];
        this.lastWord = new int[blocks];
    }

    /** A run of the record, from one index to before another, and what is found in it, in bits. */
    record Window(int from, int to, double score) {}

    /** Returns the windows with the most in them, best first. */
    static List<Window> of(Sought sought, WordSequence record, int most) {
        return of(sought, record, 0, record.size(), most);
    }

    /** Returns the windows between two indices of the record with the most in them, best first. */
    static List<Window> of(Sought sought, WordSequence record, int begin, int end, int most) {
        Windows windows = new Windows(record, begin, end, sought.size());
        windows.count(sought);
        return windows.best(most);
    }

    private void count(Sought sought) {
        List<Sought.Word> words = sought.words().stream()
                .filter(word -> word.id() >= 0)
                .sorted(Comparator.comparingInt((Sought.Word word) -> count(word))
                        .thenComparing(Sought.Word::id))
                .toList();
        int places = 0;
        int before = -1;
        int number = 0;
        for (Sought.Word word : words) {
            int count = count(word);
            if (word.id() == before) {
                continue;
            }
            before = word.id();
            if (number > 0 && places + count > MOST_PLACES) {
                markRuns(sought, words.get(0));
                break;
            }
            places += count;
            number++;
            mark(word, Math.min(count, MOST_OF_RAREST), number);
        }
    }

    /** Returns how often a word stands in the part of the record that is looked at. */
    private int count(Sought.Word word) {
        boolean whole = begin == 0 && end == record.size();
        return whole
                ? record.count(word.id())
                : record.firstPosting(word.id(), end) - record.firstPosting(word.id(), begin);
    }

    private void mark(Sought.Word word, int count, int number) {
        int first = record.firstPosting(word.id(), begin);
        for (int i = first; i < first + count; i++) {
            int place = (record.posting(word.id(), i) - begin) / block;
            if (lastWord[place] == number) {
                continue;
            }
            if (lastWord[place] == 0) {
                touch(place);
            }
            lastWord[place] = number;
            scores[place] += (float) word.weight();
        }
    }

    /** Notes for each block the best run of words, in their order, around the places of one of them. */
    private void markRuns(Sought sought, Sought.Word rarest) {
        int[] ids = sought.words().stream().mapToInt(Sought.Word::id).toArray();
        int count = Math.min(count(rarest), MOST_OF_RAREST);
        int first = record.firstPosting(rarest.id(), begin);
        for (int at = 0; at < ids.length; at++) {
            if (ids[at] != rarest.id()) {
                continue;
            }
            for (int i = first; i < first + count; i++) {
                int index = record.posting(rarest.id(), i);
                int place = (index - begin) / block;
                runs[place] = Math.max(runs[place], run(sought, ids, at, index));
            }
        }
    }

    /** Returns what the words around one tell that stand around a place of the record in the same order. */
    private float run(Sought sought, int[] ids, int at, int index) {
        float run = 0;
        int first = Math.max(at - NEIGHBOURS, at - index);
        for (int i = Math.max(0, first); i < Math.min(ids.length, at + NEIGHBOURS + 1); i++) {
            int there = index + i - at;
            if (there < record.size() && record.word(there) == ids[i]) {
                run += (float) sought.words().get(i).weight();
            }
        }
        return run;
    }

    private void touch(int place) {
        if (touchedCount == touched.length) {
            touched = Arrays.copyOf(touched, touchedCount * 2);
        }
        touched[touchedCount++] = place;
    }

    /** A window is two blocks; of windows that overlap, the better one is kept. */
    private List<Window> best(int most) {
        float least = least(most);
        List<Window> windows = new ArrayList<>();
        for (int i = 0; i < touchedCount; i++) {
            int place = touched[i];
            float score = pair(place);
            if (score >= least && (place == 0 || pair(place - 1) <= score)) {
                windows.add(window(place, score));
            }
        }
        windows.sort(Comparator.comparingDouble(Window::score).reversed().thenComparing(Window::from));
        return windows.subList(0, Math.min(most, windows.size()));
    }

    private Window window(int place, float score) {
        int from = Math.max(begin, begin + place * block - MARGIN);
        int to = (int) Math.min(end, begin + (place + 2L) * block + MARGIN);
        return new Window(from, to, score);
    }

    private float pair(int place) {
        boolean last = place + 1 == scores.length;
        return last
                ? scores[place] + runs[place]
                : scores[place] + scores[place + 1] + Math.max(runs[place], runs[place + 1]);
    }

    /** Returns a score that not many more than so many windows reach. */
    private float least(int most) {
        if (touchedCount <= 2 * most) {
            return 0;
        }
        float[] sums = new float[touchedCount];
        for (int i = 0; i < touchedCount; i++) {
            sums[i] = pair(touched[i]);
        }
        return Selection.nth(sums, touchedCount - 2 * most);
    }
}
