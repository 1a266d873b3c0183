package org.stet.alignment;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.alignment.Change.Sense;

/** Whether what will, may or must be still will, may or must, and what was said with doubt still is. */
final class ModalityRule implements SenseRule {
    private static final Set<Modals> TACIT = EnumSet.of(Modals.WILL, Modals.WANT);

    @Override
    public Optional<Sense> touched(Alignment alignment, Region region) {
        return modals(alignment, region) || certainty(alignment, region)
                ? Optional.of(Sense.MODALITY)
                : Optional.empty();
    }

    private static boolean modals(Alignment alignment, Region region) {
        Set<Modals> draft = said(alignment, region, true);
        Set<Modals> record = said(alignment, region, false);
        if (draft.isEmpty() || record.isEmpty()) {
            Set<Modals> only = draft.isEmpty() ? record : draft;
            return (region.omission() || region.insertion() || small(region)) && !TACIT.containsAll(only);
        }
        return draft.stream().anyMatch(modal -> record.stream().noneMatch(modal::near))
                && record.stream().anyMatch(modal -> draft.stream().noneMatch(modal::near));
    }

    private static boolean small(Region region) {
        return region.draftTo() - region.draftFrom() <= 3 && region.recordTo() - region.recordFrom() <= 3;
    }

    private static Set<Modals> said(Alignment alignment, Region region, boolean draft) {
        List<Word> words = draft ? alignment.draft() : alignment.record();
        int from = draft ? region.draftFrom() : region.recordFrom();
        int to = draft ? region.draftTo() : region.recordTo();
        Set<Modals> said = EnumSet.noneOf(Modals.class);
        for (int i = from; i < to; i++) {
            boolean polite = i + 1 < words.size()
                    && Vocabulary.POLITE.contains(words.get(i + 1).form());
            if (!polite && Heads.reachesOut(alignment, region, draft, i)) {
                Modals.at(words, i).ifPresent(said::add);
            }
        }
        return said;
    }

    private static boolean certainty(Alignment alignment, Region region) {
        boolean draft = doubt(alignment, region, true);
        boolean record = doubt(alignment, region, false);
        return draft != record
                && (region.omission() || region.insertion() || small(region))
                && !hedged(alignment, region, draft);
    }

    private static boolean hedged(Alignment alignment, Region region, boolean draft) {
        return said(alignment, region, !draft).stream().anyMatch(Modals.MAY::near);
    }

    private static boolean doubt(Alignment alignment, Region region, boolean draft) {
        List<Word> words = draft ? alignment.draft() : alignment.record();
        int from = draft ? region.draftFrom() : region.recordFrom();
        int to = draft ? region.draftTo() : region.recordTo();
        for (int i = from; i < to; i++) {
            if (Vocabulary.LOW_CERTAINTY.contains(words.get(i).form())
                    && Heads.reachesOut(alignment, region, draft, i)) {
                return true;
            }
        }
        return false;
    }
}
