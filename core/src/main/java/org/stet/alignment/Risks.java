package org.stet.alignment;

import java.util.List;
import java.util.Optional;
import org.stet.alignment.Change.Sense;
import org.stet.alignment.Word.Trait;

/** Says of each difference what of the sense it puts at risk: the first that applies. */
final class Risks {
    private static final List<SenseRule> RULES =
            List.of(new NumberRule(), new MeaningRule(), new NameRule(), new ModalityRule(), new QuantifierRule());

    private final Alignment alignment;
    private final List<Region> regions;
    private final List<Optional<Sense>> polarity;
    private final RoleRule roles;

    Risks(Alignment alignment, List<Region> regions) {
        this.alignment = alignment;
        this.regions = regions;
        this.polarity = PolarityRule.judge(alignment, regions);
        this.roles = new RoleRule(alignment, regions);
    }

    /** Returns what the difference of this number puts at risk. */
    Optional<Sense> of(int number) {
        Region region = regions.get(number);
        if (Harmless.sameWritten(alignment, region) || NumberRule.isDate(alignment, region)) {
            return Optional.empty();
        }
        if (polarity.get(number).isPresent()) {
            return polarity.get(number);
        }
        for (SenseRule rule : RULES) {
            Optional<Sense> touched = rule.touched(alignment, region);
            if (touched.isPresent()) {
                return touched;
            }
        }
        if (region.omission() && governed(region)) {
            return Optional.of(Sense.CONDITION);
        }
        boolean bracketed =
                !region.insertion() && region.draft(alignment).stream().anyMatch(word -> word.is(Trait.BRACKETED));
        return bracketed ? Optional.empty() : roles.touched(region);
    }

    private boolean governed(Region region) {
        List<Word> words = alignment.record();
        return (ConditionRule.before(words, region.recordFrom(), region.recordTo())
                        && alignment.kept(region.recordTo()))
                || (ConditionRule.after(words, region.recordFrom(), region.recordTo())
                        && alignment.kept(region.recordFrom() - 1));
    }
}
