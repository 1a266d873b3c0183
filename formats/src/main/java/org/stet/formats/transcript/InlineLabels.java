package org.stet.formats.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stet.text.Span;

/**
 * Labels inside a line, where several turns stand on one: {@code VOS: When? DUARTE: Now.} They count behind the end of a sentence or
 * a note, and only if they name in capitals one whose turns begin lines elsewhere.
 */
final class InlineLabels {
    private static final Pattern INSIDE = Pattern.compile(
            "(?<=[.!?…)\\]\"”—-])[^\\S\\n]{1,9}(?<label>(?<name>\\p{Lu}[\\p{Lu}.'’ -]{1,50}):[^\\S\\n]{1,9})(?=\\S)");

    private InlineLabels() {}

    /** Returns labels with those inside lines between them, in text order. */
    static List<Label> with(List<Label> labels, String text) {
        Set<String> known = labels.stream()
                .filter(label -> label.form() == Label.Form.CAPITALS)
                .map(label -> label.name().toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
        if (known.isEmpty()) {
            return labels;
        }
        List<Label> all = new ArrayList<>(labels);
        INSIDE.matcher(text)
                .results()
                .filter(found -> known.contains(found.group(2)))
                .map(found -> new Label(
                        Label.Form.CAPITALS, found.group(2), new Span(found.start(1), found.end(1)), Optional.empty()))
                .forEach(all::add);
        all.sort(Comparator.comparing(Label::span));
        return all;
    }
}
