package org.stet.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SelectionTest {
    @Test
    void theNthIsWhatSortingPutsThere() {
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < 500; round++) {
            float[] numbers = new float[1 + random.nextInt(60)];
            int different = 1 + random.nextInt(20);
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = random.nextInt(different) / 3f;
            }
            float[] sorted = numbers.clone();
            Arrays.sort(sorted);
            int index = random.nextInt(numbers.length);

            assertThat(Selection.nth(numbers, index)).isEqualTo(sorted[index]);
        }
    }
}
