package org.stet.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that one side writes as one and the other as two: policymaker, policy maker; next-door, next door. */
final class Compounds {
    private Compounds() {}

    /** Folds words, and makes one of each two that the other side writes as one. */
    static List<Word> fold(List<Word> words, List<Word> others) {
        return join(Folding.fold(words), others);
    }

    /** Makes one word of each two that the other side writes as one. */
    static List<Word> join(List<Word> words, List<Word> others) {
        Set<String> whole = others.stream()
                .map(Word::form)
                .filter(form -> form.length() > 4)
                .collect(Collectors.toSet());
        Set<String> own = words.stream().map(Word::form).collect(Collectors.toSet());
        List<Word> joined = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Word word = words.get(i);
            String both = i + 1 < words.size() ? word.form() + words.get(i + 1).form() : "";
            if (whole.contains(both) && !own.contains(both) && !word.endsClause()) {
                joined.add(word.to(words.get(i + 1), both));
                i += 2;
            } else {
                joined.add(word);
                i++;
            }
        }
        return joined;
    }
}
