package org.stet.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.stet.text.Notice;

/** Numbers those who speak by first mention and gives them out. */
final class Roll {
    private final List<Choice> choices;

    Roll(List<Choice> choices) {
        this.choices = choices;
    }

    Cast cast(List<Notice> notices) {
        IdentityHashMap<Bearer, Speaker> speakers = new IdentityHashMap<>();
        List<Speaker> inOrder = new ArrayList<>();
        choices.stream()
                .map(Choice::who)
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
                choices.stream().map(choice -> choice.who().map(speakers::get)).toList();
        return new Cast(
                inOrder,
                bySource,
                choices.stream().map(Choice::decision).toList(),
                notices.stream().sorted().toList());
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
        return new Speaker(
                id,
                bearer.name(),
                bearer.kind(),
                bearer.titles(),
                mentions,
                bearer.identity().map(Identity::name),
                bearer.identity().flatMap(Identity::wikidata));
    }
}
