package org.stet.document;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stet.text.Span;

/**
 * A record of speech.
 *
 * @param file the path as given, or empty for standard input and for text from memory
 * @param url the address it was published at
 * @param title what the occasion is called
 * @param date the day the words were spoken
 * @param language a BCP 47 tag, {@code en} where nothing says otherwise
 * @param delivery whether it gives the words as spoken or as prepared; empty where it does not say
 * @param complete whether it declares that it holds every word of the occasion
 * @param text the text that all offsets refer to
 * @param turns who speaks, in order; they do not overlap
 * @param notes stage notes such as {@code [laughter]}, in order: words of the text that nobody spoke
 */
public record Transcript(
        Optional<String> file,
        Optional<String> url,
        Optional<String> title,
        Optional<LocalDate> date,
        String language,
        Optional<Delivery> delivery,
        boolean complete,
        String text,
        List<Turn> turns,
        List<Span> notes)
        implements Document {

    /** Whose words a transcript gives; {@link #id()} is the name used in JSON. */
    public enum Delivery {
        /** The words as they were spoken. */
        AS_DELIVERED,
        /** The words as they were prepared, which the speaker may have left. */
        AS_WRITTEN;

        /** Returns the name used in every output, such as {@code as-delivered}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Transcript {
        requireNonNull(text, "a transcript needs a text");
        turns = List.copyOf(turns);
        notes = List.copyOf(notes);
        inOrder("turn", turns.stream().map(Turn::span).toList(), text.length());
        inOrder("stage note", notes, text.length());
    }

    private static void inOrder(String what, List<Span> spans, int length) {
        int last = 0;
        for (Span span : spans) {
            if (span.begin() < last || span.end() > length) {
                throw new IllegalArgumentException(
                        what + " " + span + " is out of order or out of the text of " + length + " code units");
            }
            last = span.end();
        }
    }

    @Override
    public Transcript withUrl(Optional<String> address) {
        return new Transcript(file, address, title, date, language, delivery, complete, text, turns, notes);
    }

    @Override
    public String id() {
        return Document.id("", url.orElse(""), text);
    }
}
