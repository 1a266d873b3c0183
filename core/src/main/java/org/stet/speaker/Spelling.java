package org.stet.speaker;

/** How near two words are in spelling and in sound. */
public final class Spelling {
    private static final int LONGEST = 40;

    private Spelling() {}

    /** Says whether two words of five letters or more differ as by a slip: one change in short words, two in long. */
    public static boolean near(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        if (shorter < 5 || longer > LONGEST || longer - shorter > 2 || one.charAt(0) != other.charAt(0)) {
            return false;
        }
        return distance(one, other) <= (shorter >= 7 ? 2 : 1);
    }

    /** Says whether two words differ by one letter and not in sound, as short names are garbled. */
    public static boolean soundsNear(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        return shorter >= 3
                && longer <= LONGEST
                && longer - shorter <= 1
                && one.charAt(0) == other.charAt(0)
                && sound(one).equals(sound(other))
                && distance(one, other) == 1;
    }

    /** Returns the first letter, one for all consonants that {@link #sound} takes for the same. */
    public static char initial(String word) {
        char type = type(word.charAt(0));
        return type == 0 ? word.charAt(0) : type;
    }

    /** Returns the least number of letters to add, leave out, replace or swap with the next. */
    public static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : least(one, other, cost, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int least(String one, String other, int[][] cost, int i, int j) {
        boolean equal = one.charAt(i - 1) == other.charAt(j - 1);
        int least = Math.min(cost[i - 1][j - 1] + (equal ? 0 : 1), 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }

    /**
     * Returns a key that is equal for words which sound alike to a careless ear: the first letter, then the classes of
     * the consonants, liquids in one class, doubled ones once.
     */
    public static String sound(String word) {
        StringBuilder key = new StringBuilder();
        char last = 0;
        for (int i = 0; i < Math.min(word.length(), LONGEST); i++) {
            char type = type(word.charAt(i));
            if (type != 0 && type != last) {
                key.append(type);
            }
            last = type;
        }
        return key.toString();
    }

    private static char type(char c) {
        return switch (c) {
            case 'b', 'p' -> 'p';
            case 'f', 'v' -> 'f';
            case 'c', 'k', 'q', 'g', 'x' -> 'k';
            case 's', 'z', 'j' -> 's';
            case 'd', 't' -> 't';
            case 'l', 'r' -> 'l';
            case 'm', 'n' -> 'n';
            default -> 0;
        };
    }
}
