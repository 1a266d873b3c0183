package org.stet.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.language.PartOfSpeech;
import org.stet.text.Span;

/**
 * Takes source phrases apart. The phrase is cut at its commas; the first piece that comes down to a name gives it, so
 * that "an attorney for Roe, Mary Poe," is Poe, "Roe, the mayor," is Roe and "Roe's lawyer" is a description.
 */
final class PhraseReader {
    private static final int LONGEST = 60;

    private final Words words;
    private final Name[] nameAt;

    PhraseReader(Words words, List<Name> names) {
        this.words = words;
        this.nameAt = new Name[words.size()];
        for (Name name : names) {
            for (int i = name.from(); i < name.to(); i++) {
                nameAt[i] = name;
            }
        }
    }

    /** Returns the phrase in that place, unless there is no word. */
    Optional<Phrase> read(Span span) {
        int from = words.from(span.begin());
        int to = from;
        while (to < words.size() && to < from + LONGEST && words.at(to).span().begin() < span.end()) {
            to++;
        }
        while (from < to && isMark(from)) {
            from++;
        }
        while (to > from && isMark(to - 1)) {
            to--;
        }
        while (from < to - 1 && words.is(from, PartOfSpeech.ADP) && !words.capital(from)) {
            from++;
        }
        return from == to ? Optional.empty() : Optional.of(read(from, to));
    }

    /** Returns the name that covers the token, if one does. */
    Optional<Name> name(int token) {
        return token < 0 || token >= nameAt.length ? Optional.empty() : Optional.ofNullable(nameAt[token]);
    }

    /** Returns the name that begins at the token, if one does. */
    Optional<Name> nameFrom(int token) {
        return name(token).filter(name -> name.from() == token);
    }

    private boolean isMark(int i) {
        boolean letter = Character.isLetterOrDigit(words.at(i).word().codePointAt(0));
        return !letter
                && !words.at(i).word().equals("@")
                && !(words.at(i).word().equals(".") && nameAt[i] != null);
    }

    private Phrase read(int from, int to) {
        int end = possessed(to) && to - from > 1 ? to - 1 : to;
        if (Phrase.isPronoun(words.lower(from))
                && (end - from == 1 || words.lower(from).equals("who"))) {
            return new Phrase(from, end, words.lower(from), List.of(), Optional.empty(), from);
        }
        List<Name> names = new ArrayList<>();
        int piece = from;
        for (int i = from; i <= end && names.isEmpty(); i++) {
            if (i == end || words.at(i).word().equals(",")) {
                headName(piece, i).ifPresent(names::add);
                piece = i + 1;
            }
        }
        if (!names.isEmpty()) {
            joint(names, end);
            return new Phrase(from, end, "", names, Optional.empty(), from);
        }
        return new Phrase(from, end, "", List.of(), possessor(from, end), Role.headOf(words, from, end));
    }

    private boolean possessed(int to) {
        String last = words.lower(to - 1);
        return last.equals("'s") || last.equals("'");
    }

    /** Returns the name that the piece comes down to: its base noun phrase ends with it. */
    private Optional<Name> headName(int from, int to) {
        int end = from;
        while (end < to && (nameAt[end] != null || !words.is(end, PartOfSpeech.ADP)) && !stops(end)) {
            end++;
        }
        Name last = end > from ? nameAt[end - 1] : null;
        boolean followed = end < to && words.lower(end).equals("'s");
        return followed ? Optional.empty() : Optional.ofNullable(last);
    }

    private boolean stops(int i) {
        String word = words.lower(i);
        return word.equals("to")
                || word.equals("who")
                || word.equals("which")
                || word.equals("(")
                || (words.is(i, PartOfSpeech.VERB) && i > 0 && words.is(i - 1, PartOfSpeech.NOUN) && nameAt[i] == null)
                || (word.equals("and") && nameAt[i] == null && i > 0 && nameAt[i - 1] != null);
    }

    private void joint(List<Name> names, int end) {
        int at = names.get(0).to();
        while (at < end) {
            String word = words.lower(at);
            boolean joins = word.equals("and") || word.equals("&") || word.equals(",");
            boolean more = joins && at + 1 < end && nameAt[at + 1] != null && word.equals("and");
            if (!more) {
                break;
            }
            names.add(nameAt[at + 1]);
            at = nameAt[at + 1].to();
        }
    }

    private Optional<Name> possessor(int from, int end) {
        for (int i = from; i < end; i++) {
            Name name = nameAt[i];
            if (name != null) {
                boolean genitive = words.lower(name.to()).equals("'s")
                        || words.lower(name.to()).equals("'");
                return genitive || name.to() < end ? Optional.of(name) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
