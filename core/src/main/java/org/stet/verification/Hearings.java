package org.stet.verification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.alignment.Candidate;
import org.stet.alignment.Change;
import org.stet.alignment.Comparer;
import org.stet.alignment.Comparison;
import org.stet.alignment.Heard;
import org.stet.alignment.Locus;
import org.stet.alignment.Quoted;
import org.stet.alignment.Ranked;
import org.stet.alignment.SpokenText;
import org.stet.alignment.Wording;
import org.stet.text.Places;
import org.stet.text.Span;

/** Holds quotations against the places that were found for them. Immutable; share freely. */
final class Hearings {
    private final Comparer comparer = new Comparer();

    /** Compares a quotation with one candidate; empty where nothing of it answers. */
    Optional<Hearing> hear(DraftQuotation quotation, Source source, Candidate candidate) {
        List<Locus> loci = ofOneVoice(source, candidate.loci());
        List<Comparison> comparisons = new ArrayList<>();
        for (int i = 0; i < loci.size(); i++) {
            Quoted part = part(quotation.quoted(), loci, i);
            comparisons.add(comparer.compare(part, heard(source, loci.get(i))));
        }
        List<Span> pieces = comparisons.stream()
                .flatMap(comparison -> comparison.passage().stream())
                .toList();
        if (pieces.isEmpty() || comparisons.stream().allMatch(c -> c.wording() == Wording.ABSENT)) {
            return Optional.empty();
        }
        Voice voice = source.voices().get(loci.get(0).stretch());
        Optional<Person> speaker = quotation.speaker().map(Person::of);
        Person.Match match = match(source, voice, speaker);
        boolean credited = match != Person.Match.SAME
                && speaker.filter(
                                person -> SecondHand.credits(source, loci.get(0).stretch(), pieces.get(0), person))
                        .isPresent();
        List<Change> joints = Joints.of(quotation.quoted(), source.spoken().text(), loci);
        return Optional.of(new Hearing(
                source,
                new Candidate(candidate.text(), loci, candidate.likeness(), candidate.bits()),
                voice,
                match,
                credited,
                wording(comparisons, quotation.quoted(), loci),
                pieces,
                Stream.concat(comparisons.stream().flatMap(c -> c.changes().stream()), joints.stream())
                        .sorted((one, other) -> one.draft().compareTo(other.draft()))
                        .toList(),
                comparisons.stream().mapToDouble(Comparison::kept).average().orElse(0),
                comparisons.stream()
                        .mapToDouble(Comparison::agreement)
                        .average()
                        .orElse(0),
                0,
                0));
    }

    /** Compares a quotation with a place that was found by its meaning; there is always something to compare. */
    Hearing hear(DraftQuotation quotation, Source source, Ranked ranked) {
        Span words = quotation.quoted().all().stream().reduce(Span::cover).orElseThrow();
        Candidate candidate = new Candidate(
                ranked.text(),
                List.of(new Locus(words, ranked.stretch(), ranked.window(), ranked.cosine())),
                ranked.cosine(),
                0);
        Optional<Hearing> heard = hear(quotation, source, candidate);
        Voice voice = source.voices().get(ranked.stretch());
        int length = quotation.spans().stream()
                .mapToInt(span -> span.span().length())
                .sum();
        Optional<Hearing> near = heard.filter(hearing -> hearing.place().length() * 2 >= length);
        return new Hearing(
                source,
                candidate,
                voice,
                match(source, voice, quotation.speaker().map(Person::of)),
                heard.map(Hearing::credited).orElse(false),
                near.map(Hearing::wording).orElse(Wording.PARAPHRASED),
                near.map(Hearing::pieces).orElse(List.of(ranked.window())),
                near.map(Hearing::changes).orElse(List.of()),
                heard.map(Hearing::kept).orElse(0.0),
                near.map(Hearing::agreement).orElse(0.0),
                ranked.cosine(),
                0);
    }

    /** Whoever asks the questions is not the speaker if the document gives the speaker a name. */
    private static Person.Match match(Source source, Voice voice, Optional<Person> speaker) {
        boolean another = voice.person().filter(Person::asks).isPresent()
                && speaker.filter(source::hears).isPresent();
        return another ? Person.Match.DIFFERENT : voice.match(speaker);
    }

    /** Pieces of different speakers are no one's words: the longest is kept. */
    private static List<Locus> ofOneVoice(Source source, List<Locus> loci) {
        long voices = loci.stream()
                .map(locus -> source.voices().get(locus.stretch()).name())
                .distinct()
                .count();
        return voices == 1
                ? loci
                : List.of(loci.stream()
                        .max(Comparator.comparingInt(locus -> locus.draft().length()))
                        .orElseThrow());
    }

    private static Wording wording(List<Comparison> parts, Quoted quoted, List<Locus> loci) {
        Wording furthest =
                parts.stream().map(Comparison::wording).max(Wording::compareTo).orElseThrow();
        if (parts.size() == 1 || furthest.compareTo(Wording.SPLICED) > 0) {
            return furthest;
        }
        if (Joints.areSpliced(quoted, loci)) {
            return Wording.SPLICED;
        }
        return furthest.compareTo(Wording.TRIMMED) > 0 ? furthest : Wording.TRIMMED;
    }

    /** Returns the part of a quotation that belongs to one place: from its first word to the next place's. */
    private static Quoted part(Quoted quoted, List<Locus> loci, int index) {
        if (loci.size() == 1) {
            return quoted;
        }
        int begin = index == 0 ? 0 : loci.get(index).draft().begin();
        int end = index + 1 == loci.size()
                ? quoted.text().length()
                : loci.get(index + 1).draft().begin();
        List<Span> pieces = clip(quoted.pieces(), begin, end);
        return pieces.isEmpty()
                ? new Quoted(quoted.text(), List.of(loci.get(index).draft()), List.of())
                : new Quoted(quoted.text(), pieces, clip(quoted.frame(), begin, end));
    }

    private static List<Span> clip(List<Span> spans, int begin, int end) {
        return spans.stream()
                .filter(span -> span.begin() < end && span.end() > begin)
                .map(span -> new Span(Math.max(span.begin(), begin), Math.min(span.end(), end)))
                .toList();
    }

    /** Returns a place with the stretches it runs over; what stands between them is no speech. */
    private static Heard heard(Source source, Locus locus) {
        SpokenText spoken = source.spoken();
        List<Span> stretches = spoken.stretches();
        int last = source.lastStretch(locus.record(), locus.stretch());
        Span whole = stretches.get(locus.stretch()).cover(stretches.get(last)).cover(locus.record());
        List<Span> silent = new ArrayList<>();
        for (int i = locus.stretch(); i < last; i++) {
            int gap = stretches.get(i).end();
            int next = stretches.get(i + 1).begin();
            if (gap < next) {
                silent.add(new Span(gap, next));
            }
        }
        notes(spoken, whole).forEach(silent::add);
        silent.sort(Span::compareTo);
        return new Heard(spoken.text(), whole, locus.record(), silent);
    }

    private static List<Span> notes(SpokenText spoken, Span place) {
        List<Span> notes = spoken.notes();
        int first = Places.firstBehind(notes, Span::end, place.begin());
        int after = Places.firstBehind(notes, Span::begin, place.end());
        return notes.subList(first, Math.max(first, after));
    }
}
