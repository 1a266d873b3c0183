package org.stet.speaker;

import java.util.Optional;
import java.util.Set;

/**
 * Decides whom a source without a name means, by these rules in order:
 *
 * <ol>
 *   <li>the campaign, team or camp of somebody is an organisation of its own, one for all its names;
 *   <li>a description that says no more than an earlier one of somebody unnamed is that one;
 *   <li>what one person may be, with "the" or "his", is who holds that role in the article ({@link RoleRule});
 *   <li>an organisation's noun with "the" is the latest organisation whose name has that noun;
 *   <li>anything else is somebody of its own, known by the description.
 * </ol>
 */
final class DescriptionRule {
    private final Words words;
    private final Stage stage;
    private final Descriptions descriptions;
    private final RoleRule roles;

    DescriptionRule(Words words, Stage stage, Descriptions descriptions, RoleRule roles) {
        this.words = words;
        this.stage = stage;
        this.descriptions = descriptions;
        this.roles = roles;
    }

    /**
     * Returns who is meant.
     *
     * @param owner who stands in the description as its possessor: Roe in "Roe's lawyer" and, where that is he, "his lawyer"
     * @param excluded those who cannot be meant
     */
    Bearer decide(Phrase phrase, Optional<Bearer> owner, Set<Bearer> excluded) {
        if (owner.isPresent() && descriptions.isRetinue(phrase)) {
            return descriptions.retinue(phrase, owner.get(), genitive(phrase));
        }
        return descriptions
                .known(phrase)
                .or(() -> holder(phrase, excluded))
                .or(() -> organisation(phrase))
                .orElseGet(() -> descriptions.describe(phrase));
    }

    private boolean genitive(Phrase phrase) {
        return phrase.possessive(words)
                || phrase.possessor()
                        .filter(name -> words.lower(name.to()).equals("'s"))
                        .isPresent();
    }

    private Optional<Bearer> holder(Phrase phrase, Set<Bearer> excluded) {
        Role role = Role.of(words, phrase.from(), phrase.to());
        boolean person = Lexicon.isRole(words.lower(phrase.head())) || Lexicon.isRole(role.head());
        if (!person || phrase.plural(words) || !phrase.definite(words)) {
            return Optional.empty();
        }
        Optional<Bearer> holder = roles.holder(role, words.paragraph(phrase.from()), excluded);
        holder.ifPresent(bearer -> bearer.add(role));
        return holder;
    }

    private Optional<Bearer> organisation(Phrase phrase) {
        String noun = words.lower(phrase.head());
        if (!phrase.definite(words)
                || !Lexicon.isOrganisation(noun)
                || phrase.possessor().isPresent()) {
            return Optional.empty();
        }
        return stage.references().stream()
                .map(Stage.Reference::bearer)
                .filter(bearer -> bearer.isNamed()
                        && bearer.kind() == Speaker.Kind.ORGANISATION
                        && bearer.fullest().keys().contains(noun))
                .findFirst();
    }
}
