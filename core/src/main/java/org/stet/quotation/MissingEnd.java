package org.stet.quotation;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.Span;

/** Guesses where the words of a quotation end whose closing mark is missing. */
final class MissingEnd {
    /** A comma or full stop and then "he said", "the minister said", "Mary Okafor said" or "said". */
    private static final Pattern CUE = Pattern.compile("[,.?!…]['’]?\\s{1,3}(?:"
            + "(?:he|she|they|the \\p{L}{1,20}|(?:\\p{Lu}[\\p{L}.'’-]{0,30} ){0,2}\\p{Lu}[\\p{L}.'’-]{0,30})\\s{1,2}"
            + "(?:said|says|added|adds|told|asked|wrote|continued|explained|noted|warned|replied)"
            + "|said|says|added|adds|wrote|according to)\\b");

    private MissingEnd() {}

    /** Returns the offset after the comma or full stop before the first cue in {@code stretch}, if there is one. */
    static OptionalInt beforeCue(String text, Span stretch) {
        Matcher matcher = CUE.matcher(text).region(stretch.begin(), stretch.end());
        return matcher.find() ? OptionalInt.of(matcher.start() + 1) : OptionalInt.empty();
    }

    /** Returns the offset after the last full stop, question or exclamation mark in {@code stretch}. */
    static OptionalInt atLastStop(String text, Span stretch) {
        for (int i = stretch.end() - 1; i >= stretch.begin(); i--) {
            char c = text.charAt(i);
            if (c == '.' || c == '?' || c == '!') {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }
}
