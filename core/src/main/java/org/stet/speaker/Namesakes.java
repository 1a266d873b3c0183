package org.stet.speaker;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides who is meant by a name that several bear, by the conventions of news: a title tells a man from a woman; a bare
 * surname is kept for the one who was named in full before it was first used; one introduced as a relative of another
 * keeps the given name, save brothers and sisters named side by side; and so do, of two named together, one who is called by it alone and one who is named in full again
 * later. Where that leaves two, or another has just been named in full, nobody is meant.
 */
final class Namesakes {
    private static final Set<String> RELATIVES = Set.of(
            "wife",
            "husband",
            "daughter",
            "son",
            "brother",
            "sister",
            "father",
            "mother",
            "widow",
            "uncle",
            "aunt",
            "cousin",
            "nephew",
            "niece",
            "grandson",
            "granddaughter");

    /** Relatives of one rank, who have the same right to the surname when they are named side by side. */
    private static final Set<String> SIBLINGS = Set.of("brother", "sister", "cousin");

    /** Names so few tokens apart are named together, and none of them first. */
    private static final int SIDE_BY_SIDE = 8;

    /** So many tokens after somebody's full name, his surname is likely his. */
    private static final int SHORTLY = 40;

    private final Map<String, Integer> firstBare = new HashMap<>();
    private final Map<String, Optional<Bearer>> bySurname = new HashMap<>();

    Namesakes(List<Name> names) {
        names.stream()
                .filter(name -> name.single() && !name.headline())
                .forEach(name -> firstBare.merge(name.key(), name.from(), Math::min));
    }

    /** Returns the one of the bearers who is meant, if that is clear. */
    Optional<Bearer> choose(Name name, List<Bearer> bearers) {
        List<Bearer> fitting = bearers.stream()
                .filter(bearer -> bearer.gender().agrees(name.gender()))
                .toList();
        if (fitting.size() <= 1) {
            return fitting.stream().findFirst();
        }
        boolean titled = name.gender() != Gender.UNKNOWN;
        List<Bearer> sure = fitting.stream()
                .filter(bearer -> bearer.gender() == name.gender())
                .toList();
        if (titled && sure.size() == 1) {
            return Optional.of(sure.get(0));
        }
        return bySurname
                .computeIfAbsent(name.key() + " " + name.gender(), key -> byConvention(name.key(), fitting))
                .filter(chosen -> fitting.stream().noneMatch(other -> comesBetween(other, chosen, name, fitting)));
    }

    /** Says whether another of the surname, no relative, has been named in full shortly before, and the chosen one not since. */
    private static boolean comesBetween(Bearer other, Bearer chosen, Name name, List<Bearer> fitting) {
        if (other == chosen || !name.single() || isRelative(other, fitting)) {
            return false;
        }
        int full = other.names().stream()
                .filter(form -> !form.single() && !form.headline() && form.from() < name.from())
                .mapToInt(Name::from)
                .max()
                .orElse(-SHORTLY);
        int since = chosen.names().stream()
                .mapToInt(Name::from)
                .filter(from -> from < name.from())
                .max()
                .orElse(-1);
        return name.from() - full <= SHORTLY && since < full;
    }

    private Optional<Bearer> byConvention(String surname, List<Bearer> bearers) {
        int bare = firstBare.getOrDefault(surname, 0);
        List<Bearer> introduced =
                bearers.stream().filter(bearer -> fullAt(bearer) < bare).toList();
        List<Bearer> heads = (introduced.isEmpty() ? bearers : introduced)
                .stream().filter(bearer -> !isRelative(bearer, bearers)).toList();
        if (heads.size() <= 1) {
            return heads.stream().findFirst();
        }
        List<Bearer> byClaim = heads.stream()
                .sorted(Comparator.comparingInt(bearer -> -claim(bearer, heads, bare)))
                .toList();
        boolean clear = claim(byClaim.get(0), heads, bare) > claim(byClaim.get(1), heads, bare);
        return clear ? Optional.of(byClaim.get(0)) : Optional.empty();
    }

    /** Being named clearly first counts for a bearer; needing the full name again, or the given name alone, against. */
    private static int claim(Bearer bearer, List<Bearer> bearers, int bare) {
        boolean first = bearers.stream()
                .filter(other -> other != bearer)
                .allMatch(other -> fullAt(bearer) + SIDE_BY_SIDE < fullAt(other));
        return (first ? 2 : 0) - (repeats(bearer, bare) > 0 ? 1 : 0) - (byGivenName(bearer) ? 3 : 0);
    }

    private static int fullAt(Bearer bearer) {
        return bearer.names().stream()
                .filter(name -> !name.single() && !name.headline())
                .mapToInt(Name::from)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static boolean isRelative(Bearer bearer, List<Bearer> bearers) {
        boolean beside = bearers.stream()
                .anyMatch(other -> other != bearer && Math.abs(fullAt(bearer) - fullAt(other)) <= SIDE_BY_SIDE);
        return bearer.roles().stream()
                .anyMatch(role -> RELATIVES.contains(role.head()) && !(beside && SIBLINGS.contains(role.head())));
    }

    private static boolean byGivenName(Bearer bearer) {
        String given = bearer.fullest().first();
        return bearer.names().stream()
                .anyMatch(name -> name.single() && name.first().equals(given));
    }

    private static long repeats(Bearer bearer, int after) {
        return bearer.names().stream()
                .filter(name -> !name.single() && name.from() > after)
                .count();
    }
}
