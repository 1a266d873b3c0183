package org.stet.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads one run of capitalised words as what it may hold: places and organisations, then titles, then the name they
 * belong to, as in "Ohio Widget Party Chairman Sir John Roe Jr.".
 */
final class NameReader {
    private static final Set<String> DEPARTMENTS = Set.of(
            "state",
            "defense",
            "defence",
            "health",
            "treasury",
            "energy",
            "education",
            "labor",
            "labour",
            "commerce",
            "transportation",
            "agriculture",
            "interior",
            "security",
            "intelligence",
            "communications",
            "housing");

    private final Words words;

    NameReader(Words words) {
        this.words = words;
    }

    /** Adds the names in the tokens {@code [from, to)}. */
    void read(int from, int to, boolean headline, List<Name> names) {
        int end = withoutStop(from, to);
        int cut = afterTitles(from, end);
        if (cut >= end) {
            return;
        }
        int title = cut;
        while (title > from && isTitlePart(title - 1)) {
            title--;
        }
        while (title < cut && words.at(title).word().equals(".")) {
            title++;
        }
        if (title > from) {
            read(from, title, headline, names);
        }
        if (Lexicon.isSuffix(words.lower(cut)) || (cut == title && (onlyAdjectives(cut, end) || isMember(cut, end)))) {
            return;
        }
        names.add(name(title, cut, end, headline));
    }

    private int withoutStop(int from, int to) {
        boolean stop = to - 1 > from && words.at(to - 1).word().equals(".");
        return stop && words.lower(to - 2).length() > 1 && !Lexicon.isSuffix(words.lower(to - 2)) ? to - 1 : to;
    }

    private boolean onlyAdjectives(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Lexicon.isTitleAdjective(words.lower(i)) && !words.lower(i).equals("the")) {
                return false;
            }
        }
        return true;
    }

    /** "The Ohio Republican" is a description: a place and the member of a people or a party. */
    private boolean isMember(int from, int to) {
        boolean member = to - from > 1
                && Lexicon.isPeople(words.lower(to - 1))
                && !words.lower(to - 1).endsWith("s");
        for (int i = from; i < to - 1 && member; i++) {
            member = Lexicon.isPlace(words.lower(i)) || words.lower(i).equals("the");
        }
        return member;
    }

    /** Returns the first token of the name after the last title of the run; {@code to} if only titles are there. */
    private int afterTitles(int from, int to) {
        int cut = from;
        for (int i = from; i < to; i++) {
            int after = afterTitle(i, to);
            boolean name = after < to && !Lexicon.isSuffix(words.lower(after)) && !organisation(after, to);
            boolean given = i > from && GivenNames.contains(words.lower(i - 1)) && !Lexicon.isCourtesy(words.lower(i));
            boolean surname = after >= to
                    && i > from
                    && Lexicon.isCourtesy(words.lower(words.lower(i - 1).equals(".") ? i - 2 : i - 1));
            if (after > i && !given && !surname && (name || (i == cut && after >= to))) {
                cut = after;
                i = after - 1;
            }
        }
        return cut;
    }

    /** Returns the token after the title at {@code i}, or {@code i} if no title is there. */
    private int afterTitle(int i, int to) {
        String word = words.lower(i);
        if (Lexicon.isPeople(word) || Lexicon.isTitleAdjective(word)) {
            return GivenNames.contains(words.lower(i + 1)) || Lexicon.isTitle(words.lower(i + 1)) ? i + 1 : i;
        }
        boolean title = Lexicon.isTitle(word)
                || Lexicon.isOffice(word)
                || (Lexicon.isListedRole(word) && !GivenNames.contains(word));
        if (!title) {
            return i;
        }
        int after = i + 1 < to && words.at(i + 1).word().equals(".") ? i + 2 : i + 1;
        if (words.lower(after).equals("of") && after < to) {
            int department = words.lower(after + 1).equals("the") ? after + 2 : after + 1;
            return DEPARTMENTS.contains(words.lower(department)) ? Math.min(to, department + 1) : i;
        }
        return after;
    }

    private boolean isTitlePart(int i) {
        String word = words.lower(i);
        boolean joint = word.equals("of") || word.equals("the") || word.equals(".");
        boolean department = DEPARTMENTS.contains(word) && words.lower(i - 1).equals("of");
        return joint
                || department
                || Lexicon.isTitle(word)
                || Lexicon.isListedRole(word)
                || (Lexicon.isTitleAdjective(word) && !Lexicon.isPeople(word));
    }

    private boolean organisation(int from, int to) {
        return Lexicon.namesOrganisation(words.lower(to - 1)) && !GivenNames.contains(words.lower(from));
    }

    private Name name(int title, int cut, int end, boolean headline) {
        List<String> keys = new ArrayList<>();
        for (int i = cut; i < end; i++) {
            String word = words.lower(i);
            boolean article = i == cut && word.equals("the") && end - cut > 1;
            boolean suffix = i > cut && Lexicon.isSuffix(word);
            if (Character.isLetterOrDigit(word.codePointAt(0)) && !article && !suffix) {
                keys.add(withoutApostrophe(word));
            }
        }
        if (keys.isEmpty()) {
            keys.add(words.lower(cut));
        }
        int bare = withoutPostNominals(cut, end);
        List<String> titles = titles(title, cut);
        add(titles, bare, end);
        return new Name(
                title,
                cut,
                end,
                words.span(title, end),
                withoutApostrophe(words.printed(cut, bare)),
                keys,
                titles,
                sort(cut, end, keys, !titles.isEmpty()),
                gender(title, cut),
                headline);
    }

    private int withoutPostNominals(int cut, int end) {
        int bare = end;
        while (bare > cut + 1 && Lexicon.isPostNominal(words.lower(bare - 1)) && words.capital(bare - 1)) {
            bare--;
        }
        return bare;
    }

    /** A genitive after "s" has an apostrophe alone, which may be left on its token. */
    private static String withoutApostrophe(String word) {
        boolean genitive = word.length() > 1 && (word.endsWith("'") || word.endsWith("’"));
        return genitive ? word.substring(0, word.length() - 1) : word;
    }

    private List<String> titles(int from, int to) {
        List<String> titles = new ArrayList<>();
        int begin = from;
        for (int i = from; i < to; i++) {
            boolean stop = i + 1 < to && words.at(i + 1).word().equals(".");
            if (Lexicon.isCourtesy(words.lower(i))) {
                add(titles, begin, i);
                add(titles, i, stop ? i + 2 : i + 1);
                begin = stop ? i + 2 : i + 1;
            }
        }
        add(titles, begin, to);
        return titles;
    }

    private void add(List<String> titles, int from, int to) {
        if (from < to) {
            titles.add(words.printed(from, to));
        }
    }

    private Gender gender(int from, int to) {
        Gender gender = Gender.UNKNOWN;
        for (int i = from; i < to; i++) {
            gender = gender.or(Lexicon.genderOf(words.lower(i)));
        }
        return gender;
    }

    private Name.Sort sort(int from, int to, List<String> keys, boolean titled) {
        String last = keys.get(keys.size() - 1);
        boolean given = GivenNames.contains(keys.get(0));
        boolean suffix = Lexicon.isSuffix(words.lower(to - 1)) || Lexicon.isSuffix(words.lower(to - 2));
        if (titled || (suffix && to - from > 1)) {
            return Name.Sort.PERSON;
        }
        if ((keys.size() <= 2 && last.endsWith("s") && Lexicon.isPeople(last))
                || (keys.size() == 1 && family(from, to))) {
            return Name.Sort.GROUP;
        }
        if (words.lower(from).equals("the") || keys.contains("of") || keys.contains("for")) {
            return Name.Sort.ORGANISATION;
        }
        if (keys.stream().allMatch(Lexicon::isPlace)) {
            return Name.Sort.PLACE;
        }
        if (given && keys.size() > 1) {
            return Name.Sort.PERSON;
        }
        if (Lexicon.namesPlace(last)) {
            return Name.Sort.PLACE;
        }
        if (Lexicon.namesOrganisation(last) || acronym(words.at(from).word(), keys)) {
            return Name.Sort.ORGANISATION;
        }
        boolean place = Set.of("new", "north", "south", "united", "saudi", "west", "east", "white", "los", "san")
                .contains(keys.get(0));
        return place ? Name.Sort.PLACE : Name.Sort.UNKNOWN;
    }

    /** Says whether this is a surname in the plural after "the". */
    private boolean family(int from, int to) {
        String last = words.lower(to - 1);
        boolean plural = last.length() > 4 && last.endsWith("s") && !last.endsWith("ss");
        boolean article =
                words.lower(from).equals("the") || words.lower(from - 1).equals("the");
        boolean shouted = words.at(to - 1).word().chars().noneMatch(Character::isLowerCase);
        return plural && article && !shouted && !Lexicon.isPlace(last) && !Lexicon.namesOrganisation(last);
    }

    private static boolean acronym(String word, List<String> keys) {
        String letters = word.replace(".", "");
        return keys.size() == 1 && letters.length() > 1 && letters.equals(letters.toUpperCase(java.util.Locale.ROOT));
    }
}
