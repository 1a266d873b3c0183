package org.stet.alignment;

import java.util.List;
import java.util.Optional;
import org.stet.alignment.Change.Sense;
import org.stet.alignment.Pairs.Pair;
import org.stet.alignment.Word.Trait;

/** Whether the same one does it to the same one: pronouns, names that changed places round a verb, a passive on one side. */
final class RoleRule {
    private final Alignment alignment;
    private final List<Region> regions;
    private final boolean passive;

    /** Makes the rule for the differences of one alignment. */
    RoleRule(Alignment alignment, List<Region> regions) {
        this.alignment = alignment;
        this.regions = regions;
        this.passive = passive(alignment, regions);
    }

    /** Returns what a difference puts at risk, seen beside the other differences. */
    Optional<Sense> touched(Region region) {
        boolean role = persons(alignment, region)
                || (!passive && exchanged(alignment, regions, region))
                || (!passive && (moved(alignment, regions, region) || around(alignment, regions, region)))
                || (passive
                        && by(alignment, region)
                        && regions.stream()
                                .noneMatch(other ->
                                        exchanged(alignment, regions, other) || shifted(alignment, regions, other)));
        return role ? Optional.of(Sense.ROLE) : Optional.empty();
    }

    private static boolean persons(Alignment alignment, Region region) {
        return Pairs.of(alignment, region).size() <= 4
                && Pairs.of(alignment, region).stream().anyMatch(RoleRule::otherPerson)
                && !isOneOfThem(region.draft(alignment), region.record(alignment));
    }

    /** Says whether the draft has one person of the several in the record: "I", where "me and you" was said. */
    private static boolean isOneOfThem(List<Word> draft, List<Word> record) {
        List<Persons> named = persons(draft);
        return named.size() == 1 && persons(record).contains(named.get(0)) && has(record, "and");
    }

    private static List<Persons> persons(List<Word> words) {
        return words.stream()
                .map(word -> Persons.of(word.form()))
                .filter(person -> person != Persons.NONE)
                .toList();
    }

    private static boolean otherPerson(Pair pair) {
        Persons draft = Persons.of(pair.draft().form());
        Persons record = Persons.of(pair.record().form());
        boolean own =
                Persons.owns(pair.draft().form()) || Persons.owns(pair.record().form());
        return draft != Persons.NONE
                && record != Persons.NONE
                && draft != record
                && !pair.draft().is(Trait.BRACKETED)
                && !own;
    }

    /** Says whether the difference has a "by" that the other side lacks. */
    private static boolean by(Alignment alignment, Region region) {
        int words = region.draftTo() - region.draftFrom() + region.recordTo() - region.recordFrom();
        return words <= 6 && has(region.draft(alignment), "by") != has(region.record(alignment), "by");
    }

    private static boolean passive(Alignment alignment, List<Region> regions) {
        return regions.stream().anyMatch(region -> by(alignment, region))
                && regions.stream().anyMatch(region -> be(region.draft(alignment)) != be(region.record(alignment)));
    }

    private static boolean be(List<Word> words) {
        return words.stream().anyMatch(word -> Vocabulary.BE.contains(word.form()));
    }

    private static boolean has(List<Word> words, String form) {
        return words.stream().anyMatch(word -> word.form().equals(form));
    }

    /** Says whether another difference has the words the other way round, with a verb between. */
    private static boolean exchanged(Alignment alignment, List<Region> regions, Region region) {
        List<Word> draft =
                region.draft(alignment).stream().filter(RoleRule::nominal).toList();
        List<Word> record =
                region.record(alignment).stream().filter(RoleRule::nominal).toList();
        if (draft.size() != 1 || record.size() != 1 || Likeness.inflected(draft.get(0), record.get(0))) {
            return false;
        }
        for (Region other : regions) {
            if (!other.equals(region)
                    && other.draft(alignment).stream()
                            .anyMatch(word -> word.lemma().equals(record.get(0).lemma()))
                    && other.record(alignment).stream()
                            .anyMatch(word -> word.lemma().equals(draft.get(0).lemma()))
                    && verbBetween(alignment, region, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean nominal(Word word) {
        return word.content() || Persons.of(word.form()) != Persons.NONE;
    }

    private static boolean verbBetween(Alignment alignment, Region one, Region other) {
        int from = Math.min(one.draftTo(), other.draftTo());
        int to = Math.max(one.draftFrom(), other.draftFrom());
        if (from >= to) {
            return false;
        }
        List<Word> between = alignment.draft().subList(from, to);
        boolean names = (from > 0 && alignment.draft().get(from - 1).namelike())
                || (to < alignment.draft().size() && alignment.draft().get(to).namelike());
        boolean listed = has(between, "and") || has(between, "or");
        return (names && listed)
                ? between.stream()
                        .anyMatch(word -> Vocabulary.BE.contains(word.form())
                                || Modals.isModal(word.form())
                                || (word.content() && !word.namelike()))
                : !listed && between.stream().anyMatch(Word::content);
    }

    /** Says whether a name left out here stands elsewhere in the draft. */
    private static boolean shifted(Alignment alignment, List<Region> regions, Region region) {
        return region.record(alignment).stream()
                .filter(RoleRule::nominal)
                .anyMatch(word -> regions.stream()
                        .anyMatch(other -> !other.equals(region)
                                && other.draft(alignment).stream()
                                        .anyMatch(moved -> moved.lemma().equals(word.lemma()))));
    }

    /** Says whether a name or a person moved across a verb and took or lost its preposition. */
    private static boolean moved(Alignment alignment, List<Region> regions, Region region) {
        for (int d = region.draftFrom(); d < region.draftTo(); d++) {
            Word word = alignment.draft().get(d);
            if (!word.namelike() && Persons.of(word.form()) == Persons.NONE) {
                continue;
            }
            for (Region other : regions) {
                for (int r = other.recordFrom(); !other.equals(region) && r < other.recordTo(); r++) {
                    if (alignment.record().get(r).form().equals(word.form())
                            && verbBetween(alignment, region, other)
                            && preposition(alignment.draft(), d) != preposition(alignment.record(), r)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /**
     * Says whether a verb moved from one side of a name to the other while the name took or lost its preposition: have Europe
     * do it, do it in Europe.
     */
    private static boolean around(Alignment alignment, List<Region> regions, Region region) {
        int d = region.draftTo();
        int r = region.recordTo();
        if (d >= alignment.draft().size()
                || r >= alignment.record().size()
                || !(alignment.draft().get(d).namelike()
                        || Persons.of(alignment.draft().get(d).form()) != Persons.NONE)
                || preposition(alignment.draft(), d) == preposition(alignment.record(), r)) {
            return false;
        }
        return regions.stream()
                .filter(other -> other.draftFrom() == d + 1)
                .anyMatch(other -> acts(region.draft(alignment), other.record(alignment))
                        || acts(region.record(alignment), other.draft(alignment)));
    }

    private static boolean acts(List<Word> words, List<Word> others) {
        return words.stream()
                .filter(word -> word.content() || word.lemma().equals("do"))
                .anyMatch(
                        word -> others.stream().anyMatch(other -> other.lemma().equals(word.lemma())));
    }

    private static boolean preposition(List<Word> words, int at) {
        return at > 0 && Vocabulary.PREPOSITIONS.contains(words.get(at - 1).form());
    }
}
