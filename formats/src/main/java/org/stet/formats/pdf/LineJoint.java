package org.stet.formats.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins lines. Whether a hyphen at the end of a line belongs to the word, the words of the document decide: it stays in
 * {@code long-term} if that stands somewhere unbroken, and goes from {@code transcript} if that does. Where neither does, it goes if
 * the second half is no word of the document, or if most hyphens that can be decided were put there by the setting.
 */
final class LineJoint {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:[-’'][\\p{L}\\p{M}]+)*");
    private static final Pattern LAST = Pattern.compile("([\\p{L}\\p{M}’'-]*[\\p{L}\\p{M}])[-\u2010\u00AD]$");
    private static final Pattern FIRST = Pattern.compile("^[\\p{L}\\p{M}]+");
    private static final int LONGEST_WORD = 60;

    private final Set<String> words = new HashSet<>();
    private final boolean breaksWords;

    LineJoint(List<PdfLine> lines) {
        boolean broken = false;
        for (PdfLine line : lines) {
            Matcher word = WORD.matcher(line.text());
            boolean breaks = LAST.matcher(line.text()).find();
            while (word.find()) {
                boolean half = (broken && word.start() == 0)
                        || (breaks && word.end() == line.text().length() - 1);
                if (!half) {
                    add(word.group());
                }
            }
            broken = breaks;
        }
        breaksWords = breaksWords(lines);
    }

    private void add(String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        words.add(folded);
        words.addAll(List.of(folded.split("-", -1)));
    }

    /** Adds a line to a paragraph. */
    void add(StringBuilder paragraph, String line) {
        int length = paragraph.length();
        if (length == 0) {
            paragraph.append(line);
            return;
        }
        char last = paragraph.charAt(length - 1);
        if (last == '—' && !paragraph.substring(Math.max(0, length - 2)).startsWith(" ")) {
            paragraph.append(line);
        } else if (last == '-' || last == '\u2010' || last == '\u00AD') {
            hyphen(paragraph, line);
        } else {
            paragraph.append(' ').append(line);
        }
    }

    private void hyphen(StringBuilder paragraph, String line) {
        Matcher before = LAST.matcher(paragraph.substring(Math.max(0, paragraph.length() - LONGEST_WORD)));
        Matcher after = FIRST.matcher(line);
        if (!before.find()) {
            paragraph.append(dash(paragraph) ? " " : "").append(line);
            return;
        }
        boolean soft = paragraph.charAt(paragraph.length() - 1) == '\u00AD';
        if (after.find()
                && Character.isLowerCase(line.codePointAt(0))
                && (soft || isBroken(before.group(1), after.group()))) {
            paragraph.setLength(paragraph.length() - 1);
        }
        paragraph.append(line);
    }

    /** Says whether the mark at the end stands alone or doubled, as a dash. */
    private static boolean dash(StringBuilder paragraph) {
        String end = paragraph.substring(Math.max(0, paragraph.length() - 2));
        return end.startsWith(" ") || end.equals("--");
    }

    private boolean isBroken(String before, String after) {
        String first = before.toLowerCase(Locale.ROOT);
        String second = after.toLowerCase(Locale.ROOT);
        if (words.contains(first + "-" + second)) {
            return false;
        }
        if (words.contains(first + second)) {
            return true;
        }
        return !words.contains(second) || breaksWords;
    }

    /** Says whether more of the hyphens at line ends, of those that the document's words decide, were put there by the setting. */
    private boolean breaksWords(List<PdfLine> lines) {
        int balance = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Matcher before = LAST.matcher(lines.get(i).text());
            Matcher after = FIRST.matcher(lines.get(i + 1).text());
            if (before.find() && after.find()) {
                String first = before.group(1).toLowerCase(Locale.ROOT);
                String second = after.group().toLowerCase(Locale.ROOT);
                balance += words.contains(first + "-" + second) ? -1 : words.contains(first + second) ? 1 : 0;
            }
        }
        return balance > 0;
    }
}
