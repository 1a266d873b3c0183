package org.stet.speaker;

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
    private final Map<String, Bearer> seen = new HashMap<>();
    private final Map<String, Bearer> lastByNoun = new HashMap<>();
    private final IdentityHashMap<Bearer, Bearer> retinues = new IdentityHashMap<>();
    private final IdentityHashMap<Bearer, String> retinueNames = new IdentityHashMap<>();

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
    Bearer retinue(Phrase phrase, Bearer owner) {
        String noun = words.lower(phrase.head());
        Bearer retinue = retinues.computeIfAbsent(owner, someone -> {
            String name = retinueNames.getOrDefault(someone, someone.name() + "’s " + noun);
            return Bearer.described(name, Speaker.Kind.ORGANISATION, false);
        });
        lastByNoun.put(noun, retinue);
        return retinue;
    }

    /** Notes how the article calls the campaign of somebody, where the name and the noun stand side by side. */
    void note(Name name, Bearer owner) {
        if (RETINUES.contains(words.lower(name.to()))) {
            boolean campaign = words.lower(name.to()).equals("campaign");
            String printed = words.printed(name.nameFrom(), name.to() + 1);
            retinueNames.merge(owner, printed, (old, other) -> campaign && !old.endsWith("campaign") ? other : old);
        }
    }

    /** Says whether the description is of somebody's campaign, team or camp. */
    boolean isRetinue(Phrase phrase) {
        return RETINUES.contains(words.lower(phrase.head())) && phrase.head() == phrase.to() - 1;
    }

    /** Returns the bearer of a description, a new one where it is not known. */
    Bearer describe(Phrase phrase) {
        Bearer bearer = byWords.computeIfAbsent(key(phrase), key -> see(phrase));
        lastByNoun.put(words.lower(phrase.head()), bearer);
        return bearer;
    }

    /** Returns the bearer of a description that has not been a source yet, so that it is no more than a candidate. */
    Bearer see(Phrase phrase) {
        return seen.computeIfAbsent(key(phrase), key -> {
            Bearer made = Bearer.described(text(phrase), kind(phrase), phrase.plural(words));
            made.tell(Lexicon.genderOf(words.lower(phrase.head())));
            return made;
        });
    }

    /** Returns the bearer that stands for several named ones. */
    Bearer joint(List<Bearer> members) {
        String name = String.join(" and ", members.stream().map(Bearer::name).toList());
        return byWords.computeIfAbsent("&" + name, key -> {
            Bearer made = Bearer.described(name, Speaker.Kind.GROUP, true);
            return made;
        });
    }

    /** Returns the writer of the article. */
    Bearer author(Optional<String> name) {
        return byWords.computeIfAbsent("@", key -> {
            Bearer made = Bearer.described(name.orElse("the author"), Speaker.Kind.AUTHOR, false);
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

    /** Returns the words, an organisation's without "the", and without the capital letter of a sentence's first word. */
    private String text(Phrase phrase) {
        boolean article = words.lower(phrase.from()).equals("the") && phrase.to() - phrase.from() > 1;
        if (article && kind(phrase) == Speaker.Kind.ORGANISATION) {
            return words.printed(phrase.from() + 1, phrase.to());
        }
        String text = words.printed(phrase.from(), phrase.to());
        boolean shouted = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return isCommon(phrase) && !shouted ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
    }

    private boolean isCommon(Phrase phrase) {
        String first = words.lower(phrase.from());
        boolean name = phrase.possessor()
                .filter(possessor -> possessor.from() == phrase.from())
                .isPresent();
        boolean common = Lexicon.isFunctionWord(first)
                || Lexicon.isCommon(first)
                || !words.is(phrase.from(), PartOfSpeech.PROPN);
        return common && !name && words.opens(phrase.from()) && !Lexicon.isPeople(first);
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
