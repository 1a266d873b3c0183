package org.stet.proofreading;

import java.util.List;
import org.stet.language.PartOfSpeech;
import org.stet.language.Token;

/** Counts runs of verbs and auxiliaries ("had not promised" is one), which is as near to clauses as tags alone bring us. */
final class VerbGroups {
    private VerbGroups() {}

    static int count(List<Token> tokens) {
        int groups = 0;
        boolean inGroup = false;
        for (Token token : tokens) {
            boolean verb = token.is(PartOfSpeech.VERB) || token.is(PartOfSpeech.AUX);
            groups += verb && !inGroup ? 1 : 0;
            inGroup = verb || (inGroup && (token.is(PartOfSpeech.ADV) || token.is(PartOfSpeech.PART)));
        }
        return groups;
    }
}
