package org.stet.tagging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The verbs that report, in all their forms. Immutable; share freely. */
final class ReportingVerbs {
    /** What a verb takes as its content. */
    enum Kind {
        SAY,
        TELL,
        THINK,
        SHOW,
        JUDGE
    }

    /** One form of a verb. */
    record Form(String lemma, Kind kind, boolean participle, boolean pastParticiple) {}

    private static final ReportingVerbs ENGLISH = load("reporting-verbs.txt");

    private final Map<String, Form> forms;

    private ReportingVerbs(Map<String, Form> forms) {
        this.forms = Map.copyOf(forms);
    }

    static ReportingVerbs english() {
        return ENGLISH;
    }

    /** Returns what the verb form is, or empty if it does not report. */
    Optional<Form> find(String lower) {
        return Optional.ofNullable(forms.get(lower));
    }

    private static ReportingVerbs load(String name) {
        Map<String, Form> forms = new HashMap<>();
        try (InputStream in = ReportingVerbs.class.getResourceAsStream(name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(
                        Objects.requireNonNull(in, () -> name + " is not on the class path"),
                        StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> addLine(forms, line));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
        return new ReportingVerbs(forms);
    }

    private static void addLine(Map<String, Form> forms, String line) {
        int colon = line.indexOf(':');
        Kind kind = Kind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
        for (String entry : line.substring(colon + 1).trim().split(" +", -1)) {
            addVerb(forms, kind, entry);
        }
    }

    private static void addVerb(Map<String, Form> forms, Kind kind, String entry) {
        boolean doubled = entry.endsWith("+");
        int equals = entry.indexOf('=');
        String lemma =
                equals >= 0 ? entry.substring(0, equals) : doubled ? entry.substring(0, entry.length() - 1) : entry;
        String stem = doubled ? lemma + lemma.charAt(lemma.length() - 1) : lemma;
        Form finite = new Form(lemma, kind, false, false);
        forms.putIfAbsent(lemma, finite);
        forms.putIfAbsent(thirdPerson(lemma), finite);
        if (equals >= 0) {
            String[] past = entry.substring(equals + 1).split("/", -1);
            forms.putIfAbsent(past[0], finite);
            if (past.length > 1) {
                forms.putIfAbsent(past[1], new Form(lemma, kind, false, true));
            }
        } else {
            forms.putIfAbsent(past(stem), finite);
        }
        forms.putIfAbsent(participle(stem), new Form(lemma, kind, true, false));
    }

    private static String thirdPerson(String lemma) {
        if (endsInConsonantY(lemma)) {
            return lemma.substring(0, lemma.length() - 1) + "ies";
        }
        boolean hissing = lemma.endsWith("s") || lemma.endsWith("sh") || lemma.endsWith("ch") || lemma.endsWith("go");
        return lemma + (hissing ? "es" : "s");
    }

    private static String past(String stem) {
        if (endsInConsonantY(stem)) {
            return stem.substring(0, stem.length() - 1) + "ied";
        }
        return stem + (stem.endsWith("e") ? "d" : "ed");
    }

    private static String participle(String stem) {
        boolean silentE = stem.endsWith("e") && !stem.endsWith("ee");
        return (silentE ? stem.substring(0, stem.length() - 1) : stem) + "ing";
    }

    private static boolean endsInConsonantY(String word) {
        return word.endsWith("y") && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0;
    }
}
