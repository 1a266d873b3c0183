package org.stet.proofreading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stet.language.PartOfSpeech;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.text.SourceText;
import org.stet.text.Span;

/**
 * Finds the words of an article that share a first part: closed compounds ("backstage"), hyphened ones ("back-up"), open
 * ones ("breaking water") and the first part by itself where it is pointed at ("this back").
 */
final class Terms {
    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_WORD = 30;
    private static final Set<String> POINTERS =
            Set.of("this", "that", "such", "these", "those", "the", "a", "an", "no");
    private static final Set<String> KINDS = Set.of("kind", "sort", "form", "type");

    private final SourceText text;
    private final Set<String> words = new HashSet<>();
    private final List<Term> found = new ArrayList<>();

    private Terms(Page page) {
        this.text = page.text();
        for (Sentence sentence : page.analysis().sentences()) {
            sentence.tokens().forEach(token -> words.add(token.lower()));
        }
    }

    /** Returns the terms of an article in text order. */
    static List<Term> in(Page page) {
        Terms terms = new Terms(page);
        for (Sentence sentence : page.analysis().sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                if (isCandidate(tokens.get(i).word())) {
                    terms.read(tokens, i);
                }
            }
        }
        return terms.found;
    }

    /** Capitals make names, and names are another room's work. */
    private static boolean isCandidate(String word) {
        return word.length() >= SHORTEST_STEM
                && word.length() <= LONGEST_WORD
                && word.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '-');
    }

    private void read(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        int hyphen = token.word().indexOf('-');
        if (hyphen >= 0) {
            addHyphened(token.word().substring(0, hyphen), token.span());
        } else if (at + 2 < tokens.size() && isHyphen(tokens, at + 1)) {
            addHyphened(token.word(), token.span().cover(tokens.get(at + 2).span()));
        } else if (!followsHyphen(token)) {
            addPlain(tokens, at);
        }
    }

    private void addPlain(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        String stem = token.word().endsWith("ing")
                ? token.word().substring(0, token.word().length() - 3)
                : token.word();
        if (isOpenCompound(tokens, at)) {
            add(stem, token.span().cover(tokens.get(at + 1).span()));
        } else if (token.is(PartOfSpeech.NOUN)) {
            addClosed(token);
            if (isPointedAt(tokens, at) && !isModifier(tokens, at)) {
                add(token.word(), token.span());
            }
        }
    }

    private void addClosed(Token token) {
        String word = singular(token.word());
        for (int cut = SHORTEST_STEM; cut <= word.length() - 2; cut++) {
            if (CompoundParts.isSecond(word.substring(cut)) && words.contains(word.substring(0, cut))) {
                add(word.substring(0, cut), token.span());
            }
        }
    }

    private void addHyphened(String stem, Span span) {
        String printed = text.words(span).toLowerCase(Locale.ROOT);
        boolean pair = printed.indexOf('-') == printed.lastIndexOf('-');
        if (pair && CompoundParts.isSecond(singular(printed.substring(printed.indexOf('-') + 1)))) {
            add(stem, span);
        }
    }

    private void add(String stem, Span span) {
        if (stem.length() >= SHORTEST_STEM) {
            String printed = text.words(span);
            String letters = printed.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
            found.add(new Term(stem, singular(letters), printed, span, Marks.enclose(text, span)));
        }
    }

    private boolean isOpenCompound(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.get(at).word().endsWith("ing")
                && tokens.get(at + 1).is(PartOfSpeech.NOUN)
                && CompoundParts.isSecond(singular(tokens.get(at + 1).lower()))
                && isPointedAt(tokens, at);
    }

    private boolean isPointedAt(List<Token> tokens, int at) {
        int before = at - 1;
        if (before >= 0 && Marks.opensBefore(text, tokens.get(at).span().begin())) {
            before--;
        }
        if (before < 0) {
            return false;
        }
        String word = tokens.get(before).lower();
        return POINTERS.contains(word)
                || (word.equals("of")
                        && before > 0
                        && KINDS.contains(tokens.get(before - 1).lower()));
    }

    private static boolean isModifier(List<Token> tokens, int at) {
        if (at + 1 == tokens.size()) {
            return false;
        }
        PartOfSpeech next = tokens.get(at + 1).pos();
        return next == PartOfSpeech.NOUN || next == PartOfSpeech.PROPN || next == PartOfSpeech.ADJ;
    }

    private static boolean isHyphen(List<Token> tokens, int at) {
        Span before = tokens.get(at - 1).span();
        Span after = tokens.get(at + 1).span();
        String mark = tokens.get(at).word();
        return (mark.equals("-") || mark.equals("‐") || mark.equals("‑")) && before.end() + 1 == after.begin();
    }

    private boolean followsHyphen(Token token) {
        int begin = token.span().begin();
        return begin > 0 && text.text().charAt(begin - 1) == '-';
    }

    private static String singular(String word) {
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && word.length() > SHORTEST_STEM;
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
