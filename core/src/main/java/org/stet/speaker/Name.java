package org.stet.speaker;

import java.util.List;
import org.stet.text.Span;

/**
 * One place where a name stands.
 *
 * @param from the first token, titles included
 * @param nameFrom the first token of the name itself
 * @param to after the last token
 * @param span the place, titles included
 * @param printed the name without titles, as printed
 * @param keys the words of the name in lower case, without suffixes and a leading article
 * @param titles the titles before it, as printed
 * @param sort what it looks to be
 * @param gender the gender its titles tell
 * @param headline whether it stands in a line of capitalised words
 */
record Name(
        int from,
        int nameFrom,
        int to,
        Span span,
        String printed,
        List<String> keys,
        List<String> titles,
        Sort sort,
        Gender gender,
        boolean headline) {

    /** What a name may belong to. */
    enum Sort {
        PERSON,
        ORGANISATION,
        PLACE,
        GROUP,
        UNKNOWN
    }

    Name {
        keys = List.copyOf(keys);
        titles = List.copyOf(titles);
    }

    /** Returns the words of the name as one. */
    String key() {
        return String.join(" ", keys);
    }

    String first() {
        return keys.get(0);
    }

    String last() {
        return keys.get(keys.size() - 1);
    }

    boolean single() {
        return keys.size() == 1;
    }

    /** Says whether one title is of the kind that a given name follows. */
    boolean knightly() {
        return titles.stream().anyMatch(title -> Lexicon.isKnightly(Role.fold(title)));
    }

    /** Says whether the place carries a title of address or office. */
    boolean titled() {
        return !titles.isEmpty();
    }
}
