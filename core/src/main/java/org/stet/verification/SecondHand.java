package org.stet.verification;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.text.Span;

/**
 * Whether somebody in the record quotes the draft's speaker: "In January the minister told me there will be no levy", "Holt:
 * you said last week that …". What credits the speaker stands in the same sentence before the words or in the one before it, or
 * before the quotation marks that the words stand in.
 */
final class SecondHand {
    /** How far before the words the crediting clause may begin, in UTF-16 code units. */
    private static final int REACH = 220;
    /** Turns on either side in which the one spoken to may be heard. */
    private static final int NEAR = 3;

    private static final Set<String> SAYING = Set.of(
            "said",
            "say",
            "says",
            "saying",
            "told",
            "tell",
            "tells",
            "called",
            "calls",
            "quoted",
            "quote",
            "quotes",
            "wrote",
            "tweeted",
            "stated",
            "promised",
            "claimed",
            "claims",
            "argued",
            "asked",
            "insisted",
            "words",
            "remarked",
            "declared",
            "announced",
            "vowed",
            "warned",
            "mentioned",
            "testified",
            "added",
            "replied",
            "answered",
            "put");
    private static final Set<String> ADDRESSING = Set.of("you", "youve", "your", "youre", "youd");
    private static final Set<String> REFERRING = Set.of("he", "she", "his", "her", "hes", "shes");

    private SecondHand() {}

    /** Says whether the words at a place are credited to the speaker by whoever says them there. */
    static boolean credits(Source source, int stretch, Span place, Person speaker) {
        Span turn = source.spoken().stretches().get(stretch);
        int begin = Math.max(turn.begin(), place.begin() - REACH);
        if (begin >= place.begin()) {
            return false;
        }
        String text = source.spoken().text();
        String near = text.substring(begin, place.begin());
        boolean quoted = isInsideMarks(text.substring(turn.begin(), place.begin()));
        List<String> before = Person.words(quoted ? near : lastSentence(near));
        if (before.stream().noneMatch(SAYING::contains)) {
            return false;
        }
        return speaker.isNamedIn(before)
                || (before.stream().anyMatch(ADDRESSING::contains) && isNear(source, stretch, speaker))
                || (before.stream().anyMatch(REFERRING::contains) && isNamedEarlier(source, turn, place, speaker));
    }

    /** Says whether a text ends inside double quotation marks. */
    private static boolean isInsideMarks(String text) {
        int opened = text.lastIndexOf('“');
        int straight = (int) text.chars().filter(c -> c == '"').count();
        return opened > text.lastIndexOf('”') || straight % 2 == 1;
    }

    /** Returns the sentence that a text breaks off in; where it ends with one, that one. */
    private static String lastSentence(String text) {
        String words = text.strip();
        int end = words.length() - 2;
        while (end >= 0 && !(".?!".indexOf(words.charAt(end)) >= 0 && words.charAt(end + 1) == ' ')) {
            end--;
        }
        return words.substring(end + 1);
    }

    private static boolean isNear(Source source, int stretch, Person speaker) {
        int from = Math.max(0, stretch - NEAR);
        int to = Math.min(source.voices().size(), stretch + NEAR + 1);
        return source.voices().subList(from, to).stream()
                .anyMatch(voice -> voice.match(Optional.of(speaker)) == Person.Match.SAME);
    }

    private static boolean isNamedEarlier(Source source, Span turn, Span place, Person speaker) {
        int begin = Math.max(turn.begin(), place.begin() - 4 * REACH);
        return speaker.isNamedIn(Person.words(source.spoken().text().substring(begin, place.begin())));
    }
}
