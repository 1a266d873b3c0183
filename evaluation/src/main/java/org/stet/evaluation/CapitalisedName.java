package org.stet.evaluation;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names of transcripts, which are often in capitals, as a report prints them. */
final class CapitalisedName {
    private CapitalisedName() {}

    /** Returns {@code Mary O'Brien} for {@code MARY O'BRIEN}; a name with small letters stays as it is. */
    static String of(String name) {
        if (name.chars().anyMatch(Character::isLowerCase)) {
            return name;
        }
        return Arrays.stream(name.split(" ", -1)).map(CapitalisedName::word).collect(Collectors.joining(" "));
    }

    private static String word(String word) {
        StringBuilder capitalised = new StringBuilder(word.toLowerCase(Locale.ROOT));
        for (int i = 0; i < word.length(); i++) {
            boolean first = i == 0 || !Character.isLetter(word.charAt(i - 1));
            if (first) {
                capitalised.setCharAt(i, word.charAt(i));
            }
        }
        return capitalised.toString();
    }
}
