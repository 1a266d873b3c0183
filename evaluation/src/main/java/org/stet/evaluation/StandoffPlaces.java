package org.stet.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stet.text.Span;

/** The places that a stand-off file names in its text, read as brat reads them. Confined to one thread. */
final class StandoffPlaces {
    /** A named place. */
    record Place(String type, List<Span> spans) {}

    private static final Pattern LINE =
            Pattern.compile("(T\\d+)\t(\\S+) (\\d{1,9} \\d{1,9}(?:;\\d{1,9} \\d{1,9})*)\t(.*)");

    private final Path file;
    private final String text;
    private final CodePoints codePoints;
    private final Map<String, Place> places = new LinkedHashMap<>();

    StandoffPlaces(Path file, String text, CodePoints codePoints) {
        this.file = file;
        this.text = text;
        this.codePoints = codePoints;
    }

    /** Takes a line that begins with T, and holds its words against the text. */
    void add(String line, int number) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new CorpusException(file, number, "a place must be T1<tab>TYPE BEGIN END<tab>WORDS");
        }
        List<Span> spans = new ArrayList<>();
        for (String offsets : parts.group(3).split(";", -1)) {
            String[] numbers = offsets.split(" ", -1);
            spans.add(span(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), number));
        }
        String words = spans.stream()
                .map(span -> text.substring(span.begin(), span.end()))
                .collect(Collectors.joining(" "));
        if (!folded(words).equals(folded(parts.group(4)))) {
            throw new CorpusException(
                    file,
                    number,
                    "the text has \"" + clip(words) + "\" at " + clip(parts.group(3)) + ", not \""
                            + clip(parts.group(4)) + "\"");
        }
        if (places.put(parts.group(1), new Place(parts.group(2), spans)) != null) {
            throw new CorpusException(file, number, parts.group(1) + " is given twice");
        }
    }

    /** Returns the place with an id. */
    Place get(String id, int number) {
        Place place = places.get(id);
        if (place == null) {
            throw new CorpusException(file, number, "refers to " + id + ", which has no place in this file");
        }
        return place;
    }

    /** Returns the spans of a place that is known to be there. */
    List<Span> spans(String id) {
        Place place = places.get(id);
        return place == null ? List.of() : place.spans();
    }

    private Span span(int begin, int end, int number) {
        if (begin >= end || end > codePoints.count()) {
            throw new CorpusException(
                    file,
                    number,
                    "offsets " + begin + " " + end + " must be in order and within the text of " + codePoints.count()
                            + " code points");
        }
        return codePoints.span(begin, end);
    }

    private static String folded(String words) {
        return words.replaceAll("\\s", " ");
    }

    private static String clip(String words) {
        return words.length() <= 80 ? words : words.substring(0, 80) + "…";
    }
}
