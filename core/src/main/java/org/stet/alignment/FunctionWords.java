package org.stet.alignment;

import java.util.Set;

/** The words that carry the grammar and not the matter, in lower case without apostrophes. */
final class FunctionWords {
    private static final Set<String> ALL = WordLists.read("function-words.txt").words("plain");

    private FunctionWords() {}

    static boolean contains(String word) {
        return ALL.contains(word);
    }
}
