package org.stet.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.stet.Reader;
import org.stet.Stet;
import org.stet.attribution.Reading;
import org.stet.document.Article;
import org.stet.document.Part;
import org.stet.speaker.Identity;
import org.stet.speaker.Office;
import org.stet.speaker.Speaker;
import org.stet.speaker.Speakers;
import org.stet.speaker.Spelling;
import org.stet.tagging.Tagger;
import org.stet.text.Notice;
import org.stet.text.Span;

/**
 * How names of real people are told apart and joined, on a directory of them: short reports are made in which two people of
 * similar names speak, in which one name is garbled, and in which one of the directory is named as reports name people. Confined
 * to one thread.
 */
public final class NameEvaluation {
    private static final String CONSONANTS = "bcdfgklmnprstvz";

    private final List<Identity> people;
    private final Reader reader;
    private final SplittableRandom random;
    private final int rows;
    private final Map<String, List<Identity>> sounds = new HashMap<>();

    private NameEvaluation(Speakers directory, int rows, long seed) {
        this.people = directory.all().stream()
                .filter(identity -> identity.kind() == Speaker.Kind.PERSON)
                .filter(identity ->
                        identity.name().matches("\\p{Lu}[\\p{L}'’-]+( \\p{Lu}[\\p{L}'’.-]*)* \\p{Lu}[\\p{L}'’-]+"))
                .toList();
        this.reader =
                Stet.reader().directory(directory).tagger(Tagger.english()).build();
        this.random = new SplittableRandom(seed);
        this.rows = rows;
    }

    /**
     * Makes the reports and reads them.
     *
     * @param directory the people
     * @param rows reports of each kind, or as many as there can be
     * @param seed what is drawn
     */
    public static NameReport run(Speakers directory, int rows, long seed) {
        NameEvaluation evaluation = new NameEvaluation(directory, rows, seed);
        if (evaluation.people.size() < 2) {
            return new NameReport(evaluation.people.size(), List.of());
        }
        return new NameReport(
                evaluation.people.size(),
                List.of(
                        evaluation.apart("two people with the nearest names", Identity::name),
                        evaluation.apart("the same, later by surname", identity -> last(identity.name())),
                        evaluation.garbled("a surname with one letter off", NameEvaluation::slip),
                        evaluation.garbled("a surname that sounds alike", NameEvaluation::alike),
                        evaluation.linked("by full name", Optional.empty()),
                        evaluation.linked("by full name, of somebody else", Optional.of("fisherman")),
                        evaluation.byOffice()));
    }

    private interface Form {
        String of(Identity identity);
    }

    /** Two different people speak, the second named in full and then by a form: they must stay two. */
    private NameReport.Row apart(String name, Form later) {
        NameReport.Counter counter = new NameReport.Counter(name, "kept apart", "one taken for the other");
        for (int i : drawn()) {
            Identity one = people.get(i);
            Optional<Identity> near = nearest(i);
            if (near.isPresent()) {
                Identity other = near.get();
                String text =
                        "Senator " + one.name() + " spoke first. “It is late,” " + one.name() + " said.\n\nSenator "
                                + other.name() + " spoke next. “It is dark,” " + later.of(other) + " said.\n";
                Reading reading = read(text, Optional.empty());
                String first = speaker(reading, 0);
                String second = speaker(reading, 1);
                counter.count(
                        first.equals(one.name()) && second.equals(other.name()),
                        first.equals(second) || second.equals(one.name()),
                        one.name() + " / " + other.name() + ": " + first + " / " + second);
            }
        }
        return counter.row();
    }

    private interface Garbling {
        String of(String word, SplittableRandom random);
    }

    /** One person speaks, whose surname is garbled where it stands for the second time: both are one, with a notice. */
    private NameReport.Row garbled(String name, Garbling garbling) {
        NameReport.Counter counter = new NameReport.Counter(name, "joined, with a notice", "somebody of its own");
        for (int i : drawn()) {
            Identity who = people.get(i);
            String surname = last(who.name());
            String odd = garbling.of(surname, random);
            if (!odd.equals(surname)) {
                String text = "Senator " + who.name() + " spoke first. “It is late,” Senator " + surname
                        + " said.\n\n“It is dark,” Senator " + odd + " said.\n";
                Reading reading = read(text, Optional.empty());
                boolean notice =
                        reading.notices().stream().anyMatch(remark -> remark.code() == Notice.Code.NAME_VARIANT);
                String second = speaker(reading, 1);
                counter.count(
                        second.equals(who.name()) && notice,
                        second.equals(odd),
                        who.name() + " / " + odd + ": " + second);
            }
        }
        return counter.row();
    }

    /** One of the directory is named on a day in office; or somebody else of that name, whom the report calls something else. */
    private NameReport.Row linked(String name, Optional<String> other) {
        NameReport.Counter counter = other.isEmpty()
                ? new NameReport.Counter(name, "linked", "linked to somebody else")
                : new NameReport.Counter(name, "not linked", "linked to a namesake");
        for (int i : drawn()) {
            Identity who = people.get(i);
            String aside = other.map(role -> ", a " + role + ",").orElse("");
            Reading reading = read("“It is late,” " + who.name() + aside + " said.\n", dayOf(who));
            Optional<String> known = reading.statements().stream()
                    .flatMap(statement -> statement.speaker().stream())
                    .flatMap(speaker -> speaker.knownAs().stream())
                    .findFirst();
            String shown = who.name() + ": " + known.orElse("nobody");
            if (other.isPresent()) {
                counter.count(
                        known.isEmpty() || who.offices().isEmpty(),
                        known.isPresent() && !who.offices().isEmpty(),
                        shown);
            } else {
                counter.count(
                        known.filter(who.name()::equals).isPresent(),
                        known.filter(found -> !found.equals(who.name())).isPresent(),
                        shown);
            }
        }
        return counter.row();
    }

    /** One of the directory is named by office and surname on a day in office. */
    private NameReport.Row byOffice() {
        NameReport.Counter counter =
                new NameReport.Counter("by office and surname", "linked", "linked to somebody else");
        for (int i : drawn()) {
            Identity who = people.get(i);
            Optional<LocalDate> day = dayOf(who);
            if (day.isPresent()) {
                String title = capitalised(held(who, day.get()).title());
                Reading reading = read("“It is late,” " + title + " " + last(who.name()) + " said.\n", day);
                Optional<String> known = reading.statements().stream()
                        .flatMap(statement -> statement.speaker().stream())
                        .flatMap(speaker -> speaker.knownAs().stream())
                        .findFirst();
                counter.count(
                        known.filter(who.name()::equals).isPresent(),
                        known.filter(found -> !found.equals(who.name())).isPresent(),
                        who.name() + ": " + known.orElse("nobody"));
            }
        }
        return counter.row();
    }

    private static Optional<LocalDate> dayOf(Identity identity) {
        return identity.offices().stream()
                .flatMap(office ->
                        office.from().stream().map(from -> from.plusDays(30)).filter(office::heldOn))
                .findFirst();
    }

    private static Office held(Identity identity, LocalDate day) {
        return identity.offices().stream()
                .filter(office -> office.heldOn(day))
                .findFirst()
                .orElseThrow();
    }

    private static String capitalised(String title) {
        StringBuilder words = new StringBuilder();
        for (String word : title.split(" ", -1)) {
            words.append(words.length() == 0 ? "" : " ")
                    .append(word.substring(0, Math.min(1, word.length())).toUpperCase(Locale.ROOT))
                    .append(word.substring(Math.min(1, word.length())));
        }
        return words.toString();
    }

    private int[] drawn() {
        return rows >= people.size()
                ? IntStream.range(0, people.size()).toArray()
                : IntStream.range(0, rows)
                        .map(i -> random.nextInt(people.size()))
                        .toArray();
    }

    /** Returns somebody else whose surname sounds the same and whose name is spelt most alike. */
    private Optional<Identity> nearest(int index) {
        Identity one = people.get(index);
        return bySound().getOrDefault(key(one), List.of()).stream()
                .filter(other -> !sameEnds(one, other))
                .min(Comparator.comparingInt(other -> Spelling.distance(fold(one.name()), fold(other.name()))));
    }

    private static boolean sameEnds(Identity one, Identity other) {
        return first(one.name()).equals(first(other.name())) && last(one.name()).equals(last(other.name()));
    }

    private Map<String, List<Identity>> bySound() {
        if (sounds.isEmpty()) {
            people.forEach(who ->
                    sounds.computeIfAbsent(key(who), none -> new ArrayList<>()).add(who));
        }
        return sounds;
    }

    private static String key(Identity identity) {
        return Spelling.sound(fold(last(identity.name())));
    }

    private static String slip(String word, SplittableRandom random) {
        int at = 1 + random.nextInt(word.length() - 1);
        char other = CONSONANTS.charAt(random.nextInt(CONSONANTS.length()));
        return word.substring(0, at) + other + word.substring(at + 1);
    }

    private static String alike(String word, SplittableRandom random) {
        String[][] swaps = {
            {"ck", "k"},
            {"ph", "f"},
            {"th", "t"},
            {"ss", "s"},
            {"tt", "t"},
            {"ll", "l"},
            {"nn", "n"},
            {"y", "i"},
            {"d", "t"},
            {"b", "p"},
            {"v", "f"},
            {"z", "s"},
            {"e", "a"},
            {"o", "u"}
        };
        int start = random.nextInt(swaps.length);
        for (int i = 0; i < swaps.length; i++) {
            String[] swap = swaps[(start + i) % swaps.length];
            int at = word.indexOf(swap[0], 1);
            if (at > 0) {
                return word.substring(0, at) + swap[1] + word.substring(at + swap[0].length());
            }
        }
        return word;
    }

    private Reading read(String text, Optional<LocalDate> day) {
        return reader.read(new Article(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                day,
                "en",
                text,
                List.of(new Part(Part.Kind.BODY, new Span(0, text.length())))));
    }

    private static String speaker(Reading reading, int direct) {
        return reading.statements().stream()
                .filter(statement -> !statement.quotations().isEmpty())
                .skip(direct)
                .findFirst()
                .flatMap(statement -> statement.speaker().map(Speaker::name))
                .orElse("nobody");
    }

    private static String first(String name) {
        return name.substring(0, name.indexOf(' '));
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static String fold(String name) {
        return SpeakerCorpus.fold(name);
    }
}
