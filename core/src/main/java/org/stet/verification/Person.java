package org.stet.verification;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stet.speaker.GivenNames;
import org.stet.speaker.Speaker;
import org.stet.speaker.Spelling;

/**
 * Somebody who speaks, as one document names them, to be held against another document's name.
 *
 * @param name the words of the name in lower case, without titles; empty where only a role is given
 * @param roles the words of titles and offices in lower case
 * @param person whether it can be a person; a campaign or a paper cannot
 */
record Person(List<String> name, List<String> roles, boolean person) {
    /** Whether two names are one speaker's. */
    enum Match {
        SAME,
        DIFFERENT,
        UNKNOWN
    }

    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "dr",
            "sir",
            "dame",
            "lord",
            "lady",
            "baroness",
            "president",
            "senator",
            "sen",
            "governor",
            "gov",
            "secretary",
            "chair",
            "chairman",
            "chairwoman",
            "chairperson",
            "minister",
            "prime",
            "chancellor",
            "congressman",
            "congresswoman",
            "representative",
            "rep",
            "vice",
            "general",
            "gen",
            "judge",
            "justice",
            "professor",
            "prof",
            "mayor",
            "ambassador",
            "director",
            "commissioner",
            "speaker",
            "captain",
            "colonel",
            "col",
            "sergeant",
            "king",
            "queen",
            "prince",
            "princess",
            "pope",
            "bishop",
            "archbishop",
            "rev",
            "reverend",
            "father",
            "sister",
            "brother",
            "premier",
            "councillor",
            "cllr",
            "leader",
            "deputy",
            "former",
            "acting",
            "attorney",
            "the",
            "of",
            "for",
            "and",
            "hon",
            "rt",
            "right",
            "honourable",
            "honorable");
    private static final Set<String> SUFFIXES =
            Set.of("jr", "sr", "ii", "iii", "iv", "mp", "msp", "md", "phd", "obe", "qc", "kc");
    private static final Set<String> NOBODY = Set.of(
            "q",
            "question",
            "questioner",
            "unidentified",
            "unknown",
            "audience",
            "moderator",
            "male",
            "female",
            "man",
            "woman",
            "reporter",
            "crowd",
            "announcer",
            "member",
            "interviewer",
            "host",
            "voice",
            "press",
            "a",
            "answer",
            "protester",
            "participant",
            "speaker",
            "narrator",
            "interpreter",
            "translator",
            "clip",
            "video");

    private static final Set<String> ASKING =
            Set.of("q", "question", "questioner", "moderator", "reporter", "interviewer", "host", "press");

    Person {
        name = List.copyOf(name);
        roles = List.copyOf(roles);
    }

    /** Makes a speaker of an article. */
    static Person of(Speaker speaker) {
        Person named = named(speaker.name());
        List<String> roles = new ArrayList<>(named.roles);
        speaker.titles().forEach(title -> roles.addAll(words(title)));
        boolean person = speaker.kind() == Speaker.Kind.PERSON || speaker.kind() == Speaker.Kind.AUTHOR;
        boolean described = speaker.kind() == Speaker.Kind.UNNAMED;
        return described ? new Person(List.of(), words(speaker.name()), true) : new Person(named.name, roles, person);
    }

    /** Makes a speaker of a label such as {@code SEN. MARY OKAFOR (D-VT)} or {@code THE PRESIDENT}. */
    static Person named(String label) {
        List<String> name = new ArrayList<>();
        List<String> roles = new ArrayList<>();
        for (String word : words(label.replaceAll("[(\\[].*?[)\\]]", " ").replaceFirst(",.*", ""))) {
            if (TITLES.contains(word)) {
                roles.add(word);
            } else if (!SUFFIXES.contains(word)) {
                name.add(word);
            }
        }
        return new Person(name, roles, true);
    }

    /** Says whether the other is the same speaker. */
    Match match(Person other) {
        if (isNobody() || other.isNobody()) {
            return Match.UNKNOWN;
        }
        if (name.isEmpty() || other.name.isEmpty()) {
            return sharesOffice(other) ? Match.SAME : Match.UNKNOWN;
        }
        if (sameName(other)) {
            return Match.SAME;
        }
        return person && other.person ? Match.DIFFERENT : Match.UNKNOWN;
    }

    /** Says whether the words, in lower case, name this speaker: by the last word of the name, or by an office. */
    boolean isNamedIn(List<String> words) {
        return (!name.isEmpty() && words.contains(last()))
                || roles.stream().anyMatch(role -> isOffice(role) && words.contains(role));
    }

    /** Says whether it is the label of somebody who asks questions. */
    boolean asks() {
        return !name.isEmpty() && name.stream().allMatch(ASKING::contains);
    }

    private boolean isNobody() {
        return (name.isEmpty() && roles.isEmpty()) || name.stream().anyMatch(NOBODY::contains);
    }

    private boolean sharesOffice(Person other) {
        return roles.stream().anyMatch(role -> isOffice(role) && other.roles.contains(role));
    }

    private static boolean isOffice(String role) {
        return role.length() > 3
                && !Set.of("miss", "dame", "lord", "lady", "right", "former", "acting", "deputy", "vice", "prime")
                        .contains(role);
    }

    private String last() {
        return name.get(name.size() - 1);
    }

    private boolean sameName(Person other) {
        if (endsWith(name, other.name) || endsWith(other.name, name)) {
            return true;
        }
        if (name.size() == 1 || other.name.size() == 1) {
            String one = name.size() == 1 ? last() : other.last();
            List<String> whole = name.size() == 1 ? other.name : name;
            return whole.stream().anyMatch(word -> alike(word, one));
        }
        return alike(last(), other.last()) && givenAlike(name.get(0), other.name.get(0));
    }

    private static boolean endsWith(List<String> whole, List<String> end) {
        return whole.size() >= end.size()
                && whole.subList(whole.size() - end.size(), whole.size()).equals(end);
    }

    private static boolean givenAlike(String one, String other) {
        return GivenNames.same(one, other) || alike(one, other);
    }

    /** Says whether two names are one, spelt a little differently: Zelensky, Zelenskyy. */
    private static boolean alike(String one, String other) {
        return one.equals(other) || Spelling.near(one, other);
    }

    /** Returns the words of a text in lower case, without accents and marks. */
    static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("['’]s\\b", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
