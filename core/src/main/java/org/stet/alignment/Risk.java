package org.stet.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What of the sense a difference puts at risk: the first that applies of negation, number, name, modality, quantity, role and
 * opposite. An alarm about nothing is worse than a miss, so what may be said either way is no risk.
 */
final class Risk {
    /** Hedges and limits whose loss changes what is said; the loss of others ("all of them") does not. */
    private static final Set<String> LOST_MODALITY =
            Set.of("might", "could", "should", "must", "hope", "try", "likely", "alleged", "unlikely");

    private static final Set<String> LOST_QUANTITY =
            Set.of("most", "some", "few", "afew", "only", "half", "least", "most-of-all", "almost", "more", "less");
    private static final Set<String> GAINED_MODALITY =
            Set.of("might", "could", "should", "must", "want", "likely", "alleged", "unlikely", "would", "able");
    private static final Set<String> GAINED_QUANTITY = Set.of(
            "all", "most", "some", "few", "afew", "only", "half", "almost", "more", "less", "least", "most-of-all");
    /** The loss of so many words is the loss of what they say, not a change of what is left. */
    private static final int SHORT = 3;

    private final Region region;

    private Risk(Region region) {
        this.region = region;
    }

    /** Returns what a region puts at risk. */
    static Optional<Change.Sense> of(Region region) {
        Risk risk = new Risk(region);
        if (region.isOmission()) {
            return risk.ofOmission();
        }
        return region.isInsertion() ? risk.ofInsertion() : risk.ofSubstitution();
    }

    private Optional<Change.Sense> ofOmission() {
        List<Word> words = region.record();
        if (Conditions.isDropped(region)) {
            return Optional.of(Change.Sense.CONDITION);
        }
        boolean governs = !isWholeClause(region);
        if (governs && Negation.count(words) % 2 == 1 && reaches(words)) {
            return Optional.of(Change.Sense.NEGATION);
        }
        if (words.size() > SHORT || !governs) {
            return Optional.empty();
        }
        if (isVerbLost()) {
            return Optional.of(Change.Sense.MEANING);
        }
        if (has(Expressions.MODALITY.of(words), LOST_MODALITY)) {
            return Optional.of(Change.Sense.MODALITY);
        }
        return has(Expressions.QUANTITY.of(words), LOST_QUANTITY)
                ? Optional.of(Change.Sense.QUANTIFIER)
                : Optional.empty();
    }

    /** Says whether what was left out stands between pauses, a clause or an aside of its own. */
    static boolean isWholeClause(Region region) {
        List<Word> before = region.beforeRecord();
        List<Word> words = region.record();
        boolean begins = before.isEmpty() || before.get(before.size() - 1).endsClause() || isLink(words.get(0));
        return begins && words.get(words.size() - 1).endsClause();
    }

    private static boolean isLink(Word word) {
        return Set.of("and", "but", "or", "so").contains(word.form());
    }

    /** {@code is messing around with}, {@code is with}: what somebody does is gone, and the sentence still stands. */
    private boolean isVerbLost() {
        List<Word> before = region.beforeRecord();
        List<Word> after = region.afterRecord();
        Word first = region.record().get(0);
        return !before.isEmpty()
                && !after.isEmpty()
                && Inflection.same(before.get(before.size() - 1).form(), "be")
                && (first.form().endsWith("ing") || first.form().endsWith("ed"))
                && first.isContent()
                && after.get(0).isFunction();
    }

    /** Says whether the last denying word is near enough to the end to bear on what follows. */
    private static boolean reaches(List<Word> words) {
        for (int i = words.size() - 1; i >= 0; i--) {
            if (Negation.isNegator(words.get(i))) {
                return words.subList(i, words.size()).stream().noneMatch(Word::endsClause);
            }
        }
        return false;
    }

    private Optional<Change.Sense> ofInsertion() {
        List<Word> words = region.draft();
        if (Negation.count(words) % 2 == 1) {
            return Optional.of(Change.Sense.NEGATION);
        }
        if (words.stream().anyMatch(Word::isNumber)) {
            return Optional.of(Change.Sense.NUMBER);
        }
        if (has(Expressions.MODALITY.of(words), GAINED_MODALITY)) {
            return Optional.of(Change.Sense.MODALITY);
        }
        return has(Expressions.QUANTITY.of(words), GAINED_QUANTITY)
                ? Optional.of(Change.Sense.QUANTIFIER)
                : Optional.empty();
    }

    private Optional<Change.Sense> ofSubstitution() {
        if (region.draft().size() <= 1 && Conditions.isDropped(region)) {
            return Optional.of(Change.Sense.CONDITION);
        }
        return Stream.<Optional<Change.Sense>>of(
                        negation(), number(), name(), modality(), quantity(), role(), meaning())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Change.Sense> negation() {
        int here = Negation.count(region.draft()) + Negation.prefixed(region.draft(), region.record());
        int there = Negation.count(region.record()) + Negation.prefixed(region.record(), region.draft());
        return when((here - there) % 2 != 0, Change.Sense.NEGATION);
    }

    private Optional<Change.Sense> number() {
        List<String> here = numbers(region.draft());
        List<String> there = numbers(region.record());
        boolean vague =
                there.isEmpty() && !Expressions.QUANTITY.of(region.record()).isEmpty();
        boolean blurred =
                here.isEmpty() && !Expressions.QUANTITY.of(region.draft()).isEmpty();
        boolean differ = !here.isEmpty() && !there.isEmpty() && !here.equals(there);
        boolean gained = !here.isEmpty() && there.isEmpty();
        return when(
                differ || gained || (!here.isEmpty() && vague) || (!there.isEmpty() && blurred), Change.Sense.NUMBER);
    }

    private static List<String> numbers(List<Word> words) {
        return words.stream().filter(Word::isNumber).map(Word::form).sorted().toList();
    }

    private Optional<Change.Sense> name() {
        List<Word> here = ProperNames.of(region.draft(), region.beforeDraft());
        List<Word> there = ProperNames.of(region.record(), region.beforeRecord());
        boolean differ = !here.isEmpty()
                && !there.isEmpty()
                && here.stream().noneMatch(name -> there.stream().anyMatch(other -> ProperNames.areAlike(name, other)));
        return when(differ && here.stream().noneMatch(Word::bracketed), Change.Sense.NAME);
    }

    private Optional<Change.Sense> modality() {
        Set<String> here = Expressions.MODALITY.of(region.beforeDraft(), region.draft(), region.afterDraft());
        Set<String> there = Expressions.MODALITY.of(region.beforeRecord(), region.record(), region.afterRecord());
        return when(differ(here, there, GAINED_MODALITY, LOST_MODALITY), Change.Sense.MODALITY);
    }

    private Optional<Change.Sense> quantity() {
        Set<String> here = Expressions.QUANTITY.of(region.beforeDraft(), region.draft(), region.afterDraft());
        Set<String> there = Expressions.QUANTITY.of(region.beforeRecord(), region.record(), region.afterRecord());
        return when(differ(here, there, GAINED_QUANTITY, LOST_QUANTITY), Change.Sense.QUANTIFIER);
    }

    private static boolean differ(Set<String> here, Set<String> there, Set<String> gained, Set<String> lost) {
        if (here.equals(there)) {
            return false;
        }
        List<String> more = new ArrayList<>(here);
        more.removeAll(there);
        List<String> less = new ArrayList<>(there);
        less.removeAll(here);
        return more.isEmpty()
                ? less.stream().anyMatch(lost::contains)
                : less.isEmpty() ? more.stream().anyMatch(gained::contains) : true;
    }

    private Optional<Change.Sense> role() {
        return when(Roles.differ(region.draft(), region.record()) || Roles.isRecast(region), Change.Sense.ROLE);
    }

    private Optional<Change.Sense> meaning() {
        return when(Antonyms.between(region.draft(), region.record()), Change.Sense.MEANING);
    }

    private static Optional<Change.Sense> when(boolean applies, Change.Sense sense) {
        return applies ? Optional.of(sense) : Optional.empty();
    }

    private static boolean has(Set<String> classes, Set<String> some) {
        return classes.stream().anyMatch(some::contains);
    }
}
