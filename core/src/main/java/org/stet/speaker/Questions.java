package org.stet.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sources of an article by place, each knowing the statement in whose content it stands. Confined to one thread. */
final class Questions {
    /** Statements that may hold the next source; of more that are open at once, the earliest are forgotten. */
    private static final int OPEN = 16;

    private final List<Question> all;
    private final Map<Integer, List<Question>> byToken = new HashMap<>();

    Questions(List<Source> sources, PhraseReader phrases) {
        this.all = sources.stream()
                .map(source -> new Question(source, source.words().flatMap(phrases::read)))
                .toList();
        for (Question question : all) {
            question.phrase()
                    .ifPresent(phrase -> byToken.computeIfAbsent(phrase.from(), none -> new ArrayList<>())
                            .add(question));
        }
        nest();
    }

    /** Returns all, in the order asked. */
    List<Question> all() {
        return all;
    }

    /** Returns those whose phrase begins at the token. */
    List<Question> at(int token) {
        return byToken.getOrDefault(token, List.of());
    }

    private void nest() {
        List<Question> open = new ArrayList<>();
        List<Question> byContent = new ArrayList<>(all);
        byContent.sort(Comparator.comparingInt(Questions::contentBegin));
        for (Question question : byContent) {
            int begin = question.begin();
            open.removeIf(other -> other.contentEnd() <= begin && other.contentEnd() <= contentBegin(question));
            open.stream().filter(other -> other.holds(begin)).forEach(question::around);
            if (open.size() == OPEN) {
                open.remove(0);
            }
            open.add(question);
        }
    }

    private static int contentBegin(Question question) {
        return question.content().isEmpty()
                ? question.begin()
                : question.content().get(0).begin();
    }
}
