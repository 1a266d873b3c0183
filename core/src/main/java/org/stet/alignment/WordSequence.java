package org.stet.alignment;

import java.util.Arrays;
import java.util.List;
import org.stet.text.Span;

/**
 * All the words of all the stretches of some documents, one after the other, and where each stands. Immutable once built.
 */
final class WordSequence {
    private final IndexedWords vocabulary = new IndexedWords();
    private int[] words = new int[1024];
    private int[] begins = new int[1024];
    private int[] ends = new int[1024];
    private int size;
    private int[] stretchFrom = new int[64];
    private int[] stretchText = new int[64];
    private int[] stretchPlace = new int[64];
    private int stretches;
    private int[] postingsFrom = {};
    private int[] postings = {};

    /** Reads documents. */
    static WordSequence of(List<SpokenText> texts) {
        WordSequence sequence = new WordSequence();
        for (int i = 0; i < texts.size(); i++) {
            sequence.add(i, texts.get(i));
        }
        sequence.post();
        return sequence;
    }

    private void add(int text, SpokenText spoken) {
        PlainWords reader = new PlainWords(spoken.text(), this::word);
        List<Span> notes = spoken.notes();
        int note = 0;
        for (int i = 0; i < spoken.stretches().size(); i++) {
            Span stretch = spoken.stretches().get(i);
            while (note < notes.size() && notes.get(note).end() <= stretch.begin()) {
                note++;
            }
            int after = note;
            while (after < notes.size() && notes.get(after).begin() < stretch.end()) {
                after++;
            }
            begin(text, i);
            reader.read(stretch, notes.subList(note, after));
        }
    }

    private void begin(int text, int stretch) {
        if (stretches == stretchFrom.length) {
            stretchFrom = Arrays.copyOf(stretchFrom, stretches * 2);
            stretchText = Arrays.copyOf(stretchText, stretches * 2);
            stretchPlace = Arrays.copyOf(stretchPlace, stretches * 2);
        }
        stretchFrom[stretches] = size;
        stretchText[stretches] = text;
        stretchPlace[stretches++] = stretch;
    }

    private void word(String word, int begin, int end) {
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
            begins = Arrays.copyOf(begins, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        words[size] = vocabulary.add(word);
        begins[size] = begin;
        ends[size++] = end;
    }

    /** Lists the places of each word, by counting. */
    private void post() {
        int[] counts = new int[vocabulary.size()];
        for (int i = 0; i < size; i++) {
            counts[words[i]]++;
        }
        vocabulary.weigh(counts, size);
        postingsFrom = new int[counts.length + 1];
        for (int id = 0; id < counts.length; id++) {
            postingsFrom[id + 1] = postingsFrom[id] + counts[id];
        }
        int[] next = postingsFrom.clone();
        postings = new int[size];
        for (int i = 0; i < size; i++) {
            postings[next[words[i]]++] = i;
        }
    }

    IndexedWords vocabulary() {
        return vocabulary;
    }

    int size() {
        return size;
    }

    /** Returns the number of the word at an index. */
    int word(int index) {
        return words[index];
    }

    /** Returns the words from one to another as a place in their document's text. */
    Span span(int first, int last) {
        return new Span(begins[first], ends[last]);
    }

    int count(int id) {
        return postingsFrom[id + 1] - postingsFrom[id];
    }

    /** Returns the index among a word's places of the first that is not before an index of the sequence. */
    int firstPosting(int id, int index) {
        int found = Arrays.binarySearch(postings, postingsFrom[id], postingsFrom[id + 1], index);
        return (found >= 0 ? found : -found - 1) - postingsFrom[id];
    }

    /** Returns the first word of the document that a stretch belongs to. */
    int firstOfText(int stretch) {
        return stretchFrom[stretch - stretchPlace[stretch]];
    }

    /** Returns the index after the last word of the document that a stretch belongs to. */
    int afterLastOfText(int stretch) {
        int last = stretch;
        while (last + 1 < stretches && stretchText[last + 1] == stretchText[stretch]) {
            last++;
        }
        return afterLastOf(last);
    }

    /** Returns one of the places of a word. */
    int posting(int id, int index) {
        return postings[postingsFrom[id] + index];
    }

    /** Returns the number of the stretch that a word stands in, counted over all documents. */
    int stretchAt(int index) {
        int found = Arrays.binarySearch(stretchFrom, 0, stretches, index);
        int at = found >= 0 ? found : -found - 2;
        while (at + 1 < stretches && stretchFrom[at + 1] <= index) {
            at++;
        }
        return at;
    }

    int firstOf(int stretch) {
        return stretchFrom[stretch];
    }

    int afterLastOf(int stretch) {
        return stretch + 1 < stretches ? stretchFrom[stretch + 1] : size;
    }

    int textOf(int stretch) {
        return stretchText[stretch];
    }

    /** Returns the index of a stretch within its document. */
    int placeOf(int stretch) {
        return stretchPlace[stretch];
    }
}
