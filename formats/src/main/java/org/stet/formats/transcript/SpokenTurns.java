package org.stet.formats.transcript;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.document.TimeMark;
import org.stet.document.Turn;
import org.stet.text.SourceText;
import org.stet.text.Span;

/**
 * The turns of a text whose lines begin with labels: {@code LENA VOS: words}. A turn goes on over paragraphs until the next label. What
 * stands before the first label, and closing lines, belong to no turn.
 *
 * @param begin where the first label begins, in UTF-16 code units: what stands before it was not spoken
 * @param turns the turns in order, as places in the text
 */
public record SpokenTurns(int begin, List<Turn> turns) {
    public SpokenTurns {
        turns = List.copyOf(turns);
    }

    /**
     * Returns the turns of a text; empty where it is no transcript.
     *
     * @param begin where the text proper begins
     * @param hinted whether something beside the text says that words are given as spoken or as written
     */
    public static Optional<SpokenTurns> in(String text, int begin, boolean hinted) {
        List<Span> lines = Lines.of(text, new Span(begin, text.length()));
        List<Label> labels = Labels.among(seen(text, lines), false);
        return Optional.of(labels)
                .filter(found -> TranscriptSigns.in(text, lines, found, hinted))
                .map(found -> turns(text, lines, found))
                .filter(spoken -> !spoken.turns().isEmpty());
    }

    /** Returns the turns of a text that says it is a transcript: without any label it is one turn of somebody not named. */
    public static SpokenTurns declared(String text, int begin) {
        List<Span> lines = Lines.of(text, new Span(begin, text.length()));
        List<Label> labels = Labels.among(seen(text, lines), true);
        if (labels.isEmpty()) {
            Span words = SourceText.trim(text, new Span(begin, ClosingLines.begin(text, lines, text.length())));
            return new SpokenTurns(
                    words.begin(), words.isEmpty() ? List.of() : List.of(new Turn(Optional.empty(), words, List.of())));
        }
        return turns(text, lines, labels);
    }

    /** Says whether a line begins with something that looks like a label. */
    public static boolean mayBegin(String line) {
        return LabelLine.at(line, 0).isPresent();
    }

    private static List<Label> seen(String text, List<Span> lines) {
        List<Label> seen = new ArrayList<>();
        lines.forEach(line -> LabelLine.at(text, line.begin()).ifPresent(seen::add));
        return seen;
    }

    private static SpokenTurns turns(String text, List<Span> lines, List<Label> first) {
        List<Label> labels = InlineLabels.with(first, text);
        List<Turn> turns = new ArrayList<>();
        Optional<Turn> opening = unnamed(text, lines, labels.get(0));
        opening.ifPresent(turns::add);
        int last = ClosingLines.begin(text, lines, text.length());
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            int end = i + 1 < labels.size() ? labels.get(i + 1).span().begin() : last;
            if (label.span().end() < end) {
                turn(label, SourceText.trim(text, new Span(label.span().end(), end)))
                        .ifPresent(turns::add);
            }
        }
        int begin = opening.isPresent()
                ? opening.get().span().begin()
                : labels.get(0).span().begin();
        return new SpokenTurns(begin, turns);
    }

    /** Returns what is said before the first label of a timed transcript, from a line that is a time alone. */
    private static Optional<Turn> unnamed(String text, List<Span> lines, Label first) {
        if (first.form() != Label.Form.TIMED) {
            return Optional.empty();
        }
        return lines.stream()
                .filter(line -> line.end() <= first.span().begin())
                .filter(line -> ClockTime.isAlone(text.substring(line.begin(), line.end())))
                .findFirst()
                .flatMap(line -> {
                    Duration at = ClockTime.of(text.substring(line.begin(), line.end()));
                    Span words = SourceText.trim(
                            text, new Span(line.end(), first.span().begin()));
                    return Optional.of(words)
                            .filter(span -> !span.isEmpty())
                            .map(span -> new Turn(Optional.empty(), span, List.of(new TimeMark(span.begin(), at))));
                });
    }

    private static Optional<Turn> turn(Label label, Span words) {
        List<TimeMark> times =
                label.time().map(at -> new TimeMark(words.begin(), at)).stream().toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(new Turn(Optional.of(label.name()), words, times));
    }
}
