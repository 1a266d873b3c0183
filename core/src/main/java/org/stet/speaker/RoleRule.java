package org.stet.speaker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides whom a description means ("the mayor", "the former secretary of state") by the roles that the article gave.
 *
 * <p>The noun must be the same, and so must words that make another office of it (vice, deputy). Further words in common
 * count for a bearer, words that he lacks against him; an office that the article qualifies by a people ("Russian
 * President") fits a bare "the president" less; so does one whose holder never speaks in the article. A bare office may
 * also mean the one who has just spoken and has no office of his own in the article.
 */
final class RoleRule {
    private static final double SAME_NOUN = 4;
    private static final double SHARED_WORD = 1.5;
    private static final double LACKED_WORD = -1;
    private static final double QUALIFIED = -1.5;
    private static final double SILENT = -2;
    private static final double LAST_SPEAKER = 1.5;
    private static final double LAST_SPEAKER_WITHOUT_OFFICE = 2.5;
    private static final double RECENT = 0.5;
    /** An office that only the directory gives counts less than one that the article gives. */
    private static final double FROM_DIRECTORY = -2;

    private static final double LEAST = 2;
    private static final double MARGIN = 0.5;
    private static final int ROLES = 40;
    /** Bearers of one role that are weighed; of more, the first. */
    private static final int HOLDERS = 32;

    private final Map<String, Set<Bearer>> holders = new HashMap<>();
    private final Stage stage;
    private final Map<Bearer, List<Role>> offices;

    /**
     * Prepares to decide.
     *
     * @param offices the offices that people hold by the directory on the article's day
     */
    RoleRule(List<Bearer> bearers, Stage stage, Map<Bearer, List<Role>> offices) {
        this.stage = stage;
        this.offices = offices;
        bearers.forEach(bearer -> bearer.roles().forEach(role -> note(bearer, role)));
        bearers.forEach(bearer -> offices.getOrDefault(bearer, List.of()).forEach(role -> note(bearer, role)));
    }

    /** Notes that somebody has been called by a role. */
    void give(Bearer bearer, Role role) {
        bearer.add(role);
        note(bearer, role);
    }

    private void note(Bearer bearer, Role role) {
        Set<Bearer> same = holders.computeIfAbsent(role.head(), none -> new LinkedHashSet<>());
        if (same.size() < HOLDERS) {
            same.add(bearer);
        }
    }

    /**
     * Returns the bearer who is meant, if that is clear.
     *
     * @param role what the description says
     * @param paragraph where it stands
     * @param excluded those who cannot be meant
     */
    Choice holder(Role role, int paragraph, Set<Bearer> excluded) {
        return contest(role, paragraph, excluded).choice(Decision.Rule.ROLE);
    }

    /** Says whether a description without more words may equally well mean several: "the minister", of two. */
    boolean disputed(Role role, int paragraph, Set<Bearer> excluded) {
        boolean plain = role.modifiers().stream().allMatch(Lexicon::altersOffice);
        return plain && contest(role, paragraph, excluded).tied();
    }

    private Contest contest(Role role, int paragraph, Set<Bearer> excluded) {
        Gender gender = Lexicon.genderOf(role.head());
        boolean bare = role.bareOffice();
        Optional<Bearer> last = stage.lastSpeaker(paragraph, 2);
        Set<Bearer> recent = new HashSet<>();
        stage.references().forEach(reference -> recent.add(reference.bearer()));
        Set<Bearer> asked = new LinkedHashSet<>(holders.getOrDefault(role.head(), Set.of()));
        last.ifPresent(asked::add);
        Contest contest = new Contest(LEAST, MARGIN);
        for (Bearer bearer : asked) {
            if (bearer.gender().agrees(gender) && bearer.mayBePerson() && !excluded.contains(bearer)) {
                boolean spoke = last.filter(speaker -> speaker == bearer).isPresent();
                double weight = weigh(role, bearer, bare, spoke);
                contest.enter(bearer, weight + (recent.contains(bearer) ? RECENT : 0));
            }
        }
        return contest;
    }

    private double weigh(Role role, Bearer bearer, boolean bare, boolean spoke) {
        double byArticle = bearer.roles().stream()
                .limit(ROLES)
                .mapToDouble(held -> fit(role, held))
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
        double byDirectory = offices.getOrDefault(bearer, List.of()).stream()
                .mapToDouble(held -> fit(role, held) + FROM_DIRECTORY)
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
        if (byDirectory > byArticle) {
            return byDirectory + (spoke ? LAST_SPEAKER : 0);
        }
        if (byArticle == Double.NEGATIVE_INFINITY) {
            boolean officeless =
                    bare && spoke && bearer.roles().stream().noneMatch(held -> Lexicon.isOffice(held.head()));
            return officeless ? LAST_SPEAKER_WITHOUT_OFFICE : byArticle;
        }
        return byArticle + (bearer.speaking() ? 0 : SILENT) + (spoke ? LAST_SPEAKER : 0);
    }

    private static double fit(Role asked, Role held) {
        if (!asked.head().equals(held.head()) || alters(asked, held) || contradicts(asked, held)) {
            return Double.NEGATIVE_INFINITY;
        }
        double weight = SAME_NOUN + (held.people() && !asked.people() ? QUALIFIED : 0);
        for (String word : asked.modifiers()) {
            weight += held.modifiers().contains(word) ? SHARED_WORD : LACKED_WORD;
        }
        return weight;
    }

    /** Says whether the two name different parties or peoples. */
    static boolean contradicts(Role asked, Role held) {
        return !held.peoples().isEmpty()
                && asked.peoples().stream().anyMatch(word -> !held.peoples().contains(word));
    }

    private static boolean alters(Role asked, Role held) {
        return asked.modifiers().stream()
                        .anyMatch(word ->
                                Lexicon.altersOffice(word) && !held.modifiers().contains(word))
                || held.modifiers().stream()
                        .anyMatch(word ->
                                Lexicon.altersOffice(word) && !asked.modifiers().contains(word));
    }
}
