package org.stet.verification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.alignment.Change;

/**
 * What a house lets stand beyond the very words. Immutable; share freely.
 *
 * <p>A profile is a small file of {@code key: value} lines, {@code #} beginning a remark: {@code name}, {@code cleaned} (which
 * of filler, contraction and inflection stand, or none) and {@code trimmed} (any, marked or none).
 *
 * @param name what the house calls it
 * @param cleaned the changes of a cleaned quotation that stand
 * @param trimmed which omissions stand
 */
public record Profile(String name, Set<Change.Type> cleaned, Trims trimmed) {
    /** The names of the profiles that are there. */
    public static final List<String> NAMES = List.of("strict", "ap", "broadcast");

    private static final Set<Change.Type> CLEANING =
            EnumSet.of(Change.Type.FILLER, Change.Type.CONTRACTION, Change.Type.INFLECTION);

    /** Which omissions stand. */
    public enum Trims {
        /** Every one. */
        ANY,
        /** Those that an ellipsis, a bracket or a break shows. */
        MARKED,
        /** None. */
        NONE
    }

    public Profile {
        cleaned = Set.copyOf(cleaned);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a profile needs a name");
        }
    }

    /** Returns a profile by its name. */
    public static Profile named(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("profile '" + name + "' is not one of " + String.join(", ", NAMES));
        }
        try (InputStream in = Profile.class.getResourceAsStream("profiles/" + name + ".profile")) {
            if (in == null) {
                throw new IllegalStateException("the profile " + name + " is missing from the library");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the profile " + name + " cannot be read", e);
        }
    }

    /**
     * Reads a profile.
     *
     * @throws IllegalArgumentException if a line is not understood; the message names it and the rule
     */
    public static Profile parse(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            String rule = line.replaceFirst("#.*", "").strip();
            int colon = rule.indexOf(':');
            if (rule.isEmpty()) {
                continue;
            }
            String key = colon < 0 ? rule : rule.substring(0, colon).strip();
            if (colon < 0 || !Set.of("name", "cleaned", "trimmed").contains(key)) {
                throw new IllegalArgumentException(
                        "line " + number + ": '" + key + "' is not one of name:, cleaned:, trimmed:");
            }
            values.put(key, rule.substring(colon + 1).strip());
        }
        String name = values.get("name");
        if (name == null) {
            throw new IllegalArgumentException("a profile needs a line 'name:'");
        }
        return new Profile(
                name, types(values.getOrDefault("cleaned", "none")), trims(values.getOrDefault("trimmed", "none")));
    }

    private static Set<Change.Type> types(String value) {
        return Stream.of(value.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.equals("none"))
                .map(Profile::type)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Change.Type type(String word) {
        return CLEANING.stream()
                .filter(type -> type.id().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "cleaned: '" + word + "' is not one of filler, contraction, inflection, none"));
    }

    private static Trims trims(String value) {
        return Arrays.stream(Trims.values())
                .filter(trims -> trims.name().toLowerCase(Locale.ROOT).equals(value))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("trimmed: '" + value + "' is not one of any, marked, none"));
    }

    /** Says whether a quotation with this verdict and these changes stands. */
    boolean lets(Verdict verdict, List<Change> changes) {
        return switch (verdict) {
            case VERBATIM -> true;
            case CLEANED -> changes.stream().allMatch(this::letsClean);
            case TRIMMED -> changes.stream().allMatch(this::letsTrim);
            default -> false;
        };
    }

    private boolean letsClean(Change change) {
        return !CLEANING.contains(change.type()) || cleaned.contains(change.type());
    }

    private boolean letsTrim(Change change) {
        return switch (change.type()) {
            case OMISSION, ELLIPSIS ->
                trimmed == Trims.ANY
                        || (trimmed == Trims.MARKED && change.mark().isPresent());
            default -> letsClean(change);
        };
    }
}
