package org.stet.formats.output.writing;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.stet.text.Excerpt;

/** Values of a statement as the words of a field. */
public final class FieldWords {
    /** What stands between the parts of words that do not stand together. */
    public static final String BETWEEN = " … ";

    private FieldWords() {}

    /** Returns the parts of words, with {@value #BETWEEN} between them. */
    public static String of(List<Excerpt> parts) {
        return parts.stream().map(Excerpt::text).collect(Collectors.joining(BETWEEN));
    }

    /** Returns a number from 0 to 1 with two decimals at most, such as {@code 0.9}. */
    public static String rounded(double value) {
        return BigDecimal.valueOf(Math.round(value * 100), 2)
                .stripTrailingZeros()
                .toPlainString();
    }
}
