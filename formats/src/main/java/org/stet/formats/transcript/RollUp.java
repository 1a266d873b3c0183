package org.stet.formats.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Captions that roll up: each repeats the last lines of the one before it and adds to them. Where most captions around do so,
 * the repeated words are taken away; a speaker who says a thing twice is left alone. A caption given twice over, with the same
 * times, counts once.
 */
final class RollUp {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int MOST_LINES = 8;
    private static final int REACH = 8;

    private final List<Caption> captions;
    /** For each caption, how many of its code units, its lines joined by a space, the one before it ends in. */
    private final int[] repeated;

    private final int[] repeats;
    private final int[] additions;

    private RollUp(List<Caption> captions) {
        this.captions = captions;
        this.repeated = new int[captions.size()];
        this.repeats = new int[captions.size() + 1];
        this.additions = new int[captions.size() + 1];
    }

    /** Returns the captions with each word once. */
    static List<Caption> unrolled(List<Caption> captions) {
        RollUp roll = new RollUp(captions);
        roll.compare();
        return roll.unrolled();
    }

    private void compare() {
        List<String> before = List.of();
        for (int i = 0; i < captions.size(); i++) {
            List<String> these = lines(captions.get(i));
            String all = String.join(" ", these);
            repeated[i] = repeated(before, all);
            repeats[i + 1] = repeats[i] + (repeated[i] > 0 ? 1 : 0);
            additions[i + 1] = additions[i] + (repeated[i] > 0 && repeated[i] < all.length() ? 1 : 0);
            before = these;
        }
    }

    private static int repeated(List<String> before, String all) {
        for (int from = Math.max(0, before.size() - MOST_LINES); from < before.size(); from++) {
            String end = String.join(" ", before.subList(from, before.size()));
            boolean whole = all.length() == end.length() || all.startsWith(" ", end.length());
            if (whole && all.startsWith(end)) {
                return end.length();
            }
        }
        return 0;
    }

    private List<Caption> unrolled() {
        List<Caption> unrolled = new ArrayList<>();
        for (int i = 0; i < captions.size(); i++) {
            Caption caption = captions.get(i);
            if (i > 0 && isTheSame(captions.get(i - 1), caption)) {
                continue;
            }
            if (repeated[i] > 0 && isRolling(i)) {
                roll(caption, repeated[i], unrolled);
            } else {
                unrolled.add(caption);
            }
        }
        return unrolled;
    }

    /** Says whether half of the captions around repeat, and a quarter add to what they repeat. */
    private boolean isRolling(int at) {
        int from = Math.max(1, at - REACH);
        int to = Math.min(captions.size(), at + REACH + 1);
        int pairs = to - from;
        int repeating = repeats[to] - repeats[from];
        int adding = additions[to] - additions[from];
        return repeating * 2 >= pairs && adding * 4 >= pairs && (repeating > 1 || isLong(at));
    }

    private boolean isLong(int at) {
        return String.join(" ", lines(captions.get(at))).lastIndexOf(' ', repeated[at] - 1) > 0;
    }

    /** Adds what is new in a caption; a line that only grew goes on in the caption before. */
    private static void roll(Caption caption, int old, List<Caption> unrolled) {
        int left = old;
        Optional<String> grown = Optional.empty();
        List<String> added = new ArrayList<>();
        for (String line : lines(caption)) {
            if (left >= line.length()) {
                left -= line.length() + 1;
            } else if (left > 0) {
                grown = Optional.of(line.substring(left));
                left = 0;
            } else {
                added.add(line);
            }
        }
        int last = unrolled.size() - 1;
        grown.ifPresent(more -> unrolled.set(
                last, unrolled.get(last).with(unrolled.get(last).pieces().get(0).words() + more)));
        if (!added.isEmpty()) {
            unrolled.add(caption.with(String.join("\n", added)));
        }
    }

    private static boolean isTheSame(Caption one, Caption other) {
        return one.start().isPresent()
                && one.start().equals(other.start())
                && one.end().equals(other.end())
                && one.pieces().equals(other.pieces());
    }

    private static List<String> lines(Caption caption) {
        if (!caption.isPlain()) {
            return List.of();
        }
        return caption.pieces()
                .get(0)
                .words()
                .lines()
                .map(line -> SPACE.matcher(line.strip()).replaceAll(" "))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
