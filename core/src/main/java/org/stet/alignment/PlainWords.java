package org.stet.alignment;

import java.text.Normalizer;
import java.util.List;
import org.stet.text.Span;

/**
 * Cuts a text into plain words for finding: runs of letters and digits in lower case without accents; an apostrophe inside a
 * word is dropped, a hyphen parts two words. Confined; one for each pass.
 */
final class PlainWords {
    /** Takes one word. */
    interface Sink {
        void word(String word, int begin, int end);
    }

    /** A longer run of letters is cut. */
    private static final int LONGEST = 64;

    private final String text;
    private final Sink sink;
    private final char[] letters = new char[LONGEST];

    PlainWords(String text, Sink sink) {
        this.text = text;
        this.sink = sink;
    }

    /** Hands over the words of a stretch, those that begin in one of the notes left out; the notes are in text order. */
    void read(Span stretch, List<Span> notes) {
        int from = stretch.begin();
        for (Span note : notes) {
            if (note.end() > from && note.begin() < stretch.end()) {
                read(from, Math.max(from, note.begin()));
                from = note.end();
            }
        }
        read(from, stretch.end());
    }

    private void read(int from, int to) {
        int i = from;
        while (i < to) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int begin = i;
            int length = 0;
            boolean plain = true;
            while (i < to && length < LONGEST && isInside(i, to)) {
                char c = text.charAt(i++);
                if (!isApostrophe(c)) {
                    letters[length++] = Character.toLowerCase(c);
                    plain &= c < 128;
                }
            }
            String word = new String(letters, 0, length);
            sink.word(plain ? word : withoutAccents(word), begin, i);
        }
    }

    private boolean isInside(int i, int to) {
        char c = text.charAt(i);
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || (isApostrophe(c) && i + 1 < to && Character.isLetterOrDigit(text.charAt(i + 1)));
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`' || c == '´';
    }

    /** Returns a word without its accents. */
    static String withoutAccents(String word) {
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
