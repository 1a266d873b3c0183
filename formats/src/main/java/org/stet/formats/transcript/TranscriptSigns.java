package org.stet.formats.transcript;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.stet.text.Span;

/**
 * Tells a transcript from an article that has a few labels: an excerpt of an interview, headings that end in a colon, a dateline
 * before a colon. Either labels stand all through the text, or the text opens with one and speaks in the first person.
 */
final class TranscriptSigns {
    /** Lines that may stand before the first label: title, date, place, who is there. */
    private static final int MOST_LINES_BEFORE = 12;

    /** A line before the first label that is longer, in UTF-16 code units, tells something. */
    private static final int LONGEST_HEADING = 60;
    /** So many labels make a transcript of a text that has told something before them. */
    private static final int FEW = 8;

    private static final Pattern QUOTED = Pattern.compile("[“\"][^“”\"\\n]{0,2000}+[”\"]");
    private static final Pattern SPEAKING = Pattern.compile(
            "(?i)\\b(?:i|i['’]m|i['’]ve|i['’]ll|i['’]d|we|we['’]re|we['’]ve|we['’]ll|you|you['’]re|my|our|me|us|your)\\b");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]*");
    private static final int SAMPLE = 20_000;

    private final String text;
    private final List<Span> lines;
    private final List<Label> labels;

    private TranscriptSigns(String text, List<Span> lines, List<Label> labels) {
        this.text = text;
        this.lines = lines;
        this.labels = labels;
    }

    /**
     * Says whether a text is a transcript.
     *
     * @param lines its lines that are not blank
     * @param labels its labels; none makes no transcript
     * @param hinted whether something beside the text says that words are given as spoken or as written
     */
    static boolean in(String text, List<Span> lines, List<Label> labels, boolean hinted) {
        return !labels.isEmpty() && new TranscriptSigns(text, lines, labels).speaks(hinted);
    }

    private boolean speaks(boolean hinted) {
        if (labels.get(0).form() == Label.Form.TIMED && labels.size() >= 2) {
            return before() <= Math.max(MOST_LINES_BEFORE, lines.size() / 3);
        }
        return isLabelledThroughout() || (opens() && (hinted || isInTheFirstPerson()));
    }

    private boolean isLabelledThroughout() {
        int labelled = labels.size();
        int behind = lines.size() - before();
        boolean dense = labelled >= 4 ? labelled * 3 >= behind : labelled == 3 && behind <= 6;
        boolean many = labelled >= 12 && labelled * 8 >= behind;
        return (dense || many) && isConversation() && isIntroduced(behind);
    }

    /** Says whether what stands before the first label introduces the turns; an article that quotes a few turns tells more. */
    private boolean isIntroduced(int behind) {
        return before() <= Math.max(MOST_LINES_BEFORE, behind / 3) && (labels.size() >= FEW || told() <= 1);
    }

    private long told() {
        return lines.stream()
                .limit(before())
                .filter(line -> line.length() > LONGEST_HEADING)
                .count();
    }

    /** Says whether somebody speaks twice. */
    private boolean isConversation() {
        Set<String> names = new HashSet<>();
        labels.forEach(label -> names.add(SpeakerName.surname(label.name())));
        return names.size() < labels.size() && (names.size() >= 2 || labels.size() >= 4) && isInTurns();
    }

    /** Says whether names in small letters follow one another as speakers do; in lists and recipes one heading comes back again and again. */
    private boolean isInTurns() {
        int changes = 0;
        int titled = 0;
        for (int i = 1; i < labels.size(); i++) {
            boolean same = SpeakerName.surname(labels.get(i).name())
                    .equals(SpeakerName.surname(labels.get(i - 1).name()));
            changes += same ? 0 : 1;
            titled += labels.get(i).form() == Label.Form.TITLED ? 1 : 0;
        }
        return titled * 2 < labels.size() || changes * 2 >= labels.size() - 1;
    }

    private boolean opens() {
        int most = labels.get(0).form() == Label.Form.TITLED ? 0 : 3;
        return before() <= most && told() <= 1 && (most > 0 || labels.size() >= 2);
    }

    private int before() {
        int first = labels.get(0).span().begin();
        int before = 0;
        while (before < lines.size() && lines.get(before).end() <= first) {
            before++;
        }
        return before;
    }

    private boolean isInTheFirstPerson() {
        int begin = labels.get(0).span().end();
        String sample = QUOTED.matcher(text.substring(begin, Math.min(text.length(), begin + SAMPLE)))
                .replaceAll(" ");
        long words = WORD.matcher(sample).results().count();
        long speaking = SPEAKING.matcher(sample).results().count();
        return speaking * 25 >= words
                || (speaking * 60 >= words
                        && !StageNotes.in(sample, new Span(0, sample.length())).isEmpty());
    }
}
