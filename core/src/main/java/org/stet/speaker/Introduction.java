package org.stet.speaker;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Gathers what the whole article tells of its people before the first question is answered: who speaks, what roles stand
 * beside names, and whether "he" or "she" mostly follows somebody whose given name does not tell.
 */
final class Introduction {
    /** Pronouns in one paragraph after a name that must agree, three in four, to tell a gender. */
    private static final int VOTES = 2;

    private final Words words;
    private final Quoted quoted;
    private final Bearers bearers;
    private final Namesakes namesakes;
    private final PhraseReader phrases;

    Introduction(Words words, Quoted quoted, Bearers bearers, Namesakes namesakes, PhraseReader phrases) {
        this.words = words;
        this.quoted = quoted;
        this.bearers = bearers;
        this.namesakes = namesakes;
        this.phrases = phrases;
    }

    /** Tells the bearers what is gathered. */
    void tell(List<Name> names, Questions questions, Descriptions descriptions) {
        for (Question question : questions.all()) {
            question.phrase().stream()
                    .flatMap(phrase -> phrase.names().stream())
                    .forEach(name -> bearers.bearers(name).forEach(Bearer::speak));
        }
        RoleFinder finder = new RoleFinder(words);
        for (Name name : names) {
            List<Bearer> borne = bearers.bearers(name);
            if (borne.size() == 1) {
                finder.tell(name, borne.get(0));
            }
        }
        bearers.all().forEach(Bearer::settle);
        names.forEach(name -> bearer(name).ifPresent(owner -> descriptions.note(name, owner)));
        vote();
    }

    private Optional<Bearer> bearer(Name name) {
        return namesakes.choose(name, bearers.bearers(name));
    }

    private void vote() {
        IdentityHashMap<Bearer, Votes> votes = new IdentityHashMap<>();
        Optional<Bearer> latest = Optional.empty();
        int paragraph = -1;
        for (int i = 0; i < words.size(); i++) {
            if (words.paragraph(i) != paragraph) {
                paragraph = words.paragraph(i);
                latest = Optional.empty();
            }
            Optional<Name> name = phrases.nameFrom(i);
            if (name.isPresent()) {
                latest = bearer(name.get()).filter(Bearer::mayBePerson);
            }
            Gender gender = Gender.ofPronoun(words.lower(i));
            if (gender != Gender.UNKNOWN && !quoted.at(i)) {
                latest.filter(bearer -> bearer.gender() == Gender.UNKNOWN)
                        .ifPresent(bearer -> votes.merge(bearer, Votes.of(gender), Votes::plus));
            }
        }
        votes.forEach((bearer, counted) -> bearer.tell(counted.gender()));
    }

    private record Votes(int female, int male) {
        static Votes of(Gender gender) {
            return gender == Gender.FEMALE ? new Votes(1, 0) : new Votes(0, 1);
        }

        Votes plus(Votes other) {
            return new Votes(female + other.female, male + other.male);
        }

        Gender gender() {
            int all = female + male;
            if (all < VOTES || Math.max(female, male) * 4 < all * 3) {
                return Gender.UNKNOWN;
            }
            return female > male ? Gender.FEMALE : Gender.MALE;
        }
    }
}
