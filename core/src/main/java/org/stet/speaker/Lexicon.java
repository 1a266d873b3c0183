package org.stet.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What single English words tell of a speaker; all are in lower case. Immutable; share freely. */
final class Lexicon {
    private static final WordLists LISTS = WordLists.read("words.txt");

    private static final Set<String> MALE_TITLES = LISTS.words("male-titles");
    private static final Set<String> FEMALE_TITLES = LISTS.words("female-titles");
    private static final Set<String> TITLES = LISTS.words("titles");
    private static final Set<String> TITLE_ADJECTIVES = LISTS.words("title-adjectives");
    private static final Set<String> ALTERING = LISTS.words("altering");
    private static final Set<String> ROLES = LISTS.words("roles");
    private static final Set<String> FEMALE_ROLES = LISTS.words("female-roles");
    private static final Set<String> MALE_ROLES = LISTS.words("male-roles");
    private static final Set<String> EPITHETS = LISTS.words("epithets");
    private static final Set<String> OFFICES = LISTS.words("offices");
    private static final Set<String> ORGANISATIONS = LISTS.words("organisations");
    private static final Set<String> ORGANISATION_NAMES = LISTS.words("organisation-names");
    private static final Set<String> BUSINESSES = LISTS.words("businesses");
    private static final Set<String> PLACES = LISTS.words("places");
    private static final Set<String> PLACE_NAMES = LISTS.words("place-names");
    private static final Set<String> PEOPLES = LISTS.words("peoples");
    private static final Set<String> DOCUMENTS = LISTS.words("documents");
    private static final Set<String> FUNCTION_WORDS = LISTS.words("function-words");
    private static final Set<String> NOT_NAMES = LISTS.words("not-names");
    private static final Set<String> PARTICLES = LISTS.words("particles");
    private static final Set<String> SUFFIXES = LISTS.words("suffixes");
    private static final Set<String> POST_NOMINALS = LISTS.words("post-nominals");
    private static final Set<String> KNIGHTLY = Set.of("sir", "dame");
    private static final Set<String> COURTESY =
            Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "sir", "dame", "lord", "lady", "baroness");
    private static final Map<String, String> SYNONYMS = synonyms(LISTS.lines("synonyms"));

    private Lexicon() {}

    /** Says whether the word may stand before a name as a title or an office. */
    static boolean isTitle(String word) {
        return TITLES.contains(word) || isCourtesy(word) || MALE_TITLES.contains(word) || FEMALE_TITLES.contains(word);
    }

    /** Says whether the title is one of address only and tells no office: Mr, Dr, Sir. */
    static boolean isCourtesy(String word) {
        return COURTESY.contains(word);
    }

    /** Says whether a given name follows the title where only one name does: Sir, Dame. */
    static boolean isKnightly(String word) {
        return KNIGHTLY.contains(word);
    }

    /** Returns the gender that a title or a role tells. */
    static Gender genderOf(String word) {
        if (FEMALE_TITLES.contains(word) || FEMALE_ROLES.contains(word)) {
            return Gender.FEMALE;
        }
        return MALE_TITLES.contains(word) || MALE_ROLES.contains(word) ? Gender.MALE : Gender.UNKNOWN;
    }

    /** Says whether the word colours a title: former, acting, Republican. */
    static boolean isTitleAdjective(String word) {
        return TITLE_ADJECTIVES.contains(word) || isPeople(word);
    }

    /** Says whether the word makes another office of the one it stands before: vice, deputy. */
    static boolean altersOffice(String word) {
        return ALTERING.contains(word);
    }

    /** Says whether the word is what one person may be. */
    static boolean isRole(String word) {
        return isListedRole(word)
                || (word.length() > 5 && (word.endsWith("man") || word.endsWith("woman") || word.endsWith("ist")));
    }

    /** Says the same of listed words only, for words with a capital letter: "Coleman" is no role. */
    static boolean isListedRole(String word) {
        return ROLES.contains(word) || OFFICES.contains(word);
    }

    /** Says whether the word is a common noun for speakers, in the singular or the plural. */
    static boolean isCommon(String word) {
        String single = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return ROLES.contains(single) || ORGANISATIONS.contains(single) || DOCUMENTS.contains(single);
    }

    /** Says whether the noun is one by which news calls again somebody it has named: "the billionaire". */
    static boolean isEpithet(String word) {
        return EPITHETS.contains(word);
    }

    /** Says whether the role is an office, whose holder is called by it. */
    static boolean isOffice(String word) {
        return OFFICES.contains(word);
    }

    /** Says whether the common noun is an organisation. */
    static boolean isOrganisation(String word) {
        return ORGANISATIONS.contains(word);
    }

    /** Says whether the word, alone or last in a name, is of a business. */
    static boolean isBusiness(String word) {
        return BUSINESSES.contains(word);
    }

    /** Says whether the word in a name makes it an organisation's. */
    static boolean namesOrganisation(String word) {
        return ORGANISATION_NAMES.contains(word) || BUSINESSES.contains(word);
    }

    /** Says whether the word is a place. */
    static boolean isPlace(String word) {
        return PLACES.contains(word);
    }

    /** Says whether the last word of a name makes it a place's. */
    static boolean namesPlace(String word) {
        return PLACE_NAMES.contains(word);
    }

    /** Says whether the word is the adjective, or the members, of a people, a party or a faith. */
    static boolean isPeople(String word) {
        return PEOPLES.contains(word) || (word.endsWith("s") && PEOPLES.contains(word.substring(0, word.length() - 1)));
    }

    /** Says whether the common noun is something written or recorded. */
    static boolean isDocument(String word) {
        return DOCUMENTS.contains(word);
    }

    /** Says whether the word is an article, a pronoun, a preposition or the like, which begins no name. */
    static boolean isFunctionWord(String word) {
        return FUNCTION_WORDS.contains(word);
    }

    /** Says whether the word is capitalised without being a name. */
    static boolean isNoName(String word) {
        return NOT_NAMES.contains(word);
    }

    /** Says whether the word may stand in lower case inside a name. */
    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    /** Says whether the word behind a name is an honour or a degree and no part of the name: OBE, PhD. */
    static boolean isPostNominal(String word) {
        return POST_NOMINALS.contains(word);
    }

    /** Says whether the word follows a name and is no part of it. */
    static boolean isSuffix(String word) {
        return SUFFIXES.contains(word);
    }

    /** Returns one word for all that mean the same role. */
    static String synonym(String word) {
        return SYNONYMS.getOrDefault(word, word);
    }

    private static Map<String, String> synonyms(List<List<String>> lines) {
        Map<String, String> synonyms = new HashMap<>();
        lines.forEach(line -> synonyms.put(line.get(0), line.get(1)));
        return Map.copyOf(synonyms);
    }
}
