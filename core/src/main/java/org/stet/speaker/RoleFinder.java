package org.stet.speaker;

import java.util.Set;
import org.stet.language.PartOfSpeech;

/**
 * Finds what people are said to be beside their names: before the name ("the Widget Party's chair Mary Roe"), after it
 * between commas ("Mary Roe, the mayor of Ashby,"), before it with a comma ("an attorney for the union, John Poe,") and
 * after "is" or "was" ("Roe is the mayor").
 */
final class RoleFinder {
    private static final int LONGEST = 14;
    private static final Set<String> COPULAS = Set.of("is", "was", "became", "remains", "'s");

    private final Words words;

    RoleFinder(Words words) {
        this.words = words;
    }

    /** Tells the bearer the roles that stand beside one of its names. */
    void tell(Name name, Bearer bearer) {
        if (name.headline()) {
            return;
        }
        before(name, bearer);
        after(name, bearer);
    }

    private void before(Name name, Bearer bearer) {
        int to = beforeCourtesy(name);
        int floor = Math.max(words.sentenceBegin(words.sentence(name.from())), to - LONGEST);
        int from = to;
        while (from > floor && describes(from - 1)) {
            from--;
        }
        boolean role = from < to && Lexicon.isRole(Lexicon.synonym(lastWord(to - 1)));
        if (role || (from < name.from() && isNoun(to - 1) && !words.capital(to - 1))) {
            bearer.add(Role.of(words, from, to));
        }
        if (words.lower(name.from() - 1).equals(",")) {
            beforeComma(name, bearer, floor);
        }
    }

    /** "Ambassador Lord Roe": the role ends before the title of address. */
    private int beforeCourtesy(Name name) {
        int to = name.nameFrom();
        for (int i = name.from(); i < name.nameFrom(); i++) {
            if (Lexicon.isCourtesy(words.lower(i))) {
                return i;
            }
        }
        return to;
    }

    private void beforeComma(Name name, Bearer bearer, int floor) {
        int to = name.from() - 1;
        int from = to;
        while (from > floor && (describes(from - 1) || words.is(from - 1, PartOfSpeech.ADP))) {
            from--;
        }
        boolean determined = from < to
                && (words.is(from, PartOfSpeech.DET)
                        || words.is(from, PartOfSpeech.PRON)
                        || words.lower(from).equals("whose")
                        || words.lower(from + 1).equals("'s"));
        if (determined && Lexicon.isRole(words.lower(Role.headOf(words, from, to)))) {
            bearer.add(Role.of(words, from, to));
        }
    }

    private String lastWord(int i) {
        return words.at(i).word().equals(".") ? words.lower(i - 1) : words.lower(i);
    }

    private boolean describes(int i) {
        String word = words.at(i).word();
        boolean joint = word.equals("'s")
                || word.equals("’s")
                || word.equals("-")
                || word.equals("“")
                || word.equals("”")
                || (word.equals(".") && words.glued(i))
                || (word.equals("of") && words.capital(i + 1));
        boolean noun = words.is(i, PartOfSpeech.ADJ)
                || words.is(i, PartOfSpeech.NOUN)
                || words.is(i, PartOfSpeech.PROPN)
                || Lexicon.isRole(words.lower(i))
                || Lexicon.isTitleAdjective(words.lower(i));
        boolean determiner = words.is(i, PartOfSpeech.DET)
                || Set.of("his", "her", "their", "my", "our", "its", "whose").contains(words.lower(i));
        return joint || noun || determiner || (words.capital(i) && !words.opens(i));
    }

    private boolean isNoun(int i) {
        return words.is(i, PartOfSpeech.NOUN)
                && Character.isLetter(words.at(i).word().charAt(0));
    }

    private void after(Name name, Bearer bearer) {
        int end = words.sentenceEnd(words.sentence(name.to() - 1));
        int at = afterBrackets(name.to(), end);
        if (at >= end) {
            return;
        }
        boolean comma = words.at(at).word().equals(",");
        boolean copula = COPULAS.contains(words.lower(at)) && words.is(at + 1, PartOfSpeech.DET);
        if (!comma && !copula) {
            return;
        }
        int from = at + 1;
        int to = from;
        while (to < end && to < from + LONGEST && !ends(to)) {
            to++;
        }
        boolean begins = from < to
                && !words.is(from, PartOfSpeech.VERB)
                && !words.is(from, PartOfSpeech.CCONJ)
                && !words.lower(from).equals("whose");
        if (begins && Lexicon.isRole(Lexicon.synonym(words.lower(Role.headOf(words, from, to))))) {
            bearer.add(Role.of(words, from, to));
        }
    }

    private int afterBrackets(int from, int end) {
        if (from < end && words.at(from).word().equals("(")) {
            for (int i = from; i < Math.min(end, from + LONGEST); i++) {
                if (words.at(i).word().equals(")")) {
                    return i + 1;
                }
            }
        }
        return from;
    }

    private boolean ends(int i) {
        String word = words.at(i).word();
        return word.equals(",")
                || word.equals(";")
                || word.equals(".")
                || word.equals("who")
                || word.equals("\"")
                || word.equals("”")
                || word.equals(")")
                || word.equals("(");
    }
}
