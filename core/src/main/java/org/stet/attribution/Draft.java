package org.stet.attribution;

import java.util.List;
import java.util.Optional;
import org.stet.tagging.Relation;
import org.stet.text.Span;

/**
 * A statement in the making.
 *
 * @param relation what the tagger or a rule of this room proposes
 * @param content its content, which may have grown since
 * @param continues the draft it goes on from
 */
record Draft(Relation relation, List<Span> content, Optional<Draft> continues) implements Comparable<Draft> {
    Draft {
        content = content.stream().sorted().toList();
    }

    static Draft of(Relation relation) {
        return new Draft(apart(relation), relation.content(), Optional.empty());
    }

    /** Content never holds the words that name who: such a source is none. */
    private static Relation apart(Relation relation) {
        List<Span> source = relation.source().stream()
                .filter(words -> relation.content().stream().noneMatch(words::overlaps))
                .toList();
        return new Relation(
                relation.content(),
                relation.cue(),
                source,
                relation.negated(),
                relation.hypothetical(),
                relation.confidence());
    }

    /** A quotation that goes on from {@code before} without a cue; with nothing before, one whose speaker is not known. */
    static Draft ofQuotation(Span quotation, Optional<Draft> before) {
        List<Span> content = List.of(quotation);
        List<Span> source = before.map(draft -> draft.relation().source()).orElse(List.of());
        double confidence =
                before.map(draft -> draft.relation().confidence() * 0.9).orElse(0.3);
        return new Draft(apart(new Relation(content, List.of(), source, false, false, confidence)), content, before);
    }

    Draft with(Span more) {
        List<Span> all = new java.util.ArrayList<>(content);
        all.add(more);
        return new Draft(relation, all, continues);
    }

    Span first() {
        return content.get(0);
    }

    Span last() {
        return content.get(content.size() - 1);
    }

    @Override
    public int compareTo(Draft other) {
        int byContent = first().compareTo(other.first());
        return byContent != 0 ? byContent : last().compareTo(other.last());
    }
}
