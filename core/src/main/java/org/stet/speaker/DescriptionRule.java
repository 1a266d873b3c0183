package org.stet.speaker;

import java.util.List;
import java.util.Optional;

/**
 * Decides whom a source without a name means, by these rules in order:
 *
 * <ol>
 *   <li>the campaign, team or camp of somebody is an organisation of its own, one for all its names;
 *   <li>a description that says no more than an earlier one of somebody unnamed is that one;
 *   <li>what one person may be, with "the" or "his", is who holds that role in the article ({@link RoleRule});
 *   <li>what news calls again somebody it has named is the one whom a pronoun would mean there;
 *   <li>an organisation's noun with "the" is the latest organisation whose name has that noun, or one that tells of trade for
 *       "the company";
 *   <li>a bare role that several hold with the same right is nobody's;
 *   <li>anything else is somebody of its own, known by the description.
 * </ol>
 */
final class DescriptionRule {
    private final Words words;
    private final Stage stage;
    private final Descriptions descriptions;
    private final RoleRule roles;
    private final PronounRule pronouns;

    DescriptionRule(Words words, Stage stage, Descriptions descriptions, RoleRule roles, PronounRule pronouns) {
        this.words = words;
        this.stage = stage;
        this.descriptions = descriptions;
        this.roles = roles;
        this.pronouns = pronouns;
    }

    /**
     * Returns who is meant.
     *
     * @param owner who stands in the description as its possessor: Roe in "Roe's lawyer" and, where that is he, "his lawyer"
     * @param asked the place, and those who cannot be meant
     */
    Choice decide(Phrase phrase, Optional<Bearer> owner, PronounRule.Asked asked) {
        if (owner.isPresent() && descriptions.isRetinue(phrase)) {
            return Choice.by(Decision.Rule.RETINUE, Optional.of(descriptions.retinue(phrase, owner.get())));
        }
        Choice known = Choice.by(Decision.Rule.SAME_DESCRIPTION, descriptions.known(phrase))
                .or(() -> holder(phrase, asked))
                .or(() -> Choice.by(Decision.Rule.ORGANISATION, organisation(phrase)));
        if (known.who().isPresent()) {
            return known;
        }
        return disputed(phrase, asked)
                ? new Choice(Optional.empty(), Decision.Rule.DISPUTED, known.weighed())
                : Choice.by(Decision.Rule.DESCRIPTION, Optional.of(descriptions.describe(phrase)));
    }

    /** Returns whom a description means that is no source: what has been described or named before, or something new. */
    Bearer passing(Phrase phrase) {
        return descriptions.known(phrase).or(() -> organisation(phrase)).orElseGet(() -> descriptions.see(phrase));
    }

    private boolean disputed(Phrase phrase, PronounRule.Asked asked) {
        return isOnePerson(phrase, roleOf(phrase))
                && words.lower(phrase.from()).equals("the")
                && roles.disputed(roleOf(phrase), asked.paragraph(), asked.excluded());
    }

    private Role roleOf(Phrase phrase) {
        return Role.of(words, phrase.from(), phrase.to());
    }

    private boolean isOnePerson(Phrase phrase, Role role) {
        boolean person = Lexicon.isRole(words.lower(phrase.head())) || Lexicon.isRole(role.head());
        return person && !phrase.plural(words) && phrase.definite(words);
    }

    private static boolean bare(Phrase phrase) {
        return phrase.to() - phrase.from() == 2;
    }

    /** Says whether the name does not tell what kind of organisation it is. */
    private static boolean saysNothing(Bearer bearer) {
        List<String> keys = bearer.fullest().keys();
        return keys.size() > 1 && keys.stream().noneMatch(Lexicon::namesOrganisation);
    }

    /** Says whether "the company" may be called so by the kind of organisation its name tells. */
    private static boolean trades(Bearer bearer, String noun) {
        return Lexicon.isBusiness(noun) && Lexicon.isBusiness(bearer.fullest().last());
    }

    private Choice holder(Phrase phrase, PronounRule.Asked asked) {
        Role role = roleOf(phrase);
        if (!isOnePerson(phrase, role)) {
            return Choice.nobody(Decision.Rule.ROLE);
        }
        Choice holder = roles.holder(role, asked.paragraph(), asked.excluded()).or(() -> epithet(phrase, role, asked));
        holder.who().ifPresent(bearer -> roles.give(bearer, role));
        return holder;
    }

    /** News calls somebody it has just named by what readers know of him: "the Ashby businessman", "the former mayor". */
    private Choice epithet(Phrase phrase, Role role, PronounRule.Asked asked) {
        boolean former = role.modifiers().contains("former") && Lexicon.isOffice(role.head());
        boolean aged = role.modifiers().stream().anyMatch(word -> word.endsWith("year-old"));
        boolean called = Lexicon.isEpithet(role.head()) && !role.modifiers().isEmpty();
        if (!words.lower(phrase.from()).equals("the") || !(former || aged || called)) {
            return Choice.nobody(Decision.Rule.EPITHET);
        }
        return pronouns.person(
                asked, bearer -> bearer.roles().stream().noneMatch(held -> RoleRule.contradicts(role, held)));
    }

    private Optional<Bearer> organisation(Phrase phrase) {
        String noun = words.lower(phrase.head());
        if (!phrase.definite(words)
                || !Lexicon.isOrganisation(noun)
                || phrase.possessor().isPresent()) {
            return Optional.empty();
        }
        List<Bearer> latest = stage.references().stream()
                .map(Stage.Reference::bearer)
                .filter(bearer -> bearer.isNamed() && bearer.sort() == Name.Sort.ORGANISATION)
                .distinct()
                .toList();
        return latest.stream()
                .filter(bearer -> bearer.fullest().keys().contains(noun))
                .findFirst()
                .or(() -> latest.stream()
                        .limit(1)
                        .filter(bearer -> bare(phrase) && (saysNothing(bearer) || trades(bearer, noun)))
                        .findFirst());
    }
}
