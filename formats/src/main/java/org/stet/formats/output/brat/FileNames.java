package org.stet.formats.output.brat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes names of files, without an ending, each only once whatever the case of its letters. A name holds letters, digits, and marks
 * that mean nothing to a file system, so it never leads out of its folder. Confined to one thread.
 */
final class FileNames {
    /** Code points kept of a name: with four bytes each, a number and an ending it fits the 255 bytes of a file system. */
    private static final int LONGEST = 56;

    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Returns the next name for an input: what its path ends in, with the member inside a container behind it. */
    String next(Optional<String> file) {
        String name =
                file.map(FileNames::name).filter(words -> !words.isEmpty()).orElse("document");
        String key = name.toLowerCase(Locale.ROOT);
        String free = name;
        while (!given.add(free.toLowerCase(Locale.ROOT))) {
            int number = numbers.merge(key, 1, Integer::sum) + 1;
            free = name + "-" + number;
        }
        return free;
    }

    private static String name(String file) {
        String path = file.replace('\\', '/');
        int member = path.indexOf('!');
        String container = member < 0 ? path : path.substring(0, member);
        String last = container.substring(container.lastIndexOf('/') + 1);
        int ending = last.lastIndexOf('.');
        String stem = ending > 0 ? last.substring(0, ending) : last;
        return safe(member < 0 ? stem : stem + "-" + path.substring(member + 1));
    }

    private static String safe(String name) {
        StringBuilder safe = new StringBuilder();
        name.codePoints().limit(LONGEST).forEach(c -> safe.appendCodePoint(isPlain(c) ? c : '-'));
        int begin = 0;
        while (begin < safe.length() && (safe.charAt(begin) == '-' || safe.charAt(begin) == '.')) {
            begin++;
        }
        return safe.substring(begin);
    }

    private static boolean isPlain(int c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }
}
