package org.stet.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Mends what the tagging model, trained on web text, gets wrong in news: short forms with an apostrophe, and names in
 * the middle of a sentence.
 */
final class TagRepair {
    private static final Set<String> AUXILIARY_CLITICS = Set.of("'re", "'ve", "'ll", "'d", "'m");
    private static final Set<String> CLOSED_CLASSES =
            Set.of("ADP", "AUX", "CCONJ", "DET", "INTJ", "PART", "PRON", "SCONJ", "X");
    private static final Set<String> LONG_FUNCTION_WORDS =
            Set.of(("about above according across after against along although amid among another anybody "
                            + "anyone anything around because before behind below beneath beside besides between beyond "
                            + "both concerning could despite does during each either enough every everybody everyone "
                            + "everything except following from given half have having hello here hers herself himself "
                            + "including inside into itself least less like many might mine more most much myself near "
                            + "neither nobody none nothing okay once onto other others ours ourselves outside over past "
                            + "please plenty regarding same several shall should since some somebody someone something "
                            + "such than thanks that their theirs them themselves there these they this those though "
                            + "through throughout toward towards under underneath unless unlike until upon were what "
                            + "whatever when where whereas whether which while whoever whom whose will with within "
                            + "without would yeah your yours yourself")
                    .split(" ", -1));
    private static final int HEADLINE_PERCENT = 60;

    private TagRepair() {}

    /** Changes {@code tags} in place. */
    static void repair(List<String> words, String[] tags) {
        boolean headline = isHeadline(words);
        for (int i = 0; i < tags.length; i++) {
            String word = words.get(i);
            String lower = word.toLowerCase(Locale.ROOT);
            if (word.startsWith("'") && i > 0) {
                tags[i] = clitic(lower, tags[i - 1], tags[i]);
            } else if (lower.equals("n't")) {
                tags[i] = "PART";
            } else if (i > 0 && !headline && isName(word, words.get(i - 1), tags[i]) && !startsSpeech(words, i)) {
                tags[i] = "PROPN";
            } else if (isMistakenForFunctionWord(word, tags[i])) {
                tags[i] = "PROPN";
            } else if (word.chars().allMatch(Character::isDigit)) {
                tags[i] = "NUM";
            }
        }
    }

    private static String clitic(String lower, String before, String tag) {
        if (lower.equals("'s")) {
            return before.equals("PRON") || before.equals("ADV") ? "AUX" : "PART";
        }
        return AUXILIARY_CLITICS.contains(lower) ? "AUX" : tag;
    }

    private static boolean isName(String word, String before, String tag) {
        boolean name = word.length() > 1
                && Character.isUpperCase(word.charAt(0))
                && Character.isLetter(word.charAt(word.length() - 1));
        boolean starts = before.length() == 1 && ".:'!?-".contains(before);
        return name && !starts && !tag.equals("ADJ") && !tag.equals("PRON") && !tag.equals("DET");
    }

    private static boolean isMistakenForFunctionWord(String word, String tag) {
        return CLOSED_CLASSES.contains(tag)
                && word.length() > 3
                && Character.isUpperCase(word.charAt(0))
                && Character.isLowerCase(word.charAt(1))
                && !LONG_FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** A word behind an opening mark may have its capital from there; behind a closing one it may not. */
    private static boolean startsSpeech(List<String> words, int i) {
        boolean mark = words.get(i - 1).equals("\"");
        return mark && (i < 2 || !",?!".contains(words.get(i - 2)));
    }

    private static boolean isHeadline(List<String> words) {
        long letters = words.stream()
                .filter(word -> Character.isLetter(word.charAt(0)))
                .count();
        long capitals = words.stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .count();
        return letters >= 4 && capitals * 100 >= letters * HEADLINE_PERCENT;
    }
}
