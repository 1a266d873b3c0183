package org.stet.speaker;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Somebody or something that the article names or describes, as far as it is read. Confined to one thread. */
final class Bearer {
    private static final int OFTEN = 3;

    private final List<Name> names = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();
    private final Set<String> titles = new LinkedHashSet<>();
    private final List<Mention> mentions = new ArrayList<>();
    private Name.Sort sort = Name.Sort.UNKNOWN;
    private Gender gender = Gender.UNKNOWN;
    private String description = "";
    private Speaker.Kind kind = Speaker.Kind.UNNAMED;
    private boolean plural;
    private boolean speaking;
    private Optional<Identity> identity = Optional.empty();

    /** Makes one that has a name. */
    static Bearer named() {
        return new Bearer();
    }

    /** Makes one that is only described. */
    static Bearer described(String description, Speaker.Kind kind, boolean plural) {
        Bearer bearer = new Bearer();
        bearer.description = description;
        bearer.kind = kind;
        bearer.plural = plural;
        return bearer;
    }

    void add(Name name) {
        names.add(name);
        titles.addAll(name.titles());
        gender = gender.or(name.gender());
        if (sort == Name.Sort.UNKNOWN) {
            sort = name.sort();
        }
    }

    /** Takes over the names of one who proves to be the same. */
    void absorb(Bearer other) {
        titles.addAll(other.titles);
        roles.addAll(other.roles);
        speaking |= other.speaking;
        names.addAll(other.names);
        names.sort(java.util.Comparator.comparingInt(Name::from));
    }

    List<Name> names() {
        return names;
    }

    List<Role> roles() {
        return roles;
    }

    void add(Role role) {
        roles.add(role);
        tell(Lexicon.genderOf(role.head()));
    }

    /** Concludes from what is gathered: who is named in full and speaks, or has a role, is a person. */
    void settle() {
        boolean speaker = speaking && fullest().keys().size() > 1;
        if (sort == Name.Sort.UNKNOWN && isAlwaysFull()) {
            sort = Name.Sort.ORGANISATION;
        } else if (sort == Name.Sort.UNKNOWN && (speaker || !roles.isEmpty())) {
            sort = Name.Sort.PERSON;
        }
        tell(GivenNames.gender(fullest().first()));
    }

    /** People who are named often are also named by the surname alone. */
    private boolean isAlwaysFull() {
        long body = names.stream().filter(name -> !name.headline()).count();
        return body >= OFTEN
                && roles.isEmpty()
                && fullest().keys().size() > 1
                && names.stream()
                        .noneMatch(name -> name.titled()
                                || (name.single()
                                        && !name.first().equals(fullest().first())));
    }

    /** Returns who it is in the directory, where that is known. */
    Optional<Identity> identity() {
        return identity;
    }

    /** Notes who it is in the directory. */
    void identify(Identity value) {
        identity = Optional.of(value);
    }

    List<String> titles() {
        return List.copyOf(titles);
    }

    List<Mention> mentions() {
        return mentions;
    }

    /** Says whether the article gives a name. */
    boolean isNamed() {
        return !names.isEmpty();
    }

    Gender gender() {
        return gender;
    }

    /** Notes a gender, unless one is known. */
    void tell(Gender told) {
        gender = gender.or(told);
    }

    Name.Sort sort() {
        return sort;
    }

    boolean plural() {
        return plural || sort == Name.Sort.GROUP;
    }

    boolean speaking() {
        return speaking;
    }

    void speak() {
        speaking = true;
    }

    /** Says whether "he" or "she" may refer to it. */
    boolean mayBePerson() {
        if (names.isEmpty()) {
            return kind == Speaker.Kind.UNNAMED && !plural;
        }
        return sort == Name.Sort.PERSON || sort == Name.Sort.UNKNOWN;
    }

    /** Returns the fullest description or, where there is one, the fullest name. */
    String name() {
        return names.isEmpty() ? description : fullest().printed();
    }

    /** Returns the name with most words outside headlines, the first of several. */
    Name fullest() {
        Name best = names.get(0);
        for (Name name : names) {
            boolean body = best.headline() && !name.headline();
            boolean longer = name.keys().size() > best.keys().size()
                    || (name.keys().size() == best.keys().size() && withArticle(name) && !withArticle(best));
            if (body || (best.headline() == name.headline() && longer)) {
                best = name;
            }
        }
        return best;
    }

    private static boolean withArticle(Name name) {
        return name.printed().startsWith("The ");
    }

    /** Returns what it is, as it is given out. */
    Speaker.Kind kind() {
        if (names.isEmpty()) {
            return kind;
        }
        if (sort == Name.Sort.GROUP) {
            return Speaker.Kind.GROUP;
        }
        boolean organisation = sort == Name.Sort.ORGANISATION || sort == Name.Sort.PLACE;
        return organisation ? Speaker.Kind.ORGANISATION : Speaker.Kind.PERSON;
    }
}
