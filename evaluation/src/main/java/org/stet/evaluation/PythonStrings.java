package org.stet.evaluation;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** String literals of Python: in single or double quotation marks, with or without {@code u} before them. */
final class PythonStrings {
    private static final String ONE = "[uU]?+(?:'(?:[^'\\\\]++|\\\\.)*+'|\"(?:[^\"\\\\]++|\\\\.)*+\")";

    /** The pattern of a literal, or of several joined by {@code +}. */
    static final String PATTERN = ONE + "(?:\\s*+\\+\\s*+" + ONE + ")*+";

    private static final Pattern LITERAL = Pattern.compile(ONE);
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:x(\\p{XDigit}{2})|u(\\p{XDigit}{4})|U(000\\p{XDigit}{5}|0010\\p{XDigit}{4})|(.))");

    private PythonStrings() {}

    /** Returns what literals joined by {@code +} stand for. An escape that is none of Python's stands for itself, as there. */
    static String value(String literals) {
        return LITERAL.matcher(literals)
                .results()
                .map(literal -> literal.group().replaceFirst("^[uU]", ""))
                .map(quoted -> ESCAPE.matcher(quoted.substring(1, quoted.length() - 1))
                        .replaceAll(escape -> Matcher.quoteReplacement(character(escape))))
                .collect(Collectors.joining());
    }

    private static String character(MatchResult escape) {
        for (int group = 1; group <= 3; group++) {
            if (escape.group(group) != null) {
                return Character.toString(Integer.parseInt(escape.group(group), 16));
            }
        }
        return switch (escape.group(4)) {
            case "n" -> "\n";
            case "r" -> "\r";
            case "t" -> "\t";
            case "\\", "'", "\"" -> escape.group(4);
            default -> escape.group();
        };
    }
}
