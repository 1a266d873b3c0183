package org.stet.formats.transcript;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The looks of words that could name a speaker at the head of a turn. */
final class SpeakerName {
    private static final Set<String> NO_NAMES = words("""
            note notes editor editors update updates updated correction corrections clarification photo photos photograph image
            video videos audio caption source sources credit credits contact contacts media subject date dated time place location where when
            what who why how which related read more see also watch listen breaking exclusive opinion analysis review poll
            polls byline headline summary background transcript speakers participants attendees present
            website phone tel telephone fax email e-mail url http https www copyright warning disclaimer tip tips fact facts claim rating
            verdict example examples result results first second third fourth fifth one two three four five six seven eight
            nine ten step part chapter section act scene episode title author authors tags topics topic share follow
            but and or so because still however therefore moreover meanwhile then next again finally remember
            here there this that these those it he she they we yes no is are was were if as for in on at to from with by
            release story live latest report reports reporting contributing cast produced directed written edited filed
            please you i my our your his her their its not coming captions captioned subtitle subtitles sync
            translation look ps p.s eds amp advisory about twitter facebook instagram hashtag q&a end start
            """);
    private static final Set<String> SMALL = words(
            "of the de la le du van von der den del della di da dos das bin ibn al el and for to st y e af ter ten");
    private static final Pattern GENERIC = Pattern.compile(
            "(?:(?:unidentified|unknown|unnamed)\\b.{0,40}|(?:male|female|first|second|third|another|other) (?:man|woman|voice|speaker|reporter|questioner)|speaker(?: \\d{1,3}| [a-z])?|spk[_ ]?\\d{1,3}"
                    + "|speaker_\\d{1,3}|participant \\d{1,3}|(?:man|woman|boy|girl|male|female|voice|voices|narrator|announcer|host|"
                    + "moderator|interviewer|interviewee|reporter|reporters|question|questioner|answer|audience|audience member|"
                    + "crowd|operator|interpreter|translator|panelist|caller|guest|multiple speakers|multiple voices|several|all|both)"
                    + "(?: \\d{1,3}| #\\d{1,3})?|the (?:president|vice president|prime minister|first lady|speaker|chair|chairman|chancellor|minister|moderator|court|witness|clerk|operator))");
    private static final Pattern NOTE = Pattern.compile("\\s*[(\\[][^()\\[\\]]{1,60}[)\\]]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’.&/-]*");
    private static final Pattern EMPHASIS = Pattern.compile("[*_>]{1,3}(?=\\P{L}|$)|(?<=^|\\P{L})[*_>]{1,3}");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern POSSESSIVE = Pattern.compile("[.'’]s?$");
    private static final Pattern PLURAL = Pattern.compile("[A-Z]{2,}['’]?s");
    private static final Pattern NUMBER = Pattern.compile("\\d{3}");
    private static final int MOST_WORDS = 6;

    private SpeakerName() {}

    /** Returns a name without marks of emphasis and without the stage notes that stand with it, such as {@code (VOICE-OVER)}. */
    static String cleaned(String raw) {
        if (raw.chars().noneMatch(c -> "*_>([".indexOf(c) >= 0)) {
            return SPACES.matcher(raw.strip()).replaceAll(" ");
        }
        String name = EMPHASIS.matcher(raw).replaceAll("");
        Matcher note = NOTE.matcher(name);
        StringBuilder kept = new StringBuilder();
        while (note.find()) {
            boolean drop =
                    StageNotes.isNote(note.group().strip().replace('[', '(').replace(']', ')'));
            note.appendReplacement(kept, drop ? "" : Matcher.quoteReplacement(note.group()));
        }
        return SPACES.matcher(note.appendTail(kept).toString().strip()).replaceAll(" ");
    }

    /** Says whether a name is set in capitals, but for small letters as in {@code McVOS} and {@code Ines DUARTE, D-Harbour}. */
    static boolean isCapitals(String name) {
        String bare = withoutNotes(name);
        int comma = bare.indexOf(',');
        String head = comma > 0 ? bare.substring(0, comma) : bare;
        return wordsOf(head).allMatch(word -> SMALL.contains(word) || isCapital(word))
                && head.chars().filter(Character::isLetter).count() >= 2
                && wordsOf(head).anyMatch(SpeakerName::isCapital)
                && wordsOf(head).count() <= MOST_WORDS + 2
                && isOne(head)
                && (comma < 0
                        || isCapitals(bare.substring(comma + 1))
                        || wordsOf(bare).count() <= 2 * MOST_WORDS);
    }

    /** Says whether every word of a name but the small ones begins with a capital, as in {@code Lena Vos}. */
    static boolean isTitled(String name) {
        String bare = withoutNotes(name).strip();
        return !bare.isEmpty()
                && Character.isUpperCase(bare.codePointAt(0))
                && wordsOf(bare).allMatch(SpeakerName::isCapitalised)
                && (isGeneric(name) || name.chars().noneMatch(Character::isDigit))
                && wordsOf(bare).count() <= MOST_WORDS
                && isOne(bare);
    }

    private static String withoutNotes(String name) {
        return name.indexOf('(') < 0 && name.indexOf('[') < 0
                ? name
                : NOTE.matcher(name).replaceAll("");
    }

    /** Says whether a name only tells what part somebody has, as {@code Speaker 1} and {@code Unidentified Female} do. */
    static boolean isGeneric(String name) {
        return GENERIC.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    /** Returns how many words a name has. */
    static long length(String name) {
        return wordsOf(name).count();
    }

    /** Returns the last word of a name in capitals, without what stands behind a comma or in brackets. */
    static String surname(String name) {
        String bare = withoutNotes(name);
        int comma = bare.indexOf(',');
        return wordsOf(comma > 0 ? bare.substring(0, comma) : bare)
                .reduce("", (before, word) -> word)
                .toUpperCase(Locale.ROOT);
    }

    /** Returns the words of a name. */
    static Stream<String> wordsOf(String name) {
        return WORD.matcher(name).results().map(found -> found.group());
    }

    private static boolean isOne(String name) {
        if (isGeneric(name)) {
            return true;
        }
        String first = wordsOf(name).findFirst().orElse("").toLowerCase(Locale.ROOT);
        String bare = POSSESSIVE.matcher(first).replaceAll("");
        return !NO_NAMES.contains(first)
                && !NO_NAMES.contains(bare)
                && name.chars().noneMatch(c -> "?!;\"“”=|{}<>@$%+…—–".indexOf(c) >= 0)
                && name.chars().anyMatch(Character::isLetter);
    }

    private static boolean isCapital(String word) {
        int upper = (int) word.chars().filter(Character::isUpperCase).count();
        int lower = (int) word.chars().filter(Character::isLowerCase).count();
        boolean affix =
                word.startsWith("Mc") || word.startsWith("Mac") || word.startsWith("De") || word.startsWith("Le");
        return lower == 0
                || (affix && lower <= 2 && upper > lower)
                || PLURAL.matcher(word).matches();
    }

    private static boolean isCapitalised(String word) {
        return SMALL.contains(word)
                || !(Character.isLowerCase(word.codePointAt(0))
                        || NUMBER.matcher(word).lookingAt());
    }

    private static Set<String> words(String list) {
        return Set.copyOf(Stream.of(list.strip().split("\\s+", -1)).toList());
    }
}
