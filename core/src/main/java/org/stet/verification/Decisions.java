package org.stet.verification;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.stet.text.Excerpt;

/**
 * What an editor has accepted, kept by content: the verdict and the words, so that a decision survives edits elsewhere and
 * lapses when the quotation or its verdict changes. Immutable; share freely.
 *
 * <p>A file of decisions has one line for each, the verdict and the words of the quotation as printed:
 * {@code sense-at-risk: “Work begins in March,”}. Case, marks and white space do not count; a line that begins with {@code #}
 * is a remark.
 */
public final class Decisions {
    /** Nothing accepted. */
    public static final Decisions NONE = new Decisions(Set.of());

    private final Set<String> keys;

    private Decisions(Set<String> keys) {
        this.keys = Set.copyOf(keys);
    }

    /**
     * Reads decisions.
     *
     * @throws IllegalArgumentException if a line is not understood; the message names it and the rule
     */
    public static Decisions parse(String text) {
        Set<String> keys = new HashSet<>();
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            String rule = line.strip();
            if (rule.isEmpty() || rule.startsWith("#") || rule.equals("\uFEFF")) {
                continue;
            }
            int colon = rule.indexOf(':');
            String verdict = colon < 0 ? rule : rule.substring(0, colon).strip().replace("\uFEFF", "");
            if (Arrays.stream(Verdict.values()).noneMatch(known -> known.id().equals(verdict))) {
                throw new IllegalArgumentException("line " + number + ": '" + clip(verdict)
                        + "' is no verdict; a line is a verdict, a colon and the words of the quotation");
            }
            keys.add(key(verdict, rule.substring(colon + 1)));
        }
        return new Decisions(keys);
    }

    private static String clip(String words) {
        return words.length() <= 80 ? words : words.substring(0, 80) + "…";
    }

    /** Says whether a quotation with this verdict was accepted. */
    public boolean accepts(Verdict verdict, List<Excerpt> spans) {
        return !keys.isEmpty() && keys.contains(key(verdict.id(), words(spans)));
    }

    /** Returns the line that accepts a finding. */
    public static String line(Finding finding) {
        return finding.verdict().id() + ": “" + words(finding.spans()).replaceAll("\\s+", " ") + "”";
    }

    private static String words(List<Excerpt> spans) {
        return spans.stream().map(Excerpt::text).collect(Collectors.joining(" … "));
    }

    private static String key(String verdict, String words) {
        return verdict + ":"
                + words.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip();
    }
}
