package org.stet.formats.transcript;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.text.Span;

/**
 * Words of a transcript that nobody spoke: {@code [inaudible 00:12]}, {@code (Laughter.)}, {@code ♪ music ♪}. Whatever stands in
 * square brackets is the transcriber's. What stands in round ones is a note only if every word of it is a word of notes, for
 * speakers' own asides stand there too: {@code (applause and cheers)}, not {@code (the audience that day)}.
 */
public final class StageNotes {
    /** The longest note, in UTF-16 code units between its brackets. */
    private static final int LONGEST = 120;

    private static final Pattern BRACKETS = Pattern.compile(
            "\\[[^\\[\\]\\n]{1," + LONGEST + "}+]|\\([^()\\n]{1," + LONGEST + "}+\\)|♪[^♪\\n]{0," + LONGEST + "}+♪|♪");

    private static final Set<String> NOTED = words("""
            applause applauds applauding clapping laughter laughs laugh laughing chuckle chuckles chuckling cheer cheers
            cheering boo boos booing jeers jeering catcalls gasps whistles whistling groans moans chant chants chanting
            crosstalk cross-talk cross-talking crosstalking overtalk overtalking inaudible unintelligible indiscernible
            unclear muffled bleep expletive off-mike off-mic offmike music silence pause sigh sighs cough coughs coughing
            sneezes sobs crying crosses shouting shouts shouted screaming newsbreak videotape videoclip voiceover voice-over
            sic ph phonetic sp gavel protester protesters commercial simultaneous
            """);
    private static final Set<String> BESIDE = words("""
            a an the and of or in on at by from to for with more some loud louder long brief prolonged sustained scattered
            light mixed continued continues continuing off over via no end ends ended begin begins began beginning start
            starts break breaks gap cut glitch audience crowd member members off-camera camera mike mic microphone
            audio video tape vt clip clips play playing plays played recording phone telephone bell bells timer sounds sound
            rings ringing rang background standing ovation moment response question answer speaker speaking speaks talking
            talk foreign language spanish french german russian arabic chinese mandarin japanese ukrainian hebrew
            portuguese italian interpreter translator translated translation through interruption interrupted interrupts
            interrupting overlapping conversation voices deleted coverage technical difficulty difficulties problem
            recess adjourned changes change news affirmative quietly softly singing sings whispering whispers
            """);
    /** Pairs of the words beside notes that make a note without a word of {@link #NOTED}. */
    private static final Pattern PAIRS =
            Pattern.compile("\\b(?:(?:begin|end|start|ends?|play|close)\\w* (?:of )?(?:the )?"
                    + "(?:video|audio|vt|tape|clip|recording|coverage)|(?:video|audio) (?:clip|gap|glitch|begins|ends|deleted|playing)"
                    + "|off (?:mike|mic|camera)|on camera|(?:via|on the|by) (?:tele)?phone|bell (?:rings|ringing)|timer sounds|cross talk|mixed voices"
                    + "|(?:speaking|speaks|talking) (?:in )?(?:a )?\\p{L}+|through (?:an )?(?:interpreter|translator)|no response"
                    + "|standing ovation|moment of silence|break in (?:audio|coverage)|technical difficult\\w+|background (?:music|noise)"
                    + "|foreign language|audience member|sounds like)\\b");

    private static final Set<String> ALONE =
            words("break recess interruption interrupting interrupts overlapping translated bell singing affirmative");
    private static final Pattern CHANT =
            Pattern.compile("(?:(?:the )?(?:audience|crowd) )?chant(?:s|ing)?(?: of)?\\b.*");
    private static final Pattern QUOTED = Pattern.compile("[\"“][^\"”]*[\"”]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}'’-]+");

    private StageNotes() {}

    /** Returns the notes in a stretch of a text, in order, with their brackets. */
    public static List<Span> in(String text, Span stretch) {
        return BRACKETS.matcher(text)
                .region(stretch.begin(), stretch.end())
                .results()
                .filter(found -> isNote(found.group()))
                .map(found -> new Span(found.start(), found.end()))
                .toList();
    }

    /** Says whether words are stage notes and nothing else. */
    public static boolean only(String words) {
        StringBuilder spoken = new StringBuilder();
        int begin = 0;
        for (Span note : in(words, new Span(0, words.length()))) {
            spoken.append(words, begin, note.begin());
            begin = note.end();
        }
        spoken.append(words, begin, words.length());
        return spoken.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Says whether words with their brackets are a note. */
    static boolean isNote(String bracketed) {
        if (bracketed.charAt(0) != '(') {
            return true;
        }
        String said = bracketed.substring(1, bracketed.length() - 1).toLowerCase(Locale.ROOT);
        String plain = QUOTED.matcher(said).replaceAll(" ").strip();
        return CHANT.matcher(plain).matches() || isOfNotes(plain);
    }

    private static boolean isOfNotes(String plain) {
        List<String> words =
                BETWEEN.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
        boolean known = words.stream().anyMatch(NOTED::contains)
                || PAIRS.matcher(plain).find()
                || (words.size() == 1 && ALONE.contains(words.get(0)));
        return known && words.stream().allMatch(word -> NOTED.contains(word) || BESIDE.contains(word));
    }

    private static Set<String> words(String list) {
        return Set.copyOf(Stream.of(list.strip().split("\\s+", -1)).toList());
    }
}
