package org.stet.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a stand-off file that joins annotations: an event or a relation.
 *
 * @param number the line in its file, from 1
 * @param id its id
 * @param type its type
 * @param arguments what it joins, an event's trigger left out, in order
 * @param trigger the id of an event's trigger; empty for a relation
 */
record StandoffLine(int number, String id, String type, List<Argument> arguments, String trigger) {
    /** One thing that is joined, by its role. */
    record Argument(String role, String id) {}

    private static final Pattern EVENT = Pattern.compile("(E\\d+)\t(\\S+):(T\\d+)((?: \\S+:[TE]\\d+)*) *");
    private static final Pattern RELATION = Pattern.compile("(R\\d+)\t(\\S+)((?: \\S+:[TE]\\d+){2}) *\t?");
    private static final Pattern ARGUMENT = Pattern.compile(" (\\S+):([TE]\\d+)");

    StandoffLine {
        arguments = List.copyOf(arguments);
    }

    /** Reads a line that begins with E. */
    static StandoffLine event(String line, int number, Path file) {
        Matcher parts = EVENT.matcher(line);
        if (!parts.matches()) {
            throw new CorpusException(
                    file, number, "an event must be E1<tab>TYPE:T1 and then ROLE:ID, each behind a space");
        }
        return new StandoffLine(number, parts.group(1), parts.group(2), arguments(parts.group(4)), parts.group(3));
    }

    /** Reads a line that begins with R. */
    static StandoffLine relation(String line, int number, Path file) {
        Matcher parts = RELATION.matcher(line);
        if (!parts.matches()) {
            throw new CorpusException(file, number, "a relation must be R1<tab>TYPE and then ROLE:ID twice");
        }
        return new StandoffLine(number, parts.group(1), parts.group(2), arguments(parts.group(3)), "");
    }

    private static List<Argument> arguments(String words) {
        List<Argument> found = new ArrayList<>();
        Matcher argument = ARGUMENT.matcher(words);
        while (argument.find()) {
            found.add(new Argument(argument.group(1), argument.group(2)));
        }
        return found;
    }
}
