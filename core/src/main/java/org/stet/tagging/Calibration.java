package org.stet.tagging;

/**
 * How often experience has found the model right where it was so sure: broken lines drawn through the shares of right statements on the
 * development articles of PolNeAR, those with words inside quotation marks apart from those without.
 */
final class Calibration {
    private static final double[][] QUOTED = {
        {0, 0.15}, {0.2, 0.4}, {0.5, 0.52}, {0.7, 0.68}, {0.85, 0.8}, {0.93, 0.92}, {0.97, 0.95}, {1, 0.98}
    };
    private static final double[][] PLAIN = {
        {0, 0.15},
        {0.2, 0.24},
        {0.4, 0.32},
        {0.6, 0.46},
        {0.75, 0.5},
        {0.85, 0.67},
        {0.92, 0.77},
        {0.96, 0.84},
        {0.98, 0.9},
        {1, 0.97}
    };

    /** What is left of confidence where the model names no source. */
    private static final double NO_SOURCE = 0.5;

    private Calibration() {}

    /**
     * Returns how likely a statement is right.
     *
     * @param sure what the model makes of it, 0 to 1
     * @param quoted whether words of it stand inside quotation marks
     * @param sourced whether it has a source
     */
    static double of(double sure, boolean quoted, boolean sourced) {
        double[][] line = quoted ? QUOTED : PLAIN;
        int next = 1;
        while (next < line.length - 1 && line[next][0] < sure) {
            next++;
        }
        double share = (sure - line[next - 1][0]) / (line[next][0] - line[next - 1][0]);
        double likely = line[next - 1][1] + share * (line[next][1] - line[next - 1][1]);
        return Math.max(0, Math.min(1, likely)) * (sourced ? 1 : NO_SOURCE);
    }
}
