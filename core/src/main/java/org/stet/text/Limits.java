package org.stet.text;

/**
 * The named limits of reading. Past a limit the reader leaves a {@code limit-reached} notice and reads the rest it may.
 *
 * @param textLength UTF-16 code units of prose read in one document; what follows is kept in the text but not read
 * @param quotations quotations read in one document
 * @param nesting depth to which quotations inside quotations are followed
 * @param sentenceTokens tokens in one sentence; a longer one is cut into several
 * @param tokens tokens in one document; what follows is kept in the text, and only its quotation marks are read
 * @param notices notices kept for one document
 */
public record Limits(int textLength, int quotations, int nesting, int sentenceTokens, int tokens, int notices) {
    /** The defaults: 2,000,000 code units, 20,000 quotations, 8 deep, 400 tokens in a sentence, 600,000 in all, 1,000 notices. */
    public static final Limits DEFAULT = new Limits(2_000_000, 20_000, 8, 400, 600_000, 1_000);

    public Limits {
        atLeastOne("textLength", textLength);
        atLeastOne("quotations", quotations);
        atLeastOne("nesting", nesting);
        atLeastOne("sentenceTokens", sentenceTokens);
        atLeastOne("tokens", tokens);
        atLeastOne("notices", notices);
    }

    private static void atLeastOne(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException("limit " + name + " is " + value + " and must be at least 1");
        }
    }
}
