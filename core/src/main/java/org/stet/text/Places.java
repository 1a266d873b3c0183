package org.stet.text;

import java.util.List;
import java.util.function.ToIntFunction;

/** Looks up by place in lists that are in text order. */
public final class Places {
    private Places() {}

    /**
     * Returns the index of the first item whose offset lies behind another, or the list's size where none does.
     *
     * @param items items in the order of their offsets
     * @param offsetOf the offset of an item: its end to find what reaches beyond, its begin to find what starts later
     * @param offset the offset to look behind
     */
    public static <T> int firstBehind(List<T> items, ToIntFunction<? super T> offsetOf, int offset) {
        int low = 0;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (offsetOf.applyAsInt(items.get(middle)) > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
