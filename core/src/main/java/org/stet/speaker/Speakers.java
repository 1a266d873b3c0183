package org.stet.speaker;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A directory of people and organisations across articles: stable identities with their names, offices and Wikidata items.
 * Immutable; share freely.
 */
public final class Speakers {
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    /** A directory that knows nobody. */
    public static final Speakers NONE = new Builder().build();

    private static final class Holder {
        static final Speakers SHIPPED = SpeakersFile.read("offices.txt");
    }

    private final Map<String, List<Identity>> byEnds = new HashMap<>();
    private final Map<String, List<Identity>> byLast = new HashMap<>();
    private final Map<String, List<Identity>> byOffice = new HashMap<>();
    private final List<Identity> all;

    private Speakers(List<Identity> identities) {
        this.all = List.copyOf(identities);
        for (Identity identity : all) {
            Set<String> ends = new LinkedHashSet<>();
            Set<String> lasts = new LinkedHashSet<>();
            names(identity).map(Speakers::keys).filter(keys -> !keys.isEmpty()).forEach(keys -> {
                ends.add(ends(keys));
                lasts.add(keys.get(keys.size() - 1));
            });
            ends.forEach(key -> put(byEnds, key, identity));
            lasts.forEach(key -> put(byLast, key, identity));
            identity.offices().stream()
                    .map(Office::words)
                    .filter(words -> !words.isEmpty())
                    .map(words -> words.get(words.size() - 1))
                    .distinct()
                    .forEach(head -> put(byOffice, head, identity));
        }
    }

    /** Returns the directory that comes with Stet: heads of state and government of some years. */
    public static Speakers shipped() {
        return Holder.SHIPPED;
    }

    /** Returns everybody, in the order added. */
    public List<Identity> all() {
        return all;
    }

    /** Returns those who bear a name of several words: the same, or without a middle name, in any letters and accents. */
    List<Identity> named(List<String> keys) {
        List<String> folded = keys.stream().map(Speakers::fold).toList();
        return byEnds.getOrDefault(ends(folded), List.of()).stream()
                .filter(identity -> names(identity).map(Speakers::keys).anyMatch(name -> same(folded, name)))
                .toList();
    }

    /** Returns those whose last name it is. */
    List<Identity> withLast(String last) {
        return byLast.getOrDefault(fold(last), List.of());
    }

    /** Returns those who have held an office of which the word is the last: minister, president. */
    List<Identity> inOffice(String head) {
        return byOffice.getOrDefault(head, List.of());
    }

    private static Stream<String> names(Identity identity) {
        return Stream.concat(Stream.of(identity.name()), identity.aliases().stream());
    }

    private static void put(Map<String, List<Identity>> map, String key, Identity identity) {
        map.computeIfAbsent(key, none -> new ArrayList<>()).add(identity);
    }

    private static String ends(List<String> keys) {
        return keys.size() == 1 ? keys.get(0) : keys.get(0) + " " + keys.get(keys.size() - 1);
    }

    /** Says whether two names with the same ends may be one: what stands between is the same, or only one has it. */
    private static boolean same(List<String> one, List<String> other) {
        List<String> middle = middle(one);
        List<String> others = middle(other);
        if (!ends(one).equals(ends(other))) {
            return false;
        }
        return middle.isEmpty()
                || others.isEmpty()
                || (middle.size() == others.size() && initials(middle).equals(initials(others)));
    }

    private static List<String> middle(List<String> keys) {
        return keys.size() < 3 ? List.of() : keys.subList(1, keys.size() - 1);
    }

    private static List<Character> initials(List<String> keys) {
        return keys.stream().map(key -> key.charAt(0)).toList();
    }

    /** Returns the words of a name in small letters, without accents, full stops and suffixes. */
    static List<String> keys(String name) {
        String plain = name.replaceAll("\\(.*?\\)|,.*", " ");
        return Stream.of(plain.split("[\\s.]+", -1))
                .map(Speakers::fold)
                .filter(word -> !word.isEmpty() && !SUFFIXES.contains(word))
                .toList();
    }

    private static String fold(String word) {
        String plain = Normalizer.isNormalized(word, Normalizer.Form.NFD)
                ? word
                : Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return plain.replace(".", "").replace("’", "").replace("'", "").toLowerCase(Locale.ROOT);
    }

    /** Gathers identities. Confined to one thread. */
    public static final class Builder {
        private final Map<String, Identity> byId = new LinkedHashMap<>();

        /** Adds somebody. Of one who is there already under that id, names and offices are joined; the first name stays. */
        public Builder add(Identity identity) {
            byId.merge(identity.id(), identity, Builder::joined);
            return this;
        }

        /** Adds everybody of another directory. */
        public Builder addAll(Speakers directory) {
            directory.all().forEach(this::add);
            return this;
        }

        /** Returns how many are in it. */
        public int size() {
            return byId.size();
        }

        private static Identity joined(Identity one, Identity other) {
            Set<String> names = new LinkedHashSet<>(one.aliases());
            names.add(other.name());
            names.addAll(other.aliases());
            names.remove(one.name());
            return new Identity(
                    one.id(),
                    one.name(),
                    List.copyOf(names),
                    one.kind(),
                    one.wikidata().or(other::wikidata),
                    Stream.concat(one.offices().stream(), other.offices().stream())
                            .distinct()
                            .toList());
        }

        /** Makes the directory. */
        public Speakers build() {
            return new Speakers(List.copyOf(byId.values()));
        }
    }
}
