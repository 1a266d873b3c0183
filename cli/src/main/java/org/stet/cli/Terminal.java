package org.stet.cli;

import java.util.Map;
import java.util.Optional;

/**
 * The terminal that results are shown on, if there is one.
 *
 * @param columns how wide it is, 80 where nothing says so
 * @param colourful whether it is there and wants colour
 */
record Terminal(int columns, boolean colourful) {
    private static final int USUAL = 80;

    /** No terminal: a pipe or a file. */
    static final Terminal NONE = new Terminal(USUAL, false);

    /**
     * Asks the process. The launcher finds out and says so in the property {@code stet.terminal}: Java tells a terminal only
     * while standard input is one too, and from 22 on not even then.
     */
    static Terminal ofProcess() {
        return of(Boolean.getBoolean("stet.terminal"), System.getenv());
    }

    /** Reads what the environment says: {@code COLUMNS}, {@code NO_COLOR}, {@code TERM}. */
    static Terminal of(boolean there, Map<String, String> environment) {
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return new Terminal(columns(environment).orElse(USUAL), there && !plain);
    }

    private static Optional<Integer> columns(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("COLUMNS"))
                .filter(value -> value.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .filter(value -> value > 0);
    }
}
