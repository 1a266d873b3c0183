package org.stet.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins name forms to those who bear them, the longest forms first, by these rules in order:
 *
 * <ol>
 *   <li>the same words, whatever the titles;
 *   <li>the same surname, and given names that agree: equal, a short form, an initial, a middle name left out;
 *   <li>the end of a longer name ("Okafor Reyes" of "Mary Okafor Reyes"), also of an organisation's;
 *   <li>one word: a surname; failing that a given name; failing that the initials of an organisation, or its first word.
 *       After "Sir" and "Dame" a given name comes first.
 * </ol>
 *
 * A form that several may bear keeps them all; {@link Namesakes} decides. Confined to one thread.
 */
final class Bearers {
    /** Bearers of one surname or first word that a form is compared with; further ones are not looked at. */
    private static final int NAMESAKES = 48;

    private final List<Bearer> all = new ArrayList<>();
    private final Map<String, List<Bearer>> byForm = new HashMap<>();
    private final Map<String, List<Bearer>> byLast = new HashMap<>();
    private final Map<String, List<Bearer>> byFirst = new HashMap<>();
    private final Map<String, List<Bearer>> byInitials = new HashMap<>();
    private final IdentityHashMap<Bearer, Bearer> absorbed = new IdentityHashMap<>();

    Bearers(List<Name> names) {
        Map<String, List<Name>> forms = new LinkedHashMap<>();
        names.forEach(name ->
                forms.computeIfAbsent(formOf(name), key -> new ArrayList<>()).add(name));
        List<Map.Entry<String, List<Name>>> longestFirst = new ArrayList<>(forms.entrySet());
        longestFirst.sort(
                Comparator.comparingInt(form -> -form.getValue().get(0).keys().size()));
        longestFirst.forEach(form -> join(form.getKey(), form.getValue()));
        all.sort(Comparator.comparingInt(bearer -> bearer.names().get(0).from()));
    }

    /** Returns everybody who has a name, by first mention. */
    List<Bearer> all() {
        return all;
    }

    /** Returns those who may be meant by the name, at least one. */
    List<Bearer> bearers(Name name) {
        return byForm.getOrDefault(formOf(name), List.of()).stream()
                .map(bearer -> absorbed.getOrDefault(bearer, bearer))
                .distinct()
                .toList();
    }

    /** Makes two one. */
    void absorb(Bearer bearer, Bearer other) {
        bearer.absorb(other);
        absorbed.put(other, bearer);
        all.remove(other);
    }

    private static String formOf(Name name) {
        return name.single() && name.knightly() ? "sir " + name.key() : name.key();
    }

    private void join(String form, List<Name> names) {
        Name first = names.get(0);
        List<Bearer> bearers = first.single() ? ofOneWord(first) : ofMore(names);
        if (bearers.isEmpty()) {
            Bearer bearer = Bearer.named();
            all.add(bearer);
            bearers = List.of(bearer);
        }
        byForm.put(form, bearers);
        if (bearers.size() == 1) {
            Bearer bearer = bearers.get(0);
            names.forEach(bearer::add);
            bearer.names().sort(Comparator.comparingInt(Name::from));
            index(first, bearer);
        }
    }

    private void index(Name name, Bearer bearer) {
        if (!name.single()) {
            put(byLast, name.last(), bearer);
            put(byFirst, name.first(), bearer);
            put(byInitials, initials(name), bearer);
        }
    }

    private static void put(Map<String, List<Bearer>> map, String key, Bearer bearer) {
        List<Bearer> bearers = map.computeIfAbsent(key, none -> new ArrayList<>());
        if (bearers.size() < NAMESAKES && !bearers.contains(bearer)) {
            bearers.add(bearer);
        }
    }

    private List<Bearer> ofMore(List<Name> names) {
        Name form = names.get(0);
        return byLast.getOrDefault(form.last(), List.of()).stream()
                .filter(bearer -> bearer.names().stream().limit(NAMESAKES).anyMatch(name -> fits(form, name)))
                .toList();
    }

    /** Says whether a form of several words may be another way to print the (longer) name. */
    private static boolean fits(Name form, Name name) {
        int more = name.keys().size() - form.keys().size();
        boolean person = name.sort() == Name.Sort.PERSON || name.sort() == Name.Sort.UNKNOWN;
        boolean end = more >= 0 && name.keys().subList(more, name.keys().size()).equals(form.keys());
        if (end) {
            return !person || more == 0 || !GivenNames.contains(form.first());
        }
        return person
                && !name.single()
                && name.last().equals(form.last())
                && GivenNames.same(form.first(), name.first())
                && middlesAgree(form.keys(), name.keys());
    }

    private static boolean middlesAgree(List<String> one, List<String> other) {
        return one.size() < 3
                || other.size() < 3
                || one.get(1).charAt(0) == other.get(1).charAt(0);
    }

    private List<Bearer> ofOneWord(Name form) {
        List<Bearer> surname = persons(byLast.getOrDefault(form.last(), List.of()));
        List<Bearer> given = persons(byFirst.getOrDefault(form.first(), List.of()));
        if (form.knightly() && !given.isEmpty()) {
            return given;
        }
        if (!surname.isEmpty()) {
            return surname;
        }
        if (!given.isEmpty() && !form.titled() && !Lexicon.isPlace(form.first())) {
            return given;
        }
        List<Bearer> initials = byInitials.getOrDefault(form.key().replace(".", ""), List.of());
        if (!initials.isEmpty() && form.sort() == Name.Sort.ORGANISATION) {
            return initials.subList(0, 1);
        }
        List<Bearer> named = byFirst.getOrDefault(form.first(), List.of()).stream()
                .filter(bearer -> mayLoseItsEnd(bearer.fullest()))
                .toList();
        return named.size() == 1 && form.sort() == Name.Sort.UNKNOWN ? named : List.of();
    }

    /** "Ashby Rentals" may be "Ashby"; the "Ashby Harbour Board" is in Ashby. */
    private static boolean mayLoseItsEnd(Name name) {
        boolean shortened = !Lexicon.namesOrganisation(name.last()) || Lexicon.isBusiness(name.last());
        return name.keys().size() == 2 && shortened;
    }

    private static List<Bearer> persons(List<Bearer> bearers) {
        return bearers.stream().filter(Bearer::mayBePerson).toList();
    }

    private static String initials(Name name) {
        StringBuilder initials = new StringBuilder();
        for (String key : name.keys()) {
            if (!key.equals("of") && !key.equals("and") && !key.equals("for") && !key.equals("the")) {
                initials.append(key.charAt(0));
            }
        }
        return initials.toString();
    }
}
