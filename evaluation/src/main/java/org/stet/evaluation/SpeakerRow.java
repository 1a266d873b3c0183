package org.stet.evaluation;

import java.util.List;
import java.util.Set;
import org.stet.text.Span;

/**
 * One attribution of which a reader has said who speaks.
 *
 * @param id its name within the article
 * @param source the words that name who
 * @param content the first stretch of what is attributed
 * @param speaker the fullest name that the article gives
 * @param names every name that is right: the speaker's, those of the alternatives, and all variants of these in the article
 * @param kind person, organisation, group, document, unnamed or author
 * @param mention what the source is: name-full, name-short, title+name, pronoun, nominal or embedded
 * @param form direct, indirect or mixed
 * @param ambiguous whether careful readers could differ
 */
public record SpeakerRow(
        String id,
        List<Span> source,
        Span content,
        String speaker,
        Set<String> names,
        String kind,
        String mention,
        String form,
        boolean ambiguous) {
    public SpeakerRow {
        source = List.copyOf(source);
        names = Set.copyOf(names);
    }

    /** Says whether the row is scored: one person or organisation, beyond doubt. */
    public boolean isScored() {
        return !ambiguous && (kind.equals("person") || kind.equals("organisation"));
    }
}
