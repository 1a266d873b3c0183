package org.stet.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.Span;

/**
 * One annotator's file on one article, in brat's stand-off format: {@code T} lines name places, {@code E} lines join
 * them. Any other line, such as a note or the rest of a text column with a line break in it, is passed over.
 * Confined to one thread.
 */
final class AnnotationFile {
    private static final Pattern PLACE = Pattern.compile("(T\\d+)\t(\\S+) ([^\t]*)(?:\t.*)?", Pattern.DOTALL);
    private static final Pattern RELATION = Pattern.compile("E\\d+\t([^\t]*)(?:\t.*)?", Pattern.DOTALL);
    private static final Pattern OFFSETS = Pattern.compile(" *(\\d{1,9}) +(\\d{1,9}) *");
    /** A second argument of one role is numbered, as brat does it; it adds parts to the first. */
    private static final Pattern ROLE = Pattern.compile("\\b(Content|Cue|Source)(\\d*):(T\\d+)");

    private final Path file;
    private final CodePoints codePoints;
    private final Map<String, List<Span>> places = new HashMap<>();

    private AnnotationFile(Path file, CodePoints codePoints) {
        this.file = file;
        this.codePoints = codePoints;
    }

    /** Reads the attributions that have a content, in the order of the file. */
    static List<Attribution> read(Path file, CodePoints codePoints) {
        List<String> lines =
                CorpusFiles.withoutByteOrderMark(CorpusFiles.read(file)).lines().toList();
        return new AnnotationFile(file, codePoints).attributions(lines);
    }

    private List<Attribution> attributions(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Matcher line = PLACE.matcher(lines.get(i));
            if (line.matches()) {
                places.put(line.group(1), spans(line.group(3), i + 1));
            }
        }
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher line = RELATION.matcher(lines.get(i));
            if (line.matches()) {
                attribution(line.group(1), i + 1).ifPresent(found::add);
            }
        }
        return found;
    }

    private List<Span> spans(String offsets, int line) {
        List<Span> spans = new ArrayList<>();
        for (String part : offsets.split(";", -1)) {
            Matcher numbers = OFFSETS.matcher(part);
            if (!numbers.matches()) {
                throw new CorpusException(file, line, "offsets \"" + clip(offsets) + "\" must be pairs of numbers");
            }
            spans.add(span(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)), line));
        }
        return spans;
    }

    private Span span(int begin, int end, int line) {
        if (begin > end || end > codePoints.count()) {
            throw new CorpusException(
                    file,
                    line,
                    "offsets " + begin + " " + end + " must be in order and within the text of " + codePoints.count()
                            + " code points");
        }
        return codePoints.span(begin, end);
    }

    private Optional<Attribution> attribution(String roles, int line) {
        Map<String, List<Span>> byRole = new HashMap<>();
        boolean hasContent = false;
        Matcher role = ROLE.matcher(roles);
        while (role.find()) {
            hasContent |= role.group(1).equals("Content") && role.group(2).isEmpty();
            byRole.computeIfAbsent(role.group(1), key -> new ArrayList<>()).addAll(place(role.group(3), line));
        }
        return hasContent ? Optional.of(attribution(byRole)) : Optional.empty();
    }

    private static Attribution attribution(Map<String, List<Span>> byRole) {
        return new Attribution(
                byRole.getOrDefault("Content", List.of()),
                byRole.getOrDefault("Cue", List.of()),
                byRole.getOrDefault("Source", List.of()));
    }

    private List<Span> place(String id, int line) {
        List<Span> spans = places.get(id);
        if (spans == null) {
            throw new CorpusException(file, line, "refers to " + id + ", which has no place in this file");
        }
        return spans;
    }

    private static String clip(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
