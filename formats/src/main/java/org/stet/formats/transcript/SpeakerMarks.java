package org.stet.formats.transcript;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the marks of speakers at the start of caption lines. Arrows and dashes count always. What stands before a colon may be a
 * name or not; what the captions of the whole file have before their colons decides.
 */
final class SpeakerMarks {
    private static final Pattern ARROWS = Pattern.compile("\\s*>{2,3}\\s*");
    private static final Pattern DASH =
            Pattern.compile("\\s*(?:[-‐–]\\s+|-(?=[\\p{Lu}\"“]))(?=[\\p{L}\\p{N}\"“‘'\\[(♪¿¡])");
    private static final Pattern LABEL =
            Pattern.compile("([\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} .,'’&#/_()-]{0,59}):(?:\\s+|$)", Pattern.UNICODE_CASE);
    private static final Pattern ASIDE = Pattern.compile("\\s*\\([^()]*\\)\\s*$");
    private static final int LONGEST = 60;

    private final Map<String, Integer> uses = new HashMap<>();
    private boolean capitals;
    private boolean labelled;

    private SpeakerMarks() {}

    /** Learns what the captions of one file have before their colons. */
    static SpeakerMarks of(List<Caption> captions) {
        SpeakerMarks marks = new SpeakerMarks();
        long upper = 0;
        long lower = 0;
        for (Caption caption : captions) {
            for (Caption.Piece piece : caption.pieces()) {
                upper += piece.words().chars().filter(Character::isUpperCase).count();
                lower += piece.words().chars().filter(Character::isLowerCase).count();
                piece.words().lines().forEach(marks::learn);
            }
        }
        int all = marks.uses.values().stream().mapToInt(Integer::intValue).sum();
        marks.capitals = upper > lower * 9;
        marks.labelled = all >= 2 && all == marks.uses.size() && all * 4L >= captions.size();
        return marks;
    }

    private void learn(String line) {
        candidate(unmarked(line)).ifPresent(name -> uses.merge(key(name), 1, Integer::sum));
    }

    private static String unmarked(String line) {
        Matcher arrows = ARROWS.matcher(line);
        String bare = arrows.lookingAt() ? line.substring(arrows.end()) : line.stripLeading();
        Matcher dash = DASH.matcher(bare);
        return dash.lookingAt() ? bare.substring(dash.end()) : bare;
    }

    /**
     * Returns the mark that a line begins with.
     *
     * @param begins whether a sentence may begin here, so that a name seen nowhere else is believed
     */
    Optional<SpeakerMark> at(String line, boolean begins) {
        String bare = unmarked(line);
        boolean marked = bare.length() < line.stripLeading().length();
        Optional<String> name = candidate(bare).filter(candidate -> isName(candidate, marked, begins));
        if (name.isPresent()) {
            String words = bare.substring(bare.indexOf(':') + 1).strip();
            return Optional.of(new SpeakerMark(name, words));
        }
        return marked ? Optional.of(new SpeakerMark(Optional.empty(), bare)) : Optional.empty();
    }

    private static Optional<String> candidate(String line) {
        int colon = line.indexOf(':');
        Matcher label = LABEL.matcher(line);
        if (colon < 1 || colon > LONGEST || !label.lookingAt()) {
            return Optional.empty();
        }
        String name = ASIDE.matcher(label.group(1)).replaceFirst("").strip();
        return SpeakerName.isCapitals(name) || SpeakerName.isTitled(name) ? Optional.of(name) : Optional.empty();
    }

    private boolean isName(String name, boolean marked, boolean begins) {
        boolean repeated = uses.getOrDefault(key(name), 0) >= 2;
        return marked || repeated || (begins && isLikely(name));
    }

    private boolean isLikely(String name) {
        boolean upper = name.chars().noneMatch(Character::isLowerCase);
        return labelled
                || SpeakerName.isGeneric(name)
                || (upper && !capitals && name.length() > 1)
                || (!upper && SpeakerName.length(name) >= 2);
    }

    private static String key(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}
