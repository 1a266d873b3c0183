package org.stet.evaluation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which name of a table is which name of a transcript: those of one surname, the last word in small letters. A name that is left over
 * goes with the one name left over on the other side whose turns hold most of its words, one to one.
 */
final class SpeakerMatch {
    private final Set<String> labels = new HashSet<>();
    private final Map<String, String> partners = new HashMap<>();

    /**
     * Matches names.
     *
     * @param names the names of the table
     * @param labels the names of the transcript
     * @param pairs the words that stand in both
     */
    SpeakerMatch(Collection<String> names, Collection<String> labels, List<WordAlignment.Pair> pairs) {
        labels.forEach(label -> this.labels.add(surname(label)));
        Set<String> named = new HashSet<>();
        names.forEach(name -> named.add(surname(name)));
        Set<String> taken = new HashSet<>(named);
        Map<String, Map<String, Integer>> shared = new HashMap<>();
        pairs.forEach(pair -> shared.computeIfAbsent(surname(pair.gold().speaker()), name -> new HashMap<>())
                .merge(surname(pair.read().speaker()), 1, Integer::sum));
        for (String name : new TreeSet<>(named)) {
            if (!this.labels.contains(name)) {
                most(shared.getOrDefault(name, Map.of()))
                        .filter(taken::add)
                        .ifPresent(label -> partners.put(name, label));
            }
        }
    }

    /** Says whether the transcript knows a name of the table. */
    boolean knows(String name) {
        return labels.contains(surname(name)) || partners.containsKey(surname(name));
    }

    /** Says whether a name of the table and a name of the transcript are one speaker's. */
    boolean isSame(String name, String label) {
        String surname = surname(name);
        return surname.equals(surname(label)) || surname(label).equals(partners.get(surname));
    }

    private static Optional<String> most(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private static String surname(String name) {
        String[] words = name.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}\\p{N}’'-]+", -1);
        for (int i = words.length - 1; i >= 0; i--) {
            if (!words[i].isEmpty()) {
                return words[i];
            }
        }
        return "";
    }
}
