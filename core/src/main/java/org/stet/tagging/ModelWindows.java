package org.stet.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.stet.tagging.ModelWord.Layout;

/** Cuts the words of an article into windows that the model can take, of whole paragraphs where that can be. Confined to one thread. */
final class ModelWindows {
    /** Pieces of a window, without the one before its words and the one behind: longer ones are slower, and were not read better. */
    private static final int PIECES = 160;

    private final Consumer<List<ModelWord>> taker;
    private final List<ModelWord> pending = new ArrayList<>();
    private int pieces;

    /** Makes windows for a taker, which is given every word once. */
    ModelWindows(Consumer<List<ModelWord>> taker) {
        this.taker = taker;
    }

    /** Takes the next word. */
    void add(ModelWord word) {
        if (pieces + word.pieces().size() > PIECES) {
            give(cut());
        }
        pending.add(word);
        pieces += word.pieces().size();
    }

    /** Gives what is left. */
    void end() {
        if (!pending.isEmpty()) {
            give(pending.size());
        }
    }

    private void give(int words) {
        List<ModelWord> window = List.copyOf(pending.subList(0, words));
        pending.subList(0, words).clear();
        pieces -= length(window);
        taker.accept(window);
    }

    /** Returns where the last paragraph begins in the second half, or else the end. */
    private int cut() {
        int left = pieces;
        for (int at = pending.size() - 1; at > 0 && left >= pieces / 2; at--) {
            left -= pending.get(at).pieces().size();
            if (pending.get(at).layout() == Layout.OPENS_PARAGRAPH) {
                return at;
            }
        }
        return pending.size();
    }

    private static int length(List<ModelWord> words) {
        return words.stream().mapToInt(word -> word.pieces().size()).sum();
    }
}
