package org.stet.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.language.PartOfSpeech;

/** Those who are described and never named, and the campaigns and teams of those who are. Confined to one thread. */
final class Descriptions {
    private static final Set<String> RETINUES = Set.of("campaign", "team", "camp");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "this", "that", "another", "some");

    private final Words words;
    private final Map<String, Bearer> byWords = new HashMap<>();
    private final Map<String, Bearer> lastByNoun = new HashMap<>();
    private final IdentityHashMap<Bearer, Bearer> retinues = new IdentityHashMap<>();
    private final List<Bearer> all = new ArrayList<>();

    Descriptions(Words words) {
        this.words = words;
    }

    /** Returns the noun's latest bearer for a definite description that says no more than the one before. */
    Optional<Bearer> known(Phrase phrase) {
        String noun = words.lower(phrase.head());
        boolean bare = phrase.to() - phrase.from() <= 2 && phrase.definite(words) && !phrase.possessive(words);
        return bare ? Optional.ofNullable(lastByNoun.get(noun)) : Optional.ofNullable(byWords.get(key(phrase)));
    }

    /** Returns the campaign, team or camp of somebody, one for all its names. */
    Bearer retinue(Phrase phrase, Bearer owner, boolean genitive) {
        Bearer known = retinues.get(owner);
        if (known == null) {
            known = Bearer.described(
                    owner.name() + "’s " + words.lower(phrase.head()), Speaker.Kind.ORGANISATION, false);
            retinues.put(owner, known);
            all.add(known);
        }
        if (!genitive) {
            known.rename(words.printed(afterDeterminer(phrase), phrase.to()));
        }
        lastByNoun.put(words.lower(phrase.head()), known);
        return known;
    }

    /** Says whether the description is of somebody's campaign, team or camp. */
    boolean isRetinue(Phrase phrase) {
        return RETINUES.contains(words.lower(phrase.head())) && phrase.head() == phrase.to() - 1;
    }

    /** Returns the bearer of a description, a new one where it is not known. */
    Bearer describe(Phrase phrase) {
        Bearer bearer = byWords.computeIfAbsent(key(phrase), key -> {
            Bearer made = Bearer.described(text(phrase), kind(phrase), phrase.plural(words));
            made.tell(Lexicon.genderOf(words.lower(phrase.head())));
            all.add(made);
            return made;
        });
        lastByNoun.put(words.lower(phrase.head()), bearer);
        return bearer;
    }

    /** Returns the bearer that stands for several named ones. */
    Bearer joint(List<Bearer> members) {
        String name = String.join(" and ", members.stream().map(Bearer::name).toList());
        return byWords.computeIfAbsent("&" + name, key -> {
            Bearer made = Bearer.described(name, Speaker.Kind.GROUP, true);
            all.add(made);
            return made;
        });
    }

    /** Returns the writer of the article. */
    Bearer author(Optional<String> name) {
        return byWords.computeIfAbsent("@", key -> {
            Bearer made = Bearer.described(name.orElse("the author"), Speaker.Kind.AUTHOR, false);
            all.add(made);
            return made;
        });
    }

    private int afterDeterminer(Phrase phrase) {
        return DETERMINERS.contains(words.lower(phrase.from())) && phrase.to() - phrase.from() > 1
                ? phrase.from() + 1
                : phrase.from();
    }

    private String key(Phrase phrase) {
        return words.printed(afterDeterminer(phrase), phrase.to()).toLowerCase(Locale.ROOT);
    }

    private String text(Phrase phrase) {
        String text = words.printed(phrase.from(), phrase.to());
        boolean common = Lexicon.isCommon(words.lower(phrase.from())) || !words.is(phrase.from(), PartOfSpeech.PROPN);
        boolean lower = common
                && words.opens(phrase.from())
                && phrase.possessor()
                        .filter(name -> name.from() == phrase.from())
                        .isEmpty();
        boolean people = Lexicon.isPeople(words.lower(phrase.from()));
        return lower && !people ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
    }

    private Speaker.Kind kind(Phrase phrase) {
        String noun = words.lower(phrase.head());
        if (phrase.plural(words)) {
            return Lexicon.isPeople(noun) ? Speaker.Kind.GROUP : Speaker.Kind.UNNAMED;
        }
        if (Lexicon.isOrganisation(noun) || Lexicon.isPlace(noun)) {
            return Speaker.Kind.ORGANISATION;
        }
        return Lexicon.isDocument(noun) ? Speaker.Kind.DOCUMENT : Speaker.Kind.UNNAMED;
    }
}
