package org.stet.formats.transcript;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.Span;

/**
 * Words of a transcript that nobody spoke: {@code [inaudible 00:12]}, {@code (Laughter.)}, {@code ♪ music ♪}. Whatever stands in
 * square brackets is the transcriber's; what stands in round ones only if it is known as a note, for speakers' own asides
 * stand there too.
 */
public final class StageNotes {
    /** The longest note, in UTF-16 code units between its brackets. */
    private static final int LONGEST = 120;

    private static final Pattern BRACKETS = Pattern.compile(
            "\\[[^\\[\\]\\n]{1," + LONGEST + "}+]|\\([^()\\n]{1," + LONGEST + "}+\\)|♪[^♪\\n]{0," + LONGEST + "}+♪|♪");
    private static final Pattern KNOWN = Pattern.compile(
            "\\b(?:applause|applauds?|applauding|laughter|laughs?|laughing|chuckles?|cheers?|cheering|boos?|booing|jeers"
                    + "|crosstalk|cross-talk|inaudible|unintelligible|indiscernible|off-?mic|off mike|music|musical|pause"
                    + "|silence|sighs?|coughs?|sobs|crying|shouting|shouts|chant|chants|chanting|crowd|audience|bell|gavel"
                    + "|recess|break|commercial|video|clip|audio|begin|end of|sic|ph|phonetic|technical|no response"
                    + "|standing ovation|moment of silence|speak(?:s|ing) (?:in )?\\w+|through (?:an )?interpreter"
                    + "|translated|singing|whispering|interruption|interrupting|overlapping)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int MOST_WORDS = 8;

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

    private static boolean isNote(String bracketed) {
        if (bracketed.charAt(0) != '(') {
            return true;
        }
        String words = bracketed.substring(1, bracketed.length() - 1);
        Matcher known = KNOWN.matcher(words);
        return known.find() && words.strip().split("\\s+", -1).length <= MOST_WORDS;
    }
}
