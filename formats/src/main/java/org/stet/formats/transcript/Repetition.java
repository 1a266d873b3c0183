package org.stet.formats.transcript;

import java.util.List;

/** Captions that say the same again and again. A crowd may chant; a recogniser of speech may loop where nothing is said. */
final class Repetition {
    private static final int MANY = 10;

    private Repetition() {}

    /** Adds a flaw for each run of captions with the same words that is ten or more long. Nothing is taken away. */
    static void in(List<Caption> captions, List<Flaw> flaws) {
        int begin = 0;
        for (int i = 1; i <= captions.size(); i++) {
            if (i == captions.size() || !words(captions.get(i)).equals(words(captions.get(begin)))) {
                if (i - begin >= MANY) {
                    String message = "the same words come " + (i - begin) + " times running";
                    flaws.add(new Flaw(Flaw.Kind.REPEATED, captions.get(begin).line(), message));
                }
                begin = i;
            }
        }
    }

    private static List<String> words(Caption caption) {
        return caption.pieces().stream().map(piece -> piece.words().strip()).toList();
    }
}
