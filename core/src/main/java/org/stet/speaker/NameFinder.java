package org.stet.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stet.language.PartOfSpeech;

/**
 * Finds runs of capitalised words that may hold names. The first word of a sentence counts where the article writes it
 * with a capital elsewhere too, where it is a known given name or title, or where the tagger takes it for a name; a line
 * in which most words are capitalised is a headline and is left to {@link HeadlineNames}.
 */
final class NameFinder {
    private static final Set<String> NEWSPAPERS =
            Set.of("times", "post", "journal", "guardian", "telegraph", "gazette", "herald", "tribune", "chronicle");

    /** "Spoke to Joe Monday": no surnames. */
    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "tonight");

    private static final Set<String> BEFORE_MONTHS = Set.of(
            "in", "since", "until", "till", "by", "of", "last", "next", "this", "late", "early", "mid", "from", "on");
    private final Words words;
    private final Set<String> lowerCase = new HashSet<>();
    private final Set<String> upperCase = new HashSet<>();
    /** Words that are no names but here: "May" after "Theresa" or "Prime Minister". */
    private final Set<String> surnames = new HashSet<>();

    private NameFinder(Words words) {
        this.words = words;
    }

    /** Returns the runs {@code [from, to)} of tokens in sentences that are no headline. */
    static List<int[]> runs(Words words, boolean[] headline) {
        NameFinder finder = new NameFinder(words);
        finder.learnCases(headline);
        List<int[]> runs = new ArrayList<>();
        for (int sentence = 0; sentence < words.sentences(); sentence++) {
            if (!headline[sentence]) {
                finder.find(words.sentenceBegin(sentence), words.sentenceEnd(sentence), runs);
            }
        }
        return runs;
    }

    private void learnCases(boolean[] headline) {
        for (int i = 0; i < words.size(); i++) {
            if (!words.capital(i)) {
                lowerCase.add(words.lower(i));
            } else if (!words.opens(i) && !headline[words.sentence(i)]) {
                upperCase.add(words.lower(i));
                boolean before = words.capital(i - 1)
                        && (Lexicon.isTitle(words.lower(i - 1)) || GivenNames.contains(words.lower(i - 1)));
                if (before && !bars(i - 1) && isBarred(i) && !DAYS.contains(words.lower(i))) {
                    surnames.add(words.lower(i));
                }
            }
        }
    }

    private boolean isBarred(int i) {
        return Lexicon.isFunctionWord(words.lower(i)) || Lexicon.isNoName(words.lower(i));
    }

    /** Says whether the word is no name: a month, a word of grammar, unless it is somebody's surname here. */
    private boolean bars(int i) {
        return isBarred(i) && !isSurname(i);
    }

    private boolean isSurname(int i) {
        boolean acts = words.is(i + 1, PartOfSpeech.VERB)
                || words.is(i + 1, PartOfSpeech.AUX)
                || words.lower(i + 1).equals("'s");
        return surnames.contains(words.lower(i))
                && words.capital(i)
                && !BEFORE_MONTHS.contains(words.lower(i - 1))
                && (!words.opens(i) || acts);
    }

    private void find(int begin, int end, List<int[]> runs) {
        int i = begin;
        while (i < end) {
            if (!starts(i, end)) {
                i++;
                continue;
            }
            int to = extend(i, end);
            runs.add(new int[] {dropsFirst(i, to) ? i + 1 : i, to});
            i = to;
        }
    }

    private boolean starts(int i, int end) {
        String word = words.lower(i);
        boolean surname = isSurname(i);
        if (!words.capital(i) || (Lexicon.isNoName(word) && !surname) || shouts(i)) {
            return false;
        }
        if (surname) {
            return true;
        }
        if (Lexicon.isFunctionWord(word)) {
            boolean named = word.equals("the") && i + 1 < end && words.capital(i + 1);
            return named && (!words.opens(i) || isNewspaper(extend(i + 1, end)));
        }
        return !words.opens(i) || opensWithName(i, end, word);
    }

    private boolean opensWithName(int i, int end, String word) {
        if (upperCase.contains(word) || Lexicon.isTitle(word) || GivenNames.contains(word)) {
            return true;
        }
        boolean followed =
                i + 1 < end && (words.capital(i + 1) || words.lower(i + 1).equals("'s"));
        if (lowerCase.contains(word) || Lexicon.isCommon(word)) {
            return followed && words.is(i, PartOfSpeech.PROPN);
        }
        return words.is(i, PartOfSpeech.PROPN) || (followed && !isOpener(i)) || speaks(i + 1);
    }

    /** "Tell Mary Roe": before a known given name, the first word of a sentence, or one that the article also writes without a
     * capital, is no part of the name. */
    private boolean dropsFirst(int i, int to) {
        String word = words.lower(i);
        boolean known = upperCase.contains(word)
                || Lexicon.isTitle(word)
                || Lexicon.isTitleAdjective(word)
                || Lexicon.isListedRole(word)
                || GivenNames.contains(word)
                || Lexicon.isPlace(word);
        boolean common = words.opens(i) || lowerCase.contains(word);
        return common && !known && i + 2 < to && GivenNames.contains(words.lower(i + 1));
    }

    /** Says whether the first word of a sentence is an adverb or a participle rather than a name. */
    private boolean isOpener(int i) {
        String word = words.lower(i);
        boolean participle = words.is(i, PartOfSpeech.VERB) && (word.endsWith("ing") || word.endsWith("ed"));
        return participle || (words.is(i, PartOfSpeech.ADV) && word.endsWith("ly"));
    }

    /** Says whether two words in capitals begin here, as subheads in the running text have them. */
    private boolean shouts(int i) {
        return isShout(i) && words.lower(i).length() >= 5 && (isShout(i + 1) || isShout(i - 1));
    }

    private boolean isShout(int i) {
        return i >= 0
                && i < words.size()
                && words.lower(i).length() >= 3
                && words.at(i).word().chars().noneMatch(Character::isLowerCase);
    }

    private boolean speaks(int i) {
        String next = words.lower(i);
        return next.equals("said") || next.equals("says") || next.equals("told") || next.equals("added");
    }

    /** Says whether the run that ends here is a newspaper's name, of which "The" at the start of a sentence is part. */
    private boolean isNewspaper(int end) {
        return NEWSPAPERS.contains(words.lower(end - 1));
    }

    private int extend(int from, int end) {
        int i = from + 1;
        while (i < end) {
            int next = step(from, i, end);
            if (next == i) {
                break;
            }
            i = next;
        }
        return i;
    }

    /** Returns the token after what still belongs to the run at {@code i}, or {@code i} if nothing does. */
    private int step(int from, int i, int end) {
        if (words.capital(i)) {
            String word = words.lower(i);
            boolean bars = Lexicon.isFunctionWord(word)
                    || (Lexicon.isNoName(word) && !words.lower(i - 1).equals("of"));
            return bars && !isSurname(i) ? i : i + 1;
        }
        boolean namesOn = i + 1 < end && words.capital(i + 1) && !Lexicon.isFunctionWord(words.lower(i + 1));
        String word = words.at(i).word();
        if (word.equals(".") && words.glued(i) && abbreviates(i - 1)) {
            return namesOn || Lexicon.isSuffix(words.lower(i - 1)) ? i + 1 : i;
        }
        if (word.equals("-") && words.glued(i) && words.glued(i + 1) && namesOn) {
            return i + 2;
        }
        if (Lexicon.isParticle(word) && Lexicon.isParticle(words.lower(i + 1)) && i + 2 < end && words.capital(i + 2)) {
            return i + 3;
        }
        if (namesOn && (Lexicon.isParticle(word) || joins(from, i, word, end))) {
            return i + 2;
        }
        boolean article =
                (words.lower(i + 1).equals("the") || words.lower(i + 1).equals("a"))
                        && i + 2 < end
                        && words.capital(i + 2);
        return article && joins(from, i, word, end) ? i + 3 : i;
    }

    private boolean abbreviates(int i) {
        String word = words.lower(i);
        boolean initials = word.length() == 1 || word.indexOf('.') > 0;
        return initials || Lexicon.isTitle(word) || Lexicon.isSuffix(word) || word.equals("st");
    }

    /** Says whether "of", "for" or "and" holds an organisation's or an office's name together. */
    private boolean joins(int from, int i, String word, int end) {
        String before = words.lower(i - 1);
        if (word.equals("of") || word.equals("for")) {
            boolean office = word.equals("of") && (before.equals("secretary") || before.equals("director"));
            return office
                    || Lexicon.namesOrganisation(before)
                    || before.equals("appeals")
                    || before.equals("conference");
        }
        if (!word.equals("and") && !word.equals("&")) {
            return false;
        }
        int last = i + 1;
        while (last + 1 < end && words.capital(last + 1)) {
            last++;
        }
        boolean person = GivenNames.contains(words.lower(from)) || GivenNames.contains(words.lower(i + 1));
        return word.equals("&")
                || (!person
                        && last > i
                        && i - from <= 3
                        && Lexicon.namesOrganisation(words.lower(last))
                        && !Lexicon.namesOrganisation(before)
                        && !Lexicon.isPlace(before));
    }
}
