package org.stet.verification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.alignment.Candidate;
import org.stet.alignment.Meaning;
import org.stet.alignment.Wording;
import org.stet.encoder.EncoderException;

/**
 * Looks for the quotations of one draft in the evidence and ranks the places of each. The speaker's own words come first, then
 * transcripts, then documents of the draft's days and those in which its other quotations were found. Each quotation is looked for by
 * itself, on as many threads as there are; the order is theirs. Immutable.
 */
final class Search {
    /** Candidates asked of the index for one quotation. */
    private static final int MOST_CANDIDATES = 60;
    /** Candidates that are compared word by word. */
    private static final int MOST_COMPARED = 8;

    /** Places that are compared because they mean the like. */
    private static final int MOST_BY_MEANING = 5;
    /** Places found by some of their words that are ranked by meaning. */
    private static final int MOST_RANKED = 10;
    /** What their words must tell, in bits. */
    private static final double TELLING = 14;
    /** How like in meaning a place must be that some of the words support; unrelated sentences seldom are. */
    private static final double SUPPORTED = 0.42;
    /** The share of the content words from which on a place is found by its words. */
    private static final double FOUND = 0.5;

    private static final double OWN_WORDS = 0.2;
    private static final double CREDITED = 0.15;
    private static final double SEPARATE_PLACE = -0.1;
    private static final double TRANSCRIPT = 0.08;
    private static final double REWRITTEN = -0.15;
    private static final double ANOTHER_OCCASION = -0.1;
    /** A document of the day after the draft is seldom what it reports. */
    private static final double LATER = -0.05;

    private static final double A_DAY = -0.002;
    private static final double NEIGHBOURS = 0.12;

    private final Evidence evidence;
    private final Optional<LocalDate> date;
    private final Set<Integer> excluded;
    private final Hearings hearings = new Hearings();

    Search(Evidence evidence, Optional<LocalDate> date, Set<Integer> excluded) {
        this.evidence = evidence;
        this.date = date;
        this.excluded = Set.copyOf(excluded);
    }

    /** Returns the places of each quotation, the best first. */
    List<List<Hearing>> all(List<DraftQuotation> quotations) {
        List<List<Hearing>> found = quotations.parallelStream().map(this::hear).toList();
        Map<String, Integer> votes = votes(found);
        int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return found.stream()
                .map(places -> places.stream()
                        .map(place -> place.withValue(place.value() + vote(place, votes, most)))
                        .sorted(Comparator.comparingDouble(Hearing::value).reversed())
                        .toList())
                .toList();
    }

    private List<Hearing> hear(DraftQuotation quotation) {
        List<Hearing> heard = new ArrayList<>();
        List<Candidate> candidates = evidence.index().find(quotation.quoted(), MOST_CANDIDATES);
        candidates.stream()
                .filter(candidate -> !excluded.contains(candidate.text()))
                .sorted(Comparator.comparingDouble(this::promise).reversed())
                .limit(MOST_COMPARED)
                .forEach(
                        candidate -> hearings.hear(quotation, evidence.sources().get(candidate.text()), candidate)
                                .map(hearing -> hearing.withValue(value(hearing)))
                                .ifPresent(heard::add));
        if (quotation.isFragment()) {
            heard.addAll(byItself(quotation));
        }
        if (heard.stream().noneMatch(hearing -> hearing.kept() >= FOUND)) {
            byMeaning(quotation, candidates).forEach(heard::add);
        }
        return heard;
    }

    /** Returns how likely a candidate is before it is compared. */
    private double promise(Candidate candidate) {
        return candidate.likeness() + byDate(evidence.sources().get(candidate.text()));
    }

    private double byDate(Source source) {
        double other = Occasion.isAnother(date, source.date()) ? ANOTHER_OCCASION : 0;
        long days = Occasion.distance(date, source.date());
        double later = days < 0 ? LATER : 0;
        return other + later + A_DAY * Math.min(30, Math.abs(days));
    }

    /** A fragment is looked for with its clause and by itself: another report may tell the clause in another order. */
    private List<Hearing> byItself(DraftQuotation quotation) {
        DraftQuotation alone = quotation.withoutFrame();
        return evidence.index().find(alone.quoted(), MOST_CANDIDATES).stream()
                .filter(candidate -> !excluded.contains(candidate.text()))
                .limit(MOST_COMPARED)
                .flatMap(
                        candidate -> hearings.hear(alone, evidence.sources().get(candidate.text()), candidate).stream())
                .filter(hearing -> hearing.kept() >= FOUND)
                .map(hearing -> hearing.withoutCuts().withValue(value(hearing)))
                .toList();
    }

    /** Looks for a quotation by what it means; where that cannot be done on this machine, its words must do. */
    private List<Hearing> byMeaning(DraftQuotation quotation, List<Candidate> candidates) {
        try {
            Meaning meaning = evidence.meaning();
            List<Candidate> telling = candidates.stream()
                    .filter(candidate -> candidate.bits() >= TELLING)
                    .limit(MOST_RANKED)
                    .toList();
            return Stream.concat(
                            meaning.rank(quotation.quoted()).stream(),
                            meaning.rank(quotation.quoted(), telling).stream()
                                    .filter(place -> place.cosine() >= SUPPORTED))
                    .filter(place -> !excluded.contains(place.text()))
                    .limit(MOST_BY_MEANING)
                    .map(place -> hearings.hear(quotation, evidence.sources().get(place.text()), place))
                    .map(hearing -> hearing.withValue(value(hearing)))
                    .toList();
        } catch (EncoderException e) {
            return List.of();
        }
    }

    private double value(Hearing hearing) {
        Source source = hearing.source();
        double value = hearing.resemblance();
        value += voice(hearing);
        value += SEPARATE_PLACE * (hearing.pieces().size() - 1);
        value += source.isTranscript() ? TRANSCRIPT : 0;
        value += source.rewritten() ? REWRITTEN : 0;
        return value + byDate(source);
    }

    private static double voice(Hearing hearing) {
        if (hearing.credited()) {
            return CREDITED;
        }
        return switch (hearing.match()) {
            case SAME -> OWN_WORDS;
            case DIFFERENT -> -OWN_WORDS;
            case UNKNOWN -> 0;
        };
    }

    /** A quotation found in few places and nearly whole votes for their documents. */
    private static Map<String, Integer> votes(List<List<Hearing>> found) {
        Map<String, Integer> votes = new HashMap<>();
        for (List<Hearing> places : found) {
            places.stream()
                    .filter(place -> place.wording().compareTo(Wording.REWORDED) <= 0 && place.kept() > 0.7)
                    .map(place -> place.source().id())
                    .distinct()
                    .forEach(id -> votes.merge(id, 1, Integer::sum));
        }
        return votes;
    }

    private static double vote(Hearing place, Map<String, Integer> votes, int most) {
        int own = votes.getOrDefault(place.source().id(), 0);
        return most < 2 ? 0 : NEIGHBOURS * own / most;
    }
}
