package org.stet.formats.metadata;

import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.document.Transcript;

/** The phrases by which a document says whether it gives words as they were spoken or as they were prepared. */
public final class Delivery {
    private static final Pattern WRITTEN = Pattern.compile(
            "\\b(?:as[\\s_-]+(?:written|prepared)|prepared[\\s_-]+(?:remarks|text|for[\\s_-]+delivery))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPOKEN =
            Pattern.compile("\\bas[\\s_-]+(?:delivered|spoken|given)\\b", Pattern.CASE_INSENSITIVE);

    private Delivery() {}

    /** Returns what a phrase in {@code words} says; words that speak of both ways say nothing. */
    public static Optional<Transcript.Delivery> in(String words) {
        boolean written = WRITTEN.matcher(words).find();
        boolean spoken = SPOKEN.matcher(words).find();
        if (written == spoken) {
            return Optional.empty();
        }
        return Optional.of(written ? Transcript.Delivery.AS_WRITTEN : Transcript.Delivery.AS_DELIVERED);
    }
}
