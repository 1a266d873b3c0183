package org.stet.formats.transcript;

import static org.stet.formats.transcript.Label.Form.CAPITALS;
import static org.stet.formats.transcript.Label.Form.LETTER;
import static org.stet.formats.transcript.Label.Form.STOPPED;
import static org.stet.formats.transcript.Label.Form.TIMED;
import static org.stet.formats.transcript.Label.Form.TITLED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Tells the labels of one text from what only looks like one. A text keeps to one form of label, so the form that most of its
 * turns have decides: in a transcript of {@code LENA VOS:}, a line {@code Three things: …} is speech.
 */
final class Labels {
    private final List<Label> seen;
    private final Map<String, Integer> uses = new HashMap<>();

    private Labels(List<Label> seen) {
        this.seen = seen;
        seen.forEach(label -> uses.merge(SpeakerName.surname(label.name()), 1, Integer::sum));
    }

    /**
     * Returns those that are labels.
     *
     * @param seen everything that looks like a label, in text order
     * @param declared whether the text says that it is a transcript: then names that stand once are taken too
     */
    static List<Label> among(List<Label> seen, boolean declared) {
        Labels labels = new Labels(seen);
        Set<Label.Form> forms = labels.forms(declared);
        Set<String> known = seen.stream()
                .filter(label -> forms.contains(label.form()))
                .map(Labels::key)
                .collect(Collectors.toSet());
        Predicate<Label> isOne = label -> forms.contains(label.form()) || isKnown(label, known);
        return seen.stream()
                .filter(label -> !label.name().isEmpty())
                .filter(isOne)
                .filter(label -> label.form() != TITLED || labels.isName(label, declared, forms))
                .toList();
    }

    private Set<Label.Form> forms(boolean declared) {
        long timed = count(TIMED);
        long capitals = count(CAPITALS);
        long stopped = count(STOPPED);
        long titled = seen.stream()
                .filter(label -> label.form() == TITLED && isRepeated(label))
                .count();
        Set<Label.Form> forms = EnumSet.noneOf(Label.Form.class);
        if (timed >= 2 && timed >= capitals) {
            forms.add(TIMED);
        } else if (stopped >= 3 && stopped > 2 * capitals) {
            forms.add(STOPPED);
        } else if (capitals > 0 && (capitals >= titled || capitals >= 10)) {
            forms.addAll(Arrays.asList(CAPITALS, TIMED));
        } else if (titled >= 2 || declared) {
            forms.addAll(Arrays.asList(TITLED, CAPITALS));
        }
        if (letters() >= 2 && count(LETTER) * 8 >= seen.size()) {
            forms.add(LETTER);
        }
        return forms;
    }

    /** Says whether a label in another form names one who is known, {@code Vos:} among {@code VOS:}, or no one in particular. */
    private static boolean isKnown(Label label, Set<String> known) {
        return (label.form() == CAPITALS || label.form() == TITLED)
                && !known.isEmpty()
                && (SpeakerName.isGeneric(label.name()) || known.contains(key(label)));
    }

    private boolean isName(Label label, boolean declared, Set<Label.Form> forms) {
        return isRepeated(label)
                || SpeakerName.isGeneric(label.name())
                || !forms.contains(TITLED)
                || (declared && SpeakerName.length(label.name()) >= 2)
                || (declared && seen.size() <= 3);
    }

    /** Says whether somebody of this surname speaks twice: who is introduced as {@code Lena Vos:} goes on as {@code Vos:}. */
    private boolean isRepeated(Label label) {
        return uses.getOrDefault(SpeakerName.surname(label.name()), 0) >= 2;
    }

    private long letters() {
        return seen.stream()
                .filter(label -> label.form() == LETTER && label.name().equals("Q"))
                .count();
    }

    private long count(Label.Form form) {
        return seen.stream().filter(label -> label.form() == form).count();
    }

    private static String key(Label label) {
        return label.name().toUpperCase(Locale.ROOT);
    }
}
