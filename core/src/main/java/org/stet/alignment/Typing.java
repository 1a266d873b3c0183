package org.stet.alignment;

import java.util.List;
import java.util.Optional;
import org.stet.alignment.Change.Mark;
import org.stet.alignment.Change.Sense;
import org.stet.alignment.Word.Trait;

/** Names the kind of a difference. */
final class Typing {
    private final Alignment alignment;
    private final List<Region> regions;

    Typing(Alignment alignment, List<Region> regions) {
        this.alignment = alignment;
        this.regions = regions;
    }

    /** Returns the kind of a difference that puts this at risk. */
    Change.Type type(Region region, Optional<Sense> risk) {
        if (risk.isPresent()) {
            return switch (risk.get()) {
                case NEGATION -> Change.Type.NEGATION;
                case NUMBER -> Change.Type.NUMBER;
                case NAME -> Change.Type.NAME;
                case MODALITY -> Change.Type.MODALITY;
                case QUANTIFIER -> Change.Type.QUANTIFIER;
                case CONDITION -> Change.Type.OMISSION;
                default -> moved(region) ? Change.Type.REORDER : plain(region);
            };
        }
        return bracketed(region) ? Change.Type.BRACKET : moved(region) ? Change.Type.REORDER : plain(region);
    }

    private Change.Type plain(Region region) {
        if (region.omission()) {
            return Change.Type.OMISSION;
        }
        if (region.insertion()) {
            return Change.Type.INSERTION;
        }
        if (Harmless.name(alignment, region)) {
            return Change.Type.NAME;
        }
        if (Harmless.inflection(alignment, region)) {
            return Change.Type.INFLECTION;
        }
        if (Harmless.slip(alignment, region)) {
            return Change.Type.TRANSCRIPT_ERROR;
        }
        return Harmless.spelling(alignment, region) ? Change.Type.SPELLING : Change.Type.SUBSTITUTION;
    }

    /** Says whether all the words of the draft stand in brackets, and stand for no more than a pronoun, an auxiliary or a name. */
    private boolean bracketed(Region region) {
        List<Word> draft = region.draft(alignment);
        return !draft.isEmpty()
                && draft.stream().allMatch(word -> word.is(Trait.BRACKETED) || word.is(Trait.MENDED))
                && region.record(alignment).stream()
                                .filter(word -> word.content() && !word.namelike())
                                .count()
                        <= 1;
    }

    private boolean moved(Region region) {
        List<String> draft = lemmas(region.draft(alignment));
        List<String> record = lemmas(region.record(alignment));
        if (!draft.isEmpty() && !record.isEmpty()) {
            return false;
        }
        return regions.stream()
                .anyMatch(other -> !other.equals(region)
                        && ((!draft.isEmpty() && draft.equals(lemmas(other.record(alignment))))
                                || (!record.isEmpty() && record.equals(lemmas(other.draft(alignment))))));
    }

    private static List<String> lemmas(List<Word> words) {
        return words.stream().filter(Word::content).map(Word::lemma).toList();
    }

    /** Returns what shows in the draft that words were left out. */
    Optional<Mark> mark(Region region) {
        if (region.insertion()) {
            return Optional.empty();
        }
        List<Word> draft = alignment.draft();
        for (int i = region.draftFrom(); i <= region.draftTo() && i < draft.size(); i++) {
            if (draft.get(i).is(Trait.AFTER_ELLIPSIS)) {
                return Optional.of(Mark.ELLIPSIS);
            }
            if (draft.get(i).is(Trait.AFTER_BREAK)) {
                return Optional.of(Mark.BREAK);
            }
        }
        boolean bracket = region.draft(alignment).stream().anyMatch(word -> word.is(Trait.BRACKETED));
        return bracket ? Optional.of(Mark.BRACKET) : Optional.empty();
    }
}
