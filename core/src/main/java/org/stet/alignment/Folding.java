package org.stet.alignment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stet.alignment.Token.Kind;
import org.stet.alignment.Word.Trait;
import org.stet.text.Span;

/** Turns tokens into the words that are compared. Confined to one text. */
final class Folding {
    private static final Set<String> CAPITAL_NAMES = Set.of("US", "UK", "EU", "UN", "USA");

    private final List<Token> tokens;
    private final boolean[] bracketed;
    private final List<Word> words = new ArrayList<>();
    private int sentence;
    private boolean first = true;
    private boolean paused;
    private boolean ellipsis;
    private boolean broken;

    private Folding(List<Token> tokens, boolean[] bracketed) {
        this.tokens = tokens;
        this.bracketed = bracketed;
    }

    /** Folds what stands in the record at a place; stage notes are left out. */
    static List<Word> record(String text, Span place, List<Span> notes) {
        List<Token> tokens = Scanner.scan(text, place).stream()
                .filter(token -> notes.stream().noneMatch(note -> note.overlaps(token.span())))
                .toList();
        return fold(Brackets.withoutStageNotes(tokens), List.of());
    }

    /** Folds a quotation, its pieces and the frame around them, in text order. */
    static List<Word> quotation(Quoted quoted) {
        List<Token> tokens = new ArrayList<>();
        Span last = null;
        for (Span place : quoted.all()) {
            boolean piece = quoted.pieces().contains(place);
            if (piece && last != null) {
                tokens.add(new Token(Kind.BREAK, "", new Span(place.begin(), place.begin())));
            }
            tokens.addAll(Scanner.scan(quoted.text(), place));
            last = piece ? place : last;
        }
        return fold(Brackets.withoutStageNotes(tokens), quoted.frame());
    }

    private static List<Word> fold(List<Token> tokens, List<Span> frame) {
        Folding folding = new Folding(tokens, Brackets.inside(tokens));
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.spoken()) {
                folding.take(i, frame.stream().anyMatch(span -> span.contains(token.span())));
            } else {
                folding.mark(i);
            }
        }
        return Merging.merge(folding.words);
    }

    private void mark(int i) {
        switch (tokens.get(i).kind()) {
            case STOP -> {
                if (endsSentence(i)) {
                    sentence++;
                    first = true;
                }
            }
            case ELLIPSIS -> {
                ellipsis = true;
                if (i + 1 < tokens.size()
                        && tokens.get(i + 1).spoken()
                        && tokens.get(i + 1).capital()) {
                    first = true;
                    sentence += tokens.get(i + 1).text().equals("I") ? 0 : 1;
                }
            }
            case BREAK -> broken = true;
            case DASH -> {
                paused = true;
                breakOff();
            }
            case PAUSE -> paused = true;
            default -> {}
        }
    }

    private void breakOff() {
        if (!words.isEmpty()) {
            Word word = words.get(words.size() - 1);
            words.set(words.size() - 1, with(word, Trait.BROKEN_OFF));
        }
    }

    private static Word with(Word word, Trait trait) {
        Set<Trait> traits = EnumSet.of(trait);
        traits.addAll(word.traits());
        return new Word(word.form(), word.lemma(), word.span(), word.sentence(), traits);
    }

    private boolean endsSentence(int i) {
        if (i == 0 || !tokens.get(i).text().equals(".")) {
            return true;
        }
        Token before = tokens.get(i - 1);
        boolean close = before.span().end() == tokens.get(i).span().begin();
        boolean initial = before.kind() == Kind.WORD
                && before.text().length() == 1
                && before.capital()
                && !before.text().equals("I");
        return !close
                || !(initial || Vocabulary.ABBREVIATIONS.contains(before.text().toLowerCase(Locale.ROOT)));
    }

    private void take(int i, boolean frame) {
        Token token = tokens.get(i);
        List<String> forms = forms(i);
        for (int part = 0; part < forms.size(); part++) {
            String form = forms.get(part);
            Set<Trait> traits = EnumSet.noneOf(Trait.class);
            set(traits, Trait.CAPITAL, token.capital() && part == 0);
            set(traits, Trait.FIRST, first && part == 0);
            set(traits, Trait.PAUSED, paused && part == 0);
            set(traits, Trait.AFTER_ELLIPSIS, ellipsis && part == 0);
            set(traits, Trait.AFTER_BREAK, broken && part == 0);
            set(traits, Trait.CONTRACTED, forms.size() > 1);
            set(traits, Trait.BRACKETED, bracketed[i]);
            set(traits, Trait.MENDED, mended(token));
            set(traits, Trait.FRAME, frame);
            set(traits, Trait.NUMBER, token.kind() == Kind.NUMBER);
            set(traits, Trait.CONTENT, !Vocabulary.FUNCTION_WORDS.contains(form));
            words.add(new Word(form, Lemmas.lemma(form), token.span(), sentence, traits));
        }
        first = false;
        paused = false;
        ellipsis = false;
        broken = false;
    }

    /** Says whether brackets inside the word were taken out of its text; dots leave nothing but capitals. */
    private static boolean mended(Token token) {
        return token.kind() == Kind.WORD
                && token.span().length() == token.text().length() + 2
                && !token.text().equals(token.text().toUpperCase(Locale.ROOT));
    }

    private List<String> forms(int i) {
        Token token = tokens.get(i);
        if (token.kind() == Kind.SIGN) {
            return List.of(sign(token.text()));
        }
        if (token.kind() == Kind.NUMBER) {
            return List.of(token.text().toLowerCase(Locale.ROOT));
        }
        if (CAPITAL_NAMES.contains(token.text()) && (lower(i - 1) || lower(i + 1))) {
            return List.of(token.text().equals("US") ? "usa" : token.text().toLowerCase(Locale.ROOT));
        }
        return Contractions.open(token.text().toLowerCase(Locale.ROOT)).stream()
                .map(Spellings::fold)
                .toList();
    }

    private boolean lower(int i) {
        if (i < 0 || i >= tokens.size()) {
            return true;
        }
        return tokens.get(i).text().equals(tokens.get(i).text().toUpperCase(Locale.ROOT)) == false
                || !tokens.get(i).spoken();
    }

    private static String sign(String sign) {
        return switch (sign) {
            case "$" -> "dollar";
            case "£" -> "pound";
            case "€" -> "euro";
            case "¥" -> "yen";
            default -> "percent";
        };
    }

    private static void set(Set<Trait> traits, Trait trait, boolean holds) {
        if (holds) {
            traits.add(trait);
        }
    }
}
