package org.stet.alignment;

/** Hoare's selection (1961): the n-th least number of many, without sorting them all. */
final class Selection {
    private Selection() {}

    /**
     * Returns the number that would stand at an index if the numbers were sorted; they are put in another order.
     *
     * @param numbers at least one, none of them NaN
     * @param index from 0 to before their count
     */
    static float nth(float[] numbers, int index) {
        int low = 0;
        int high = numbers.length - 1;
        while (low < high) {
            float pivot = median(numbers[low], numbers[(low + high) >>> 1], numbers[high]);
            int i = low;
            int j = high;
            while (i <= j) {
                while (numbers[i] < pivot) {
                    i++;
                }
                while (numbers[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    float swapped = numbers[i];
                    numbers[i++] = numbers[j];
                    numbers[j--] = swapped;
                }
            }
            if (index <= j) {
                high = j;
            } else if (index >= i) {
                low = i;
            } else {
                return numbers[index];
            }
        }
        return numbers[index];
    }

    private static float median(float one, float two, float three) {
        return Math.max(Math.min(one, two), Math.min(Math.max(one, two), three));
    }
}
