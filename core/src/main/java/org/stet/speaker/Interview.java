package org.stet.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.Span;

/**
 * Questions and answers printed one after another, {@code Q: … A: …}, as far as an article has them. Whoever answers is the person that
 * what stands before the first question names most often; of several named equally often, nobody. Immutable.
 */
final class Interview {
    private static final Pattern LABEL =
            Pattern.compile("(?m)^[^\\S\\n]*+(?:(?<question>Q)(?:[:.)]|(?=[\\s“\"]*+\\p{Lu}))|A[:.)](?=\\s))\\s*+");
    /** Fewer questions, or fewer answers, are no interview. */
    private static final int FEWEST = 2;

    /** What is said behind one label. */
    private record Part(boolean question, Span words) {}

    private final List<Part> parts;
    private final Optional<Bearer> guest;

    private Interview(List<Part> parts, Optional<Bearer> guest) {
        this.parts = parts;
        this.guest = guest;
    }

    /** Finds the interview in an article; one without parts where there is none. */
    static Interview in(Words words, List<Name> names, Bearers bearers) {
        List<Part> parts = parts(words.text().text());
        long questions = parts.stream().filter(Part::question).count();
        boolean exchange = questions >= FEWEST
                && parts.size() - questions >= FEWEST
                && parts.get(0).question();
        return exchange
                ? new Interview(
                        parts, guest(words, names, bearers, parts.get(0).words().begin()))
                : new Interview(List.of(), Optional.empty());
    }

    private static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher label = LABEL.matcher(text);
        boolean more = label.find();
        while (more) {
            boolean question = label.group("question") != null;
            int begin = label.end();
            more = label.find();
            int end = more ? label.start() : text.length();
            parts.add(new Part(question, new Span(begin, Math.max(begin, end))));
        }
        return parts;
    }

    private static Optional<Bearer> guest(Words words, List<Name> names, Bearers bearers, int end) {
        Map<Bearer, Integer> times = new HashMap<>();
        for (Name name : names) {
            List<Bearer> borne = bearers.bearers(name);
            boolean before = words.at(name.from()).span().end() <= end;
            if (before && borne.size() == 1 && borne.get(0).mayBePerson()) {
                times.merge(borne.get(0), 1, Integer::sum);
            }
        }
        int most = times.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Bearer> named = times.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** Says whether a place lies in a question or an answer. */
    boolean holds(int offset) {
        return part(offset).isPresent();
    }

    /** Returns who speaks at a place; empty in questions, and where it is not sure who answers. */
    Optional<Bearer> speaker(int offset) {
        return part(offset).filter(part -> !part.question()).flatMap(part -> guest);
    }

    /** Says whether content is the beginning of a question or an answer, but for a mark before it. */
    boolean begins(Span content) {
        return part(content.begin())
                .filter(part -> content.begin() - part.words().begin() <= 1)
                .isPresent();
    }

    private Optional<Part> part(int offset) {
        return parts.stream().filter(part -> part.words().contains(offset)).findFirst();
    }
}
