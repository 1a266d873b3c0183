package org.stet.evaluation;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.stet.text.Span;

/** How a content is given, by where its letters stand. */
enum Form {
    /** At least 97 % of the letters stand inside marks. */
    DIRECT,
    /** No letter stands inside marks. */
    INDIRECT,
    /** Anything between. */
    MIXED,
    /** Letters stand inside two apostrophes, which some papers use for a double mark; counted apart. */
    APOSTROPHES;

    private static final int DIRECT_PERCENT = 97;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Finds the form of a content; the two sets hold the offsets that stand inside marks of either sort. */
    static Form of(String text, List<Span> content, BitSet pairs, BitSet apostrophes) {
        if (letters(text, content, apostrophes::get) > 0) {
            return APOSTROPHES;
        }
        long quoted = letters(text, content, pairs::get);
        if (quoted == 0) {
            return INDIRECT;
        }
        return quoted * 100 >= letters(text, content, at -> true) * DIRECT_PERCENT ? DIRECT : MIXED;
    }

    private static long letters(String text, List<Span> content, IntPredicate counted) {
        return content.stream()
                .flatMapToInt(part -> IntStream.range(part.begin(), part.end()))
                .filter(at -> Character.isLetter(text.charAt(at)) && counted.test(at))
                .count();
    }
}
