package org.stet.formats.output.brat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.formats.output.Said;

/** Stand-off annotation read line by line as brat's manual describes it, with all that brat checks. */
final class BratGrammar {
    private static final Pattern PLACE =
            Pattern.compile("(T[1-9]\\d*)\t([A-Za-z_-]+) (\\d+ \\d+(?:;\\d+ \\d+)*)\t([^\t]+)");
    private static final Pattern EVENT =
            Pattern.compile("(E[1-9]\\d*)\tAttribution:(T\\d+)((?: (?:Content|Cue|Source|To|When|Where):T\\d+)*)");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("A[1-9]\\d*\t(Form|Negated|Hypothetical) (E\\d+)(?: (\\w+))?");
    private static final Pattern RELATION = Pattern.compile("R[1-9]\\d*\tContinues Arg1:(E\\d+) Arg2:(E\\d+)");
    private static final Pattern NOTE = Pattern.compile("#[1-9]\\d*\tAnnotatorNotes ([TE]\\d+)\t([^\t]+)");

    private final int[] text;
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, Map<String, String>> events = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();

    BratGrammar(String text, String annotations) {
        this.text = text.codePoints().toArray();
        annotations.lines().forEach(this::line);
    }

    private void line(String line) {
        String id = line.substring(0, line.indexOf('\t'));
        assertThat(ids.add(id)).as(line).isTrue();
        Matcher parts = pattern(line).matcher(line);
        assertThat(parts.matches()).as(line).isTrue();
        switch (line.charAt(0)) {
            case 'T' -> place(parts);
            case 'E' -> event(parts);
            case 'A' -> of(parts.group(2)).put(parts.group(1), parts.group(3) == null ? "true" : parts.group(3));
            case 'R' -> of(parts.group(1)).put("Continues", parts.group(2).replace('E', 's'));
            default -> note(parts.group(1), parts.group(2));
        }
    }

    private void note(String about, String note) {
        if (events.containsKey(about)) {
            of(about).put("Note", note);
        } else {
            assertThat(types.get(about)).isEqualTo("When");
            values.put(about, note);
        }
    }

    private static Pattern pattern(String line) {
        return switch (line.charAt(0)) {
            case 'T' -> PLACE;
            case 'E' -> EVENT;
            case 'A' -> ATTRIBUTE;
            case 'R' -> RELATION;
            default -> NOTE;
        };
    }

    private void place(Matcher parts) {
        List<String> pieces = new ArrayList<>();
        int last = -1;
        for (String piece : parts.group(3).split(";", -1)) {
            int begin = Integer.parseInt(piece.split(" ", -1)[0]);
            int end = Integer.parseInt(piece.split(" ", -1)[1]);
            assertThat(begin).isGreaterThan(last).isLessThan(end);
            pieces.add(new String(text, begin, end - begin));
            last = begin;
        }
        assertThat(String.join(" ", pieces)).isEqualTo(parts.group(4)).doesNotContain("\n");
        types.put(parts.group(1), parts.group(2));
        words.put(parts.group(1), Said.bare(String.join("", pieces)));
    }

    private Map<String, String> of(String event) {
        assertThat(events).containsKey(event);
        return events.getOrDefault(event, new HashMap<>());
    }

    private void event(Matcher parts) {
        assertThat(types.get(parts.group(2))).isEqualTo("Attribution");
        Map<String, String> event = new HashMap<>();
        for (String argument : parts.group(3).strip().split(" ", -1)) {
            String[] sides = argument.split(":", -1);
            assertThat(types.get(sides[1])).isEqualTo(sides[0]);
            String value = sides[0].equals("When") ? "=" + values.getOrDefault(sides[1], "") : "";
            event.put(sides[0], words.getOrDefault(sides[1], "") + value);
        }
        events.put(parts.group(1), event);
    }

    /** Returns the statements in the order of their events. */
    List<Said> said() {
        List<Said> said = new ArrayList<>();
        events.forEach((id, event) -> said.add(new Said(
                id.replace('E', 's'),
                event.getOrDefault("Form", ""),
                Said.bare(event.getOrDefault("Note", "").replaceFirst("^p\\d+ [a-z]+ ", "")),
                event.getOrDefault("Content", ""),
                event.getOrDefault("Cue", ""),
                event.getOrDefault("Source", ""),
                event.getOrDefault("To", ""),
                event.getOrDefault("When", ""),
                event.getOrDefault("Where", ""),
                event.containsKey("Negated"),
                event.containsKey("Hypothetical"),
                event.getOrDefault("Continues", ""))));
        return said;
    }
}
