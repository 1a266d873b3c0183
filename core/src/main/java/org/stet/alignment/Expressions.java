package org.stet.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Words and phrases sorted into classes, such as those of modality. Immutable; share freely. */
final class Expressions {
    /** How sure, possible, wished for or due something is. */
    static final Expressions MODALITY = new Expressions("modality.txt");
    /** How many or how much. */
    static final Expressions QUANTITY = new Expressions("quantifiers.txt");

    private final Map<String, String> classes = new HashMap<>();

    private Expressions(String name) {
        WordList.lines(name).forEach(line -> line.stream().skip(1).forEach(phrase -> classes.put(phrase, line.get(0))));
    }

    /** Returns the classes that words express, in the order of the alphabet; a longer phrase goes before its words. */
    Set<String> of(List<Word> words) {
        Set<String> found = new TreeSet<>();
        int i = 0;
        while (i < words.size()) {
            String phrase = i + 1 < words.size()
                    ? words.get(i).form() + "+" + words.get(i + 1).form()
                    : "";
            String pair = classes.get(phrase);
            String single = classes.get(words.get(i).form());
            if (pair != null) {
                if (!pair.equals("-")) {
                    found.add(pair);
                }
                i++;
            } else if (single != null) {
                found.add(single);
            }
            i++;
        }
        return found;
    }

    /** Returns the classes that words express together with a neighbour on either side, which the words may end or begin. */
    Set<String> of(List<Word> before, List<Word> words, List<Word> after) {
        List<Word> all = new ArrayList<>();
        if (!before.isEmpty()) {
            all.add(before.get(before.size() - 1));
        }
        all.addAll(words);
        after.stream().limit(1).forEach(all::add);
        return of(all);
    }
}
