package org.stet.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.text.Notice;

/**
 * Joins a name that no one bears to the one bearer it fits by title, sound and spelling:
 *
 * <ol>
 *   <li>"Sir" or "Dame" and one word, of which only one bearer's given name under that title sounds much the same, however
 *       often it is printed: the title takes a given name, and nobody bears this one;
 *   <li>a surname alone, with a title or as a source, spelt nearly as the surname of one bearer; a short one only if both
 *       have the same office and sound the same;
 *   <li>a full name printed once whose surname is that of somebody named often, whose given name is spelt nearly alike
 *       and is no known given name.
 * </ol>
 *
 * Two people with full names of their own that are both well formed are never joined.
 */
final class NameVariants {
    /** Names that are compared with the bearers; further ones are taken as printed. */
    private static final int COMPARED = 500;
    /** Bearers with one initial that a name is compared with. */
    private static final int CANDIDATES = 200;

    private final Bearers bearers;
    private final List<Notice> notices = new ArrayList<>();
    private final Map<Character, List<Bearer>> byInitial = new HashMap<>();
    private final Map<Character, List<Bearer>> byGivenInitial = new HashMap<>();

    private NameVariants(Bearers bearers) {
        this.bearers = bearers;
        for (Bearer bearer : bearers.all()) {
            Name name = bearer.fullest();
            if (!name.single() && bearer.mayBePerson()) {
                put(byInitial, name.last().charAt(0), bearer);
                put(byGivenInitial, Spelling.initial(name.first()), bearer);
            }
        }
    }

    /** Joins the variants among the bearers and returns a notice at the first place of each. */
    static List<Notice> join(Bearers bearers) {
        NameVariants variants = new NameVariants(bearers);
        bearers.all().stream()
                .filter(bearer -> bearer.mayBePerson() && bearer.names().size() <= 20)
                .limit(COMPARED)
                .toList()
                .forEach(variants::join);
        return variants.notices;
    }

    private static void put(Map<Character, List<Bearer>> map, char initial, Bearer bearer) {
        List<Bearer> same = map.computeIfAbsent(initial, none -> new ArrayList<>());
        if (same.size() < CANDIDATES) {
            same.add(bearer);
        }
    }

    private void join(Bearer variant) {
        owner(variant).ifPresent(owner -> {
            Name odd = variant.names().get(0);
            Name full = owner.fullest();
            bearers.absorb(owner, variant);
            notices.add(new Notice(
                    odd.span(),
                    Notice.Code.NAME_VARIANT,
                    "“" + clip(titled(odd)) + "” may be " + clip(courtesy(owner) + full.printed())
                            + "; worth checking."));
        });
    }

    private Optional<Bearer> owner(Bearer variant) {
        Name odd = variant.fullest();
        if (odd.single()) {
            return odd.knightly()
                    ? only(variant, byGivenInitial.get(Spelling.initial(odd.first())), this::knightly)
                    : surname(variant);
        }
        return variant.names().size() == 1
                ? only(variant, byInitial.get(odd.last().charAt(0)), this::given)
                : Optional.empty();
    }

    private Optional<Bearer> surname(Bearer variant) {
        boolean asks = variant.speaking() || variant.fullest().titled();
        boolean given = GivenNames.contains(variant.fullest().last());
        return asks && !given
                ? only(variant, byInitial.get(variant.fullest().last().charAt(0)), this::bare)
                : Optional.empty();
    }

    private interface Fit {
        boolean test(Name odd, Bearer bearer);
    }

    private static Optional<Bearer> only(Bearer variant, @Nullable List<Bearer> candidates, Fit fit) {
        if (candidates == null) {
            return Optional.empty();
        }
        List<Bearer> fitting = candidates.stream()
                .filter(bearer -> bearer != variant
                        && (bearer.names().size() >= variant.names().size()
                                || variant.fullest().knightly())
                        && bearer.gender().agrees(variant.gender())
                        && fit.test(variant.fullest(), bearer))
                .limit(2)
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private boolean knightly(Name odd, Bearer bearer) {
        boolean sameTitle =
                bearer.names().stream().filter(Name::knightly).anyMatch(name -> odd.gender() == name.gender());
        String given = bearer.fullest().first();
        return sameTitle && Spelling.sound(given).equals(Spelling.sound(odd.first()));
    }

    private boolean bare(Name odd, Bearer bearer) {
        String surname = bearer.fullest().last();
        boolean plural = isPlural(odd.last(), surname) || isPlural(surname, odd.last());
        boolean slip = Spelling.near(odd.last(), surname)
                || (sameOffice(odd, bearer) && Spelling.soundsNear(odd.last(), surname));
        return !plural && slip;
    }

    private static boolean isPlural(String one, String other) {
        return !other.endsWith("s") && one.equals(other + "s");
    }

    /** Says whether the same title, of more than address, stands before both: "Minister" and "Harbour Minister". */
    private static boolean sameOffice(Name odd, Bearer bearer) {
        return odd.titles().stream()
                .map(NameVariants::office)
                .filter(office -> !Lexicon.isCourtesy(office))
                .anyMatch(office ->
                        bearer.titles().stream().map(NameVariants::office).anyMatch(office::equals));
    }

    private static String office(String title) {
        return Role.fold(title.substring(title.lastIndexOf(' ') + 1));
    }

    private boolean given(Name odd, Bearer bearer) {
        Name full = bearer.fullest();
        boolean known = GivenNames.contains(odd.first());
        return bearer.names().size() >= 3
                && full.last().equals(odd.last())
                && !known
                && !full.first().equals(odd.first())
                && Spelling.near(odd.first(), full.first());
    }

    private static String titled(Name name) {
        return name.titles().isEmpty()
                ? name.printed()
                : name.titles().get(name.titles().size() - 1) + " " + name.printed();
    }

    private static String courtesy(Bearer owner) {
        return owner.titles().stream()
                .filter(title -> Lexicon.isCourtesy(Role.fold(title)))
                .findFirst()
                .map(title -> title + " ")
                .orElse("");
    }

    private static String clip(String name) {
        return name.length() <= 80 ? name : name.substring(0, 79) + "…";
    }
}
