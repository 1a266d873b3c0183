package org.stet.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stet.language.PartOfSpeech;

/**
 * Lines in which most words begin with a capital letter and no verb tells a sentence, where capitals tell nothing: only names that the rest of the
 * article bears, and a known given name before another word, are found in them.
 */
final class Headlines {
    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_LINE = 60;

    private Headlines() {}

    /** Says for each sentence whether it stands in a headline. */
    static boolean[] find(Words words) {
        boolean[] headline = new boolean[words.sentences()];
        int begin = 0;
        while (begin < headline.length) {
            int end = begin + 1;
            int paragraph = words.paragraph(words.sentenceBegin(begin));
            while (end < headline.length && words.paragraph(words.sentenceBegin(end)) == paragraph) {
                end++;
            }
            boolean titled = isTitled(words, words.sentenceBegin(begin), words.sentenceEnd(end - 1));
            java.util.Arrays.fill(headline, begin, end, titled);
            begin = end;
        }
        return headline;
    }

    private static boolean isTitled(Words words, int from, int to) {
        int longWords = 0;
        int capitals = 0;
        boolean verb = false;
        for (int i = from; i < to; i++) {
            if (words.lower(i).length() >= 4
                    && Character.isLetter(words.lower(i).charAt(0))) {
                longWords++;
                capitals += words.capital(i) ? 1 : 0;
            }
            verb |= words.is(i, PartOfSpeech.VERB) && !words.capital(i);
        }
        boolean sentence = verb && words.at(to - 1).word().equals(".");
        return !sentence && to - from <= LONGEST_LINE && longWords >= 4 && capitals * 10 >= longWords * 8;
    }

    /** Adds the names of headlines; {@code known} are those of the rest, by their words in lower case. */
    static void names(Words words, boolean[] headline, Map<String, Name> known, List<Name> names) {
        List<Name> found = new ArrayList<>();
        for (int sentence = 0; sentence < headline.length; sentence++) {
            int end = words.sentenceEnd(sentence);
            for (int i = words.sentenceBegin(sentence); headline[sentence] && i < end; i++) {
                int to = longest(words, i, end, known);
                if (to > i) {
                    new NameReader(words).read(i, to, true, found);
                    i = to - 1;
                }
            }
        }
        names.addAll(found);
    }

    private static int longest(Words words, int from, int end, Map<String, Name> known) {
        StringBuilder key = new StringBuilder();
        int longest = from;
        for (int i = from; i < Math.min(end, from + LONGEST_NAME) && words.capital(i); i++) {
            key.append(i == from ? "" : " ").append(words.lower(i));
            if (known.containsKey(key.toString())) {
                longest = i + 1;
            }
        }
        boolean given = longest == from && GivenNames.contains(words.lower(from)) && words.capital(from);
        boolean surname = given
                && from + 1 < end
                && words.capital(from + 1)
                && words.lower(from + 1).length() > 2;
        return surname ? from + 2 : longest;
    }
}
