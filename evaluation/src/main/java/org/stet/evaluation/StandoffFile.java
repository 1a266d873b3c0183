package org.stet.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A file of stand-off annotation as brat writes it, line for line: places (T), events (E), relations (R); attributes, normalised
 * names, notes and equivalences are looked at for their form alone. A line that brat would not take is named with its number.
 */
final class StandoffFile {
    private static final Pattern REMARK = Pattern.compile("(?:[AMN]\\d+|#\\d*|\\*)\t\\S.*");

    private final Path file;
    private final StandoffPlaces places;
    private final List<StandoffLine> events = new ArrayList<>();
    private final List<StandoffLine> relations = new ArrayList<>();

    private StandoffFile(Path file, StandoffPlaces places) {
        this.file = file;
        this.places = places;
    }

    /**
     * Reads the attributions of a file.
     *
     * @param text the text the file is about, without a byte order mark
     * @param codePoints the places in that text as brat counts them
     */
    static List<Attribution> read(Path file, String text, CodePoints codePoints, BratNames names) {
        StandoffPlaces places = new StandoffPlaces(file, text, codePoints);
        StandoffFile annotations = new StandoffFile(file, places);
        String[] lines =
                CorpusFiles.withoutByteOrderMark(CorpusFiles.read(file)).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            annotations.line(lines[i].endsWith("\r") ? lines[i].substring(0, lines[i].length() - 1) : lines[i], i + 1);
        }
        StandoffAttributions attributions = new StandoffAttributions(file, names, places);
        annotations.events.forEach(attributions::event);
        annotations.relations.forEach(attributions::relation);
        return attributions.all();
    }

    private void line(String line, int number) {
        if (line.isBlank()) {
            return;
        }
        switch (line.charAt(0)) {
            case 'T' -> places.add(line, number);
            case 'E' -> events.add(StandoffLine.event(line, number, file));
            case 'R' -> relations.add(StandoffLine.relation(line, number, file));
            default -> {
                if (!REMARK.matcher(line).matches()) {
                    throw new CorpusException(
                            file, number, "this is no line of brat's: it must begin with T, E, R, A, M, N, # or *");
                }
            }
        }
    }
}
