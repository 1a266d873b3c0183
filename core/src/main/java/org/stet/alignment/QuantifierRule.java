package org.stet.alignment;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.alignment.Change.Sense;
import org.stet.alignment.Word.Trait;

/** Whether it is still as many or as often: all, most, some, few, only, at least. */
final class QuantifierRule implements SenseRule {
    @Override
    public Optional<Sense> touched(Alignment alignment, Region region) {
        Set<Quantifiers> draft = said(alignment, region, true);
        Set<Quantifiers> record = said(alignment, region, false);
        return differ(draft, record, region) || bounds(alignment, region)
                ? Optional.of(Sense.QUANTIFIER)
                : Optional.empty();
    }

    private static boolean differ(Set<Quantifiers> draft, Set<Quantifiers> record, Region region) {
        if (draft.equals(record)) {
            return false;
        }
        if (draft.isEmpty()) {
            return region.omission()
                    && (record.contains(Quantifiers.FEW)
                            || record.contains(Quantifiers.MOST)
                            || record.contains(Quantifiers.SOME));
        }
        if (record.isEmpty()) {
            boolean small = region.draftTo() - region.draftFrom() == 1 && region.recordTo() - region.recordFrom() == 1;
            return (region.insertion() || small)
                    && (draft.contains(Quantifiers.ALL)
                            || draft.contains(Quantifiers.FEW)
                            || draft.contains(Quantifiers.MOST)
                            || draft.contains(Quantifiers.ONLY));
        }
        return !draft.contains(Quantifiers.NONE)
                && !record.contains(Quantifiers.NONE)
                && !draft.containsAll(record)
                && !record.containsAll(draft);
    }

    private static Set<Quantifiers> said(Alignment alignment, Region region, boolean draft) {
        List<Word> words = draft ? alignment.draft() : alignment.record();
        int from = draft ? region.draftFrom() : region.recordFrom();
        int to = draft ? region.draftTo() : region.recordTo();
        boolean alone = region.omission() || region.insertion();
        Set<Quantifiers> said = EnumSet.noneOf(Quantifiers.class);
        for (int i = from; i < to; i++) {
            if (Heads.reachesOut(alignment, region, draft, i) && !(alone && some(words, i))) {
                Quantifiers.at(words, i).ifPresent(said::add);
            }
        }
        if (from < to && from > 0 && words.get(to - 1).form().equals("a")) {
            said.remove(Quantifiers.SOME);
        }
        boolean article = to - from == 1
                && words.get(from).form().equals("a")
                && to < words.size()
                && words.get(to).form().equals("few");
        if (article) {
            said.add(draft ? Quantifiers.FEW : Quantifiers.SOME);
        }
        return said;
    }

    /** Says whether "some" is no more than an article: some kind, some man. */
    private static boolean some(List<Word> words, int at) {
        if (!words.get(at).form().equals("some")) {
            return false;
        }
        String next = at + 1 < words.size() ? words.get(at + 1).form() : "";
        return !next.equals("of") && !next.endsWith("s");
    }

    private static boolean bounds(Alignment alignment, Region region) {
        boolean alone = region.omission() || region.insertion();
        return bound(alignment.draft(), region.draftFrom(), region.draftTo(), alone)
                != bound(alignment.record(), region.recordFrom(), region.recordTo(), alone);
    }

    /** Returns the sense of the bound put on a number: 1 at least, -1 at most, 0 none. */
    private static int bound(List<Word> words, int from, int to, boolean alone) {
        for (int i = Math.max(0, from - 2); i < to; i++) {
            int length = Vocabulary.BOUNDS.lengthAt(at -> words.get(at).form(), i, words.size());
            if (length > 0 && i + length > from && !(alone && i + length < to) && number(words, i + length)) {
                return switch (words.get(i).form() + " " + words.get(i + 1).form()) {
                    case "at least", "more than", "no less", "no fewer" -> 1;
                    default -> -1;
                };
            }
        }
        boolean over = to > from
                && (words.get(to - 1).form().equals("over")
                        || words.get(to - 1).form().equals("above"))
                && number(words, to);
        return over ? 1 : to > from && words.get(to - 1).form().equals("under") && number(words, to) ? -1 : 0;
    }

    private static boolean number(List<Word> words, int at) {
        return (at < words.size()
                        && (words.get(at).is(Trait.NUMBER)
                                || words.get(at).form().equals("half")))
                || (at + 1 < words.size()
                        && words.get(at).form().equals("a")
                        && words.get(at + 1).is(Trait.NUMBER));
    }
}
