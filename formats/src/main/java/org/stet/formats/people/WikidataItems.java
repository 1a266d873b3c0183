package org.stet.formats.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.stet.speaker.Identity;
import org.stet.speaker.Office;
import org.stet.speaker.Speaker;

/**
 * Items of Wikidata as its JSON has them: an item a line, an array of items as in its dumps, or an object {@code entities} as
 * {@code Special:EntityData} gives it. Of each item that is a human (P31 Q5) the label, the aliases and the offices (P39 with P580 and
 * P582) are taken, of any other item the label and aliases, as an organisation's. An office needs a label of its own, so its
 * item must be in the file too. An item without a label in English is passed over.
 */
final class WikidataItems {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String HUMAN = "Q5";

    private final Map<String, String> labels = new HashMap<>();
    private final List<Item> items = new ArrayList<>();

    private record Item(String id, String label, List<String> aliases, boolean human, List<Held> held) {}

    private record Held(String office, Optional<LocalDate> from, Optional<LocalDate> to) {}

    private WikidataItems() {}

    /** Reads the items; an office of the file is an item too, and nobody's name. */
    static void read(InputStream in, Consumer<Identity> people) throws IOException {
        WikidataItems all = new WikidataItems();
        try (MappingIterator<JsonNode> values = MAPPER.readerFor(JsonNode.class).readValues(in)) {
            while (values.hasNextValue()) {
                JsonNode value = values.nextValue();
                JsonNode entities = value.path("entities");
                if (entities.isObject()) {
                    entities.forEach(all::take);
                } else {
                    all.take(value);
                }
            }
        }
        all.give(people);
    }

    private void take(JsonNode entity) {
        String id = entity.path("id").asText();
        String label = entity.path("labels")
                .path("en")
                .path("value")
                .asText(entity.path("labels").path("mul").path("value").asText());
        if (!id.matches("Q[1-9][0-9]{0,11}") || label.isBlank()) {
            return;
        }
        labels.put(id, label);
        List<String> aliases = StreamSupport.stream(
                        entity.path("aliases").path("en").spliterator(), false)
                .map(alias -> alias.path("value").asText())
                .filter(alias -> !alias.isBlank())
                .toList();
        JsonNode claims = entity.path("claims");
        boolean human = false;
        for (JsonNode claim : claims.path("P31")) {
            human |= claim.path("mainsnak")
                    .path("datavalue")
                    .path("value")
                    .path("id")
                    .asText()
                    .equals(HUMAN);
        }
        List<Held> held = new ArrayList<>();
        for (JsonNode claim : claims.path("P39")) {
            if (!claim.path("rank").asText().equals("deprecated")) {
                held.add(new Held(
                        claim.path("mainsnak")
                                .path("datavalue")
                                .path("value")
                                .path("id")
                                .asText(),
                        time(claim, "P580", Office::begun),
                        time(claim, "P582", Office::ended)));
            }
        }
        items.add(new Item(id, label, aliases, human, held));
    }

    private void give(Consumer<Identity> people) {
        Set<String> isOffice = items.stream()
                .flatMap(item -> item.held().stream())
                .map(Held::office)
                .collect(Collectors.toSet());
        for (Item item : items) {
            if (!isOffice.contains(item.id())) {
                people.accept(new Identity(
                        item.id(),
                        item.label(),
                        item.aliases(),
                        item.human() ? Speaker.Kind.PERSON : Speaker.Kind.ORGANISATION,
                        Optional.of(item.id()),
                        item.held().stream()
                                .flatMap(held -> office(held).stream())
                                .toList()));
            }
        }
    }

    /** "Prime Minister of the United Kingdom" is the office of prime minister, of the United Kingdom. */
    private Optional<Office> office(Held held) {
        String label = labels.get(held.office());
        if (label == null || label.isBlank()) {
            return Optional.empty();
        }
        String[] parts = label.split(" of (?:the )?", 2);
        Optional<String> jurisdiction =
                parts.length < 2 || parts[1].isBlank() ? Optional.empty() : Optional.of(parts[1].strip());
        boolean ends = held.from().isPresent()
                && held.to()
                        .filter(to -> to.isBefore(held.from().get().withDayOfYear(1)))
                        .isPresent();
        return ends || parts[0].isBlank()
                ? Optional.empty()
                : Optional.of(new Office(parts[0].strip(), jurisdiction, held.from(), held.to()));
    }

    /** Returns a time to the day, month or year that Wikidata vouches for. */
    private static Optional<LocalDate> time(JsonNode claim, String property, Function<String, LocalDate> reading) {
        JsonNode value = claim.path("qualifiers")
                .path(property)
                .path(0)
                .path("datavalue")
                .path("value");
        String time = value.path("time").asText();
        int length = switch (value.path("precision").asInt()) {
            case 11 -> 10;
            case 10 -> 7;
            case 9 -> 4;
            default -> 0;
        };
        if (length == 0 || time.length() < length + 1 || time.charAt(0) != '+') {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.apply(time.substring(1, length + 1)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
