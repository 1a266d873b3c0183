package org.stet.speaker;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the one identity of a directory that a speaker of an article is, by these rules in order:
 *
 * <ol>
 *   <li>a name of several words, or an alias, that one identity bears: a person by the office that the article gives and he has
 *       held, or where the article gives none by being in office about then; of an organisation the name is enough;
 *   <li>an office and a surname: "President Okafor", whom one of that surname was on the article's day;
 *   <li>an office with its country, the words' own or the one that the article speaks of: who held it on that day.
 * </ol>
 *
 * Where two identities fit, where the article calls him something else, or where the day is not known and needed, it is nobody.
 */
final class Linking {
    /** Years before the article's day and after it in which somebody has been in office who is taken for a bearer of the name. */
    private static final int BEFORE = 15;

    private static final int AFTER = 5;

    private final Speakers directory;
    private final Optional<LocalDate> day;
    private final Jurisdictions jurisdictions;

    /**
     * Prepares to link.
     *
     * @param day the article's day, where that is known
     */
    Linking(Speakers directory, Optional<LocalDate> day, Jurisdictions jurisdictions) {
        this.directory = directory;
        this.day = day;
        this.jurisdictions = jurisdictions;
    }

    /** Returns who somebody named is, if that is clear. */
    Optional<Identity> named(Bearer bearer) {
        if (!bearer.isNamed() || bearer.plural()) {
            return Optional.empty();
        }
        List<Identity> full = bearer.names().stream()
                .filter(name -> !name.single() || bearer.kind() == Speaker.Kind.ORGANISATION)
                .flatMap(name -> directory.named(name.keys()).stream())
                .filter(identity -> identity.kind() == bearer.kind())
                .distinct()
                .toList();
        if (!full.isEmpty()) {
            return only(full, identity -> fits(identity, bearer));
        }
        return bearer.fullest().single() ? byOffice(bearer) : Optional.empty();
    }

    /** Returns who holds the office that a description names, if that is clear. */
    Optional<Identity> described(Phrase phrase, Role role) {
        if (day.isEmpty() || role.modifiers().contains("former")) {
            return Optional.empty();
        }
        return jurisdictions
                .in(phrase.from(), phrase.to())
                .or(jurisdictions::ofArticle)
                .flatMap(of -> only(
                        directory.inOffice(role.head()),
                        identity -> identity.offices().stream()
                                .filter(office -> office.heldOn(day.get()))
                                .filter(office ->
                                        office.jurisdiction().filter(of::equals).isPresent())
                                .anyMatch(office -> names(office, role) && saysNoMore(role, office))));
    }

    private static Optional<Identity> only(List<Identity> identities, Predicate<Identity> fits) {
        List<Identity> fitting = identities.stream().filter(fits).limit(2).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private boolean fits(Identity identity, Bearer bearer) {
        if (identity.kind() == Speaker.Kind.ORGANISATION || identity.offices().isEmpty()) {
            return true;
        }
        List<Role> roles = roles(bearer);
        boolean called =
                roles.stream().anyMatch(role -> identity.offices().stream().anyMatch(office -> names(office, role)));
        boolean other =
                roles.stream().anyMatch(role -> !Lexicon.isOffice(role.head()) && !Lexicon.isEpithet(role.head()));
        return called || (!other && inOfficeAboutThen(identity));
    }

    private boolean inOfficeAboutThen(Identity identity) {
        return day.isPresent()
                && identity.offices().stream().anyMatch(office -> {
                    boolean begun = office.from()
                            .filter(from -> from.isBefore(day.get().plusYears(AFTER)))
                            .isPresent();
                    boolean gone = office.to()
                            .filter(to -> to.isBefore(day.get().minusYears(BEFORE)))
                            .isPresent();
                    return begun && !gone;
                });
    }

    private Optional<Identity> byOffice(Bearer bearer) {
        List<Role> roles = roles(bearer);
        if (day.isEmpty() || bearer.kind() != Speaker.Kind.PERSON || roles.isEmpty()) {
            return Optional.empty();
        }
        return only(
                directory.withLast(bearer.fullest().last()),
                identity -> identity.offices().stream()
                        .anyMatch(office -> roles.stream()
                                .anyMatch(role -> names(office, role)
                                        && (role.modifiers().contains("former")
                                                ? office.heldBy(day.get()) && !office.heldOn(day.get())
                                                : office.heldOn(day.get())))));
    }

    /** Returns what the article calls somebody: by titles before the name and by roles beside it. */
    private static List<Role> roles(Bearer bearer) {
        Stream<Role> titles =
                bearer.titles().stream().map(Linking::role).filter(role -> !Lexicon.isCourtesy(role.head()));
        return Stream.concat(titles, bearer.roles().stream()).toList();
    }

    private static Role role(String title) {
        List<String> words = Stream.of(title.split("\\s+", -1))
                .map(Role::fold)
                .map(Lexicon::synonym)
                .toList();
        Set<String> modifiers = new HashSet<>(words.subList(0, words.size() - 1));
        return new Role(words.get(words.size() - 1), modifiers, false);
    }

    /** Says whether all words beside the office tell of which country it is: "British prime minister". */
    private static boolean saysNoMore(Role role, Office office) {
        return role.modifiers().stream().allMatch(word -> office.words().contains(word) || Jurisdictions.tells(word));
    }

    /** Says whether a role is the office, of whatever country. */
    private static boolean names(Office office, Role role) {
        List<String> words = office.words();
        List<String> modifiers = words.subList(0, words.size() - 1);
        boolean same = role.head().equals(words.get(words.size() - 1))
                && role.modifiers().containsAll(modifiers);
        boolean altered = role.modifiers().stream()
                .anyMatch(word -> Lexicon.altersOffice(word) && !word.equals("former") && !modifiers.contains(word));
        return same && !altered;
    }
}
