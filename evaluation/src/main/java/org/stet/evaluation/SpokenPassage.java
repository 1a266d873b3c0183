package org.stet.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.stet.document.Transcript;
import org.stet.document.Turn;

/**
 * One to three whole sentences of one turn, as they stand in a transcript.
 *
 * @param transcript where they stand
 * @param speaker who says them
 * @param words the words
 */
record SpokenPassage(Transcript transcript, String speaker, String words) {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");
    private static final Pattern UNFIT = Pattern.compile("[\\[\\](){}“”\"\\n#*_<>…]|\\.\\.\\.|--.*--");
    private static final int SHORTEST = 8;
    private static final int LONGEST = 60;

    /** Draws a passage of a transcript; empty where the draw finds none that is fit to be quoted. */
    static Optional<SpokenPassage> draw(Transcript transcript, SplittableRandom random) {
        if (transcript.turns().isEmpty()) {
            return Optional.empty();
        }
        Turn turn = transcript.turns().get(random.nextInt(transcript.turns().size()));
        String words =
                transcript.text().substring(turn.span().begin(), turn.span().end());
        List<String> sentences = new ArrayList<>(List.of(SENTENCE_END.split(words)));
        int first = random.nextInt(sentences.size());
        int last = Math.min(sentences.size(), first + 1 + random.nextInt(3));
        String drawn = String.join(" ", sentences.subList(first, last)).strip();
        int length = drawn.split("\\s+").length;
        boolean fit = length >= SHORTEST
                && length <= LONGEST
                && !UNFIT.matcher(drawn).find()
                && drawn.matches("\\p{Lu}.*[.!?]");
        return turn.speaker().filter(name -> fit).map(name -> new SpokenPassage(transcript, name, drawn));
    }
}
