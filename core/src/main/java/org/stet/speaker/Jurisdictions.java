package org.stet.speaker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Of which country an article, or a description in it, speaks. Confined to one thread. */
final class Jurisdictions {
    private static final Map<String, String> COUNTRY_OF = countries();
    private static final Set<String> TELLING = telling();
    /** Words of one country that an article must have, and how many times as many as of any other, for it to be at home there. */
    private static final int LEAST = 3;

    private static final int LEAD = 2;

    private final Words words;

    Jurisdictions(Words words) {
        this.words = words;
    }

    private static Map<String, String> countries() {
        Map<String, String> countries = new HashMap<>();
        WordLists.read("jurisdictions.txt")
                .lines("words")
                .forEach(line -> line.subList(1, line.size())
                        .forEach(word -> countries.put(word, line.get(0).replace('_', ' '))));
        return Map.copyOf(countries);
    }

    private static Set<String> telling() {
        Set<String> telling = new HashSet<>(Set.of("united", "states", "kingdom"));
        COUNTRY_OF.keySet().forEach(word -> telling.add(Role.fold(word)));
        return Set.copyOf(telling);
    }

    /** Returns the country that the tokens {@code [from, to)} name, if they name one. */
    Optional<String> in(int from, int to) {
        Optional<String> found = Optional.empty();
        for (int i = from; i < Math.min(to, words.size()); i++) {
            Optional<String> country = at(i);
            if (country.isPresent() && found.isPresent() && !found.equals(country)) {
                return Optional.empty();
            }
            found = found.or(() -> country);
        }
        return found;
    }

    /** Returns the country of which the article speaks far more than of any other. */
    Optional<String> ofArticle() {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            at(i).ifPresent(country -> counts.merge(country, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .filter(country -> country.getValue() >= LEAST
                        && counts.entrySet().stream()
                                .allMatch(other -> other.getKey().equals(country.getKey())
                                        || other.getValue() * LEAD <= country.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Says whether the word, in small letters, only tells which country is meant. */
    static boolean tells(String word) {
        return TELLING.contains(word);
    }

    private Optional<String> at(int i) {
        String word = words.at(i).word();
        boolean united = i > 0 && words.at(i - 1).word().equals("United");
        if (united && (word.equals("States") || word.equals("Kingdom"))) {
            return Optional.of("United " + word);
        }
        boolean cut = word.equals("U.S") || word.equals("U.K");
        return Optional.ofNullable(COUNTRY_OF.get(cut ? word + "." : word));
    }
}
