package org.stet.tagging;

import java.util.ArrayList;
import java.util.List;
import org.stet.tagging.ModelWord.Layout;

/** Cuts the words of an article into windows that the model can take, each of whole paragraphs where that can be. */
final class ModelWindows {
    /** Pieces of a window, without the one before its words and the one behind. */
    private static final int PIECES = 300;

    private ModelWindows() {}

    /** Returns the windows, which together hold every word once. */
    static List<List<ModelWord>> of(List<ModelWord> words) {
        List<List<ModelWord>> windows = new ArrayList<>();
        int from = 0;
        while (from < words.size()) {
            int to = from;
            int pieces = 0;
            while (to < words.size() && pieces + words.get(to).pieces().size() <= PIECES) {
                pieces += words.get(to++).pieces().size();
            }
            int end = to == words.size() ? to : cut(words, from, to, pieces);
            windows.add(words.subList(from, end));
            from = end;
        }
        return windows;
    }

    /** Returns where the last paragraph begins in the second half, or else the end. */
    private static int cut(List<ModelWord> words, int from, int to, int pieces) {
        int left = pieces;
        for (int at = to; at > from && left >= pieces / 2; at--) {
            if (words.get(at).layout() == Layout.OPENS_PARAGRAPH) {
                return at;
            }
            left -= words.get(at - 1).pieces().size();
        }
        return to;
    }
}
