package org.stet.formats.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.text.TextPosition;

/** The words of one printed line while they come in. Confined to one thread. */
final class LineOfWords {
    private final List<PrintedWord> words = new ArrayList<>();

    void add(PrintedWord word) {
        words.add(word);
    }

    /** Returns the line and begins the next; empty where no word came in. */
    Optional<PdfLine> take(int page, float height) {
        List<TextPosition> letters = letters().toList();
        if (letters.isEmpty()) {
            words.clear();
            return Optional.empty();
        }
        float size = most(TextPosition::getFontSizeInPt);
        float baseline = most(TextPosition::getYDirAdj);
        String text = words.stream()
                .map(word -> word.withoutMarks(size, baseline).strip())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        long bold = letters.stream().filter(PrintedWord::isBold).count();
        TextPosition first = letters.get(0);
        TextPosition last = letters.get(letters.size() - 1);
        words.clear();
        return Optional.of(new PdfLine(
                        page,
                        first.getXDirAdj(),
                        last.getXDirAdj() + last.getWidthDirAdj(),
                        baseline,
                        size,
                        2 * bold > letters.size(),
                        height,
                        text))
                .filter(line -> !line.text().isEmpty());
    }

    private Stream<TextPosition> letters() {
        return words.stream()
                .flatMap(word -> word.letters().stream())
                .filter(letter ->
                        letter.getUnicode() != null && !letter.getUnicode().isBlank());
    }

    private float most(Function<TextPosition, Float> measure) {
        Map<Float, Integer> counts = new HashMap<>();
        letters().forEach(letter -> counts.merge(measure.apply(letter), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0f);
    }
}
