package org.stet.alignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.text.Excerpt;
import org.stet.text.Span;

/** Makes typed changes of the regions in which a quotation and its passage differ. Confined. */
final class Typing {
    private final String draft;
    private final String record;

    Typing(String draft, String record) {
        this.draft = draft;
        this.record = record;
    }

    /** Returns the changes of the regions, in order. */
    List<Change> changes(List<Region> regions) {
        Set<Integer> swapped = swapped(regions);
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < regions.size(); i++) {
            if (swapped.contains(i)) {
                changes.add(swap(regions.get(i)));
            } else {
                add(regions.get(i), changes);
            }
        }
        return changes;
    }

    private static Set<Integer> swapped(List<Region> regions) {
        Set<Integer> swapped = new HashSet<>();
        for (int i = 0; i < regions.size(); i++) {
            for (int j = i + 1; j < Math.min(regions.size(), i + 4); j++) {
                if (Roles.areSwapped(regions.get(i), regions.get(j))) {
                    swapped.add(i);
                    swapped.add(j);
                }
            }
        }
        return swapped;
    }

    private Change swap(Region region) {
        boolean number = region.draft().stream().anyMatch(Word::isNumber);
        return change(
                region,
                number ? Change.Type.NUMBER : Change.Type.REORDER,
                Optional.of(number ? Change.Sense.NUMBER : Change.Sense.ROLE));
    }

    private void add(Region whole, List<Change> changes) {
        List<Word> matter = Fillers.without(whole.record(), whole.beforeRecord(), whole.afterRecord());
        if (whole.isOmission() && matter.isEmpty()) {
            changes.add(change(whole, Change.Type.FILLER, Optional.empty()));
            return;
        }
        if (whole.isOmission()) {
            Optional<Change.Sense> risk = Risk.of(whole);
            changes.add(change(whole, risk.map(Typing::type).orElse(Change.Type.OMISSION), risk));
            return;
        }
        Region region = matter.isEmpty() || whole.record().isEmpty() ? whole : whole.withRecord(matter);
        if (region.draft().stream().allMatch(Word::bracketed)) {
            changes.add(bracket(region));
            return;
        }
        if (region.isInsertion()) {
            Optional<Change.Sense> risk = Risk.of(region);
            changes.add(change(region, risk.map(Typing::type).orElse(Change.Type.INSERTION), risk));
            return;
        }
        changes.add(substitution(region));
    }

    private Change bracket(Region region) {
        Optional<Change.Sense> risk = region.isInsertion() ? Risk.of(region) : bracketRisk(region);
        boolean honest = risk.isEmpty() && (region.isInsertion() || isHonest(region));
        return change(
                region, honest ? Change.Type.BRACKET : risk.map(Typing::type).orElse(Change.Type.SUBSTITUTION), risk);
    }

    /** A bracket may name a person where the record has a pronoun. */
    private static Optional<Change.Sense> bracketRisk(Region region) {
        return Risk.of(region).filter(sense -> sense != Change.Sense.ROLE && sense != Change.Sense.NAME);
    }

    /** Says whether a bracket replaces what points to a thing by what names it, or fits a word into its sentence. */
    private static boolean isHonest(Region region) {
        boolean fitted = region.draft().size() == 1
                && region.record().size() == 1
                && Inflection.same(
                        region.draft().get(0).form(), region.record().get(0).form());
        boolean names = ProperNames.of(region.record(), region.beforeRecord()).size()
                == region.record().size();
        long matter = region.record().stream().filter(Word::isContent).count();
        return fitted || names || (matter <= 1 && region.record().size() <= 4);
    }

    private Change substitution(Region region) {
        if (region.draft().size() == 1 && region.record().size() == 1) {
            Optional<Change> plain =
                    single(region, region.draft().get(0), region.record().get(0));
            if (plain.isPresent()) {
                return plain.get();
            }
        }
        if (isReordered(region)) {
            return change(region, Change.Type.REORDER, Optional.empty());
        }
        Optional<Change.Sense> risk = Risk.of(region);
        return change(region, risk.map(Typing::type).orElse(Change.Type.SUBSTITUTION), risk);
    }

    private Optional<Change> single(Region region, Word one, Word other) {
        boolean names = one.isCapitalised() && other.isCapitalised();
        if (names && !one.isNumber() && ProperNames.areAlike(one, other)) {
            return Optional.of(change(region, Change.Type.SPELLING, Optional.empty()));
        }
        if (Slips.between(one, other)) {
            return Optional.of(change(region, Change.Type.TRANSCRIPT_ERROR, Optional.empty()));
        }
        if (Likeness.of(one, other) == Likeness.INFLECTED && Risk.of(region).isEmpty()) {
            return Optional.of(change(region, Change.Type.INFLECTION, Optional.empty()));
        }
        return Optional.empty();
    }

    private static boolean isReordered(Region region) {
        Set<String> here = new HashSet<>();
        region.draft().forEach(word -> here.add(word.form()));
        Set<String> there = new HashSet<>();
        region.record().forEach(word -> there.add(word.form()));
        return region.draft().size() > 1 && here.equals(there);
    }

    private static Change.Type type(Change.Sense sense) {
        return switch (sense) {
            case NEGATION -> Change.Type.NEGATION;
            case NUMBER -> Change.Type.NUMBER;
            case NAME -> Change.Type.NAME;
            case MODALITY -> Change.Type.MODALITY;
            case QUANTIFIER -> Change.Type.QUANTIFIER;
            case CONDITION, VOICE, JOINT -> Change.Type.OMISSION;
            case ROLE, MEANING -> Change.Type.SUBSTITUTION;
        };
    }

    private Change change(Region region, Change.Type type, Optional<Change.Sense> risk) {
        boolean omits = type == Change.Type.OMISSION || (region.isOmission() && type != Change.Type.FILLER);
        return new Change(
                type,
                risk,
                excerpt(draft, region.draftSpan()),
                excerpt(record, region.recordSpan()),
                omits ? region.mark() : Optional.empty());
    }

    /** Makes a change of a cut at an end. */
    Change cut(Change.Sense sense, Span place, Span words) {
        Change.Type type = sense == Change.Sense.NEGATION ? Change.Type.NEGATION : Change.Type.OMISSION;
        return new Change(type, Optional.of(sense), excerpt(draft, place), excerpt(record, words), Optional.empty());
    }

    /** Makes a change of a pair of words of which one is contracted. */
    Change contraction(Word one, Word other) {
        return new Change(
                Change.Type.CONTRACTION,
                Optional.empty(),
                excerpt(draft, one.span()),
                excerpt(record, other.span()),
                Optional.empty());
    }

    private static Excerpt excerpt(String text, Span span) {
        return new Excerpt(span, text.substring(span.begin(), span.end()));
    }
}
