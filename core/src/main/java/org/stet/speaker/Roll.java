package org.stet.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.stet.text.Notice;

/** Numbers those who speak by first mention and gives them out. */
final class Roll {
    private final List<Optional<Bearer>> answers;

    Roll(List<Optional<Bearer>> answers) {
        this.answers = answers;
    }

    Cast cast(List<Notice> notices) {
        IdentityHashMap<Bearer, Speaker> speakers = new IdentityHashMap<>();
        List<Speaker> inOrder = new ArrayList<>();
        answers.stream()
                .flatMap(Optional::stream)
                .distinct()
                .map(bearer -> new Entry(bearer, firstMention(bearer)))
                .sorted(Comparator.comparingInt(Entry::first)
                        .thenComparing(entry -> entry.bearer().name()))
                .map(Entry::bearer)
                .forEach(bearer -> {
                    Speaker speaker = speaker(bearer, "p" + (inOrder.size() + 1));
                    inOrder.add(speaker);
                    speakers.put(bearer, speaker);
                });
        List<Optional<Speaker>> bySource =
                answers.stream().map(answer -> answer.map(speakers::get)).toList();
        return new Cast(inOrder, bySource, notices.stream().sorted().toList());
    }

    private record Entry(Bearer bearer, int first) {}

    private static int firstMention(Bearer bearer) {
        return bearer.mentions().stream()
                .mapToInt(mention -> mention.words().begin())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static Speaker speaker(Bearer bearer, String id) {
        List<Mention> mentions = bearer.mentions().stream()
                .sorted(Comparator.comparing(Mention::words))
                .distinct()
                .toList();
        return new Speaker(id, bearer.name(), bearer.kind(), bearer.titles(), mentions);
    }
}
