package org.stet.encoder;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a text means, as a direction: texts of like sense point the same way. Immutable; share freely. */
public final class Encoding {
    private final float[] direction;

    private Encoding(float[] direction) {
        this.direction = direction;
    }

    /** Returns the mean of the rows, scaled to length 1. */
    static Encoding ofMean(float[][] rows) {
        double[] sum = new double[rows[0].length];
        for (float[] row : rows) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += row[i];
            }
        }
        double square = 0;
        for (double value : sum) {
            square += value * value;
        }
        double length = Math.max(Math.sqrt(square), 1e-12);
        float[] direction = new float[sum.length];
        for (int i = 0; i < sum.length; i++) {
            direction[i] = (float) (sum[i] / length);
        }
        return new Encoding(direction);
    }

    /** Returns the cosine of the angle to another encoding of the same encoder, from -1 to 1: 1 for the same sense. */
    public double cosine(Encoding other) {
        double dot = 0;
        for (int i = 0; i < direction.length; i++) {
            dot += (double) direction[i] * other.direction[i];
        }
        return Math.max(-1, Math.min(1, dot));
    }

    /** Returns the number of dimensions. */
    public int dimensions() {
        return direction.length;
    }

    /** Two encodings are equal where they are so to the last bit. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Encoding encoding && Arrays.equals(direction, encoding.direction);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(direction);
    }
}
