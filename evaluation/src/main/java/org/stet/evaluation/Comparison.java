package org.stet.evaluation;

import java.util.BitSet;
import java.util.List;

/** One article's gold attributions beside what a system predicted, with what all scorers need. Confined to one thread. */
final class Comparison {
    private final String text;
    private final List<Attribution> gold;
    private final List<Prediction> predictions;
    private final Tokens tokens;
    private final Marks marks;
    private final BitSet insidePairs = new BitSet();
    private final BitSet insideApostrophes = new BitSet();

    Comparison(String text, List<Attribution> gold, List<Prediction> predictions) {
        this.text = text;
        this.gold = List.copyOf(gold);
        this.predictions = List.copyOf(predictions);
        this.tokens = Tokens.of(text);
        this.marks = Marks.of(text);
        marks.pairs().forEach(pair -> insidePairs.set(pair.begin(), pair.end()));
        marks.apostrophes().forEach(pair -> insideApostrophes.set(pair.begin(), pair.end()));
    }

    String text() {
        return text;
    }

    List<Attribution> gold() {
        return gold;
    }

    List<Prediction> predictions() {
        return predictions;
    }

    Tokens tokens() {
        return tokens;
    }

    Marks marks() {
        return marks;
    }

    Form form(Relation relation) {
        return Form.of(text, relation.content(), insidePairs, insideApostrophes);
    }
}
