package org.stet.alignment;

import java.util.Map;
import java.util.Set;

/** How near two words are in spelling and in sound. */
final class Near {
    private static final int LONGEST = 40;
    private static final Map<String, Set<Integer>> PLACES =
            WordLists.read("names.txt").groups("places");

    private Near() {}

    /** Says whether one is a slip of the other: a letter doubled, two swapped, or one letter wrong in a long word. */
    static boolean spelling(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < 5
                || shorter > LONGEST
                || Math.abs(one.length() - other.length()) > 1
                || one.charAt(0) != other.charAt(0)) {
            return false;
        }
        if (undoubled(one).equals(undoubled(other))) {
            return true;
        }
        return swapped(one, other) || (shorter >= 8 && distance(one, other) == 1 && !endings(one, other));
    }

    /** Says whether two names may be one's: a variant of it, a land and its people. */
    static boolean name(String one, String other) {
        if (variant(one, other) || Vocabulary.together(PLACES, one, other)) {
            return true;
        }
        String shorter = one.length() <= other.length() ? one : other;
        return !(PLACES.containsKey(one) && PLACES.containsKey(other))
                && people(shorter, shorter.equals(one) ? other : one);
    }

    /** Says whether two names are one: a short form, an initial, another spelling that sounds the same. */
    static boolean variant(String one, String other) {
        if (one.equals(other) || Vocabulary.together(Vocabulary.NICKNAMES, one, other)) {
            return true;
        }
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        if (shorter == 1) {
            return one.charAt(0) == other.charAt(0);
        }
        return shorter >= 3
                && longer <= LONGEST
                && !(PLACES.containsKey(one) && PLACES.containsKey(other))
                && sound(one).equals(sound(other))
                && distance(one, other) <= 2;
    }

    /** Returns how many letters two words have in common at their beginning. */
    static int sharedStart(String one, String other) {
        int i = 0;
        while (i < Math.min(LONGEST, Math.min(one.length(), other.length())) && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }

    private static boolean people(String land, String people) {
        String stem = land.length() > 4 && "aeiou".indexOf(land.charAt(land.length() - 1)) >= 0
                ? land.substring(0, land.length() - 1)
                : land;
        return stem.length() >= 4
                && people.startsWith(stem)
                && switch (people.substring(stem.length())) {
                    case "s", "n", "an", "ian", "ans", "ians", "ese", "ish", "i", "is", "ic" -> true;
                    default -> false;
                };
    }

    private static boolean endings(String one, String other) {
        return sharedStart(one, other) >= Math.min(one.length(), other.length()) - 1;
    }

    private static boolean swapped(String one, String other) {
        int at = sharedStart(one, other);
        return one.length() == other.length()
                && at + 2 <= one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
    }

    private static String undoubled(String word) {
        StringBuilder single = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                single.append(word.charAt(i));
            }
        }
        return single.toString();
    }

    /** Returns the consonants of a word as a careless ear takes them, doubled ones once. */
    private static String sound(String word) {
        StringBuilder key = new StringBuilder();
        String folded = word.replace("ph", "f")
                .replace("ck", "k")
                .replace("sch", "sh")
                .replace("tz", "ts")
                .replace("th", "t");
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            char type = switch (c) {
                case 'a', 'e', 'i', 'o', 'u', 'y', 'h', 'w', 'j' -> i == 0 ? c : 0;
                case 'c', 'q' -> 'k';
                case 'z' -> 's';
                case 'v' -> 'f';
                default -> c;
            };
            if (type != 0 && (key.isEmpty() || key.charAt(key.length() - 1) != type)) {
                key.append(type);
            }
        }
        return key.toString();
    }

    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(before[j - 1] + change, 1 + Math.min(before[j], row[j - 1]));
            }
            int[] swap = before;
            before = row;
            row = swap;
        }
        return before[other.length()];
    }
}
