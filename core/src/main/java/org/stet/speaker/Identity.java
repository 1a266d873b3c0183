package org.stet.speaker;

import java.util.List;
import java.util.Optional;

/**
 * Somebody or something that a directory knows, whatever article names it.
 *
 * @param id its name in the directory, stable and unique there
 * @param name the name it is known as
 * @param aliases other names it goes by
 * @param kind person or organisation
 * @param wikidata its item in Wikidata: {@code Q76}
 * @param offices the offices it has held
 */
public record Identity(
        String id,
        String name,
        List<String> aliases,
        Speaker.Kind kind,
        Optional<String> wikidata,
        List<Office> offices) {
    public Identity {
        aliases = List.copyOf(aliases);
        offices = List.copyOf(offices);
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("an identity needs an id and a name");
        }
        if (kind != Speaker.Kind.PERSON && kind != Speaker.Kind.ORGANISATION) {
            throw new IllegalArgumentException("the kind is " + kind.id() + " and must be person or organisation");
        }
        wikidata.filter(item -> !item.matches("Q[1-9][0-9]{0,11}")).ifPresent(item -> {
            throw new IllegalArgumentException("\"" + item + "\" is no item of Wikidata, such as Q76");
        });
    }
}
