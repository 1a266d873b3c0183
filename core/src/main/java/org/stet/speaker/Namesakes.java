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
 * keeps the given name; and so does one who is given the full name again later. Where that leaves two, nobody is meant.
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
        return bySurname.computeIfAbsent(name.key() + " " + name.gender(), key -> byConvention(name.key(), fitting));
    }

    private Optional<Bearer> byConvention(String surname, List<Bearer> bearers) {
        int bare = firstBare.getOrDefault(surname, 0);
        List<Bearer> introduced =
                bearers.stream().filter(bearer -> fullAt(bearer) < bare).toList();
        List<Bearer> heads = (introduced.isEmpty() ? bearers : introduced)
                .stream().filter(bearer -> !isRelative(bearer)).toList();
        if (heads.size() <= 1) {
            return heads.stream().findFirst();
        }
        List<Bearer> byRepeats = heads.stream()
                .sorted(Comparator.comparingLong(bearer -> repeats(bearer, bare)))
                .toList();
        boolean clear = repeats(byRepeats.get(0), bare) < repeats(byRepeats.get(1), bare);
        return clear ? Optional.of(byRepeats.get(0)) : Optional.empty();
    }

    private static int fullAt(Bearer bearer) {
        return bearer.names().stream()
                .filter(name -> !name.single() && !name.headline())
                .mapToInt(Name::from)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static boolean isRelative(Bearer bearer) {
        return bearer.roles().stream().anyMatch(role -> RELATIVES.contains(role.head()));
    }

    private static long repeats(Bearer bearer, int after) {
        return bearer.names().stream()
                .filter(name -> !name.single() && name.from() > after)
                .count();
    }
}
