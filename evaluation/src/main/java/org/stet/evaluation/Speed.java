package org.stet.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How fast a corpus was read, in processor time of the one thread that read it, with no warm-up. Depends on the machine.
 *
 * @param words runs without white space that hold a letter or a digit
 * @param tokens the scorer's tokens: words and marks, quotation marks left out
 * @param cpuNanos processor time of the calls to the reader, in nanoseconds; 0 where the platform does not tell
 */
public record Speed(long words, long tokens, long cpuNanos) {
    private static final double NANOS_PER_SECOND = 1e9;

    /** Returns the words read in one second of processor time. */
    public OptionalDouble wordsPerCpuSecond() {
        return cpuNanos <= 0 ? OptionalDouble.empty() : OptionalDouble.of(words * NANOS_PER_SECOND / cpuNanos);
    }

    /** Returns the processor time in seconds. */
    public double cpuSeconds() {
        return cpuNanos / NANOS_PER_SECOND;
    }

    /** Returns the speed as plain values. */
    public Map<String, @Nullable Object> toMap() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("words", words);
        map.put("tokens", tokens);
        map.put("cpuSeconds", cpuSeconds());
        map.put("wordsPerCpuSecond", Decimals.rounded(wordsPerCpuSecond()));
        map.put("dependsOnMachine", true);
        return map;
    }
}
