package org.stet.language;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.stet.text.SourceText;
import org.stet.text.Span;

/**
 * Splits a paragraph into sentences by OpenNLP's model, mended where news text is known to mislead it: abbreviations
 * before a name, and marks that close at the start of what the model took for the next sentence. Confined to one thread.
 */
final class SentenceSplitter {
    /** A run without white space longer than this is a sentence of its own: the model's cost grows with its square. */
    private static final int LONGEST_RUN = 200;

    private final SentenceDetectorME detector;

    SentenceSplitter(SentenceModel model) {
        this.detector = new SentenceDetectorME(model);
    }

    /** Returns the sentences of a paragraph, in order, without white space at their ends. */
    List<Span> split(String text, Span paragraph) {
        List<Span> sentences = new ArrayList<>();
        int begin = paragraph.begin();
        int runBegin = begin;
        for (int i = begin; i <= paragraph.end(); i++) {
            if (i == paragraph.end() || SourceText.isSpace(text.charAt(i))) {
                if (i - runBegin > LONGEST_RUN) {
                    detect(text, begin, runBegin, sentences);
                    sentences.add(new Span(runBegin, i));
                    begin = i;
                }
                runBegin = i + 1;
            }
        }
        detect(text, begin, paragraph.end(), sentences);
        return sentences;
    }

    private void detect(String text, int begin, int end, List<Span> sentences) {
        int first = sentences.size();
        for (opennlp.tools.util.Span found : detector.sentPosDetect(text.substring(begin, end))) {
            int from = skipClosers(text, begin + found.getStart(), begin + found.getEnd());
            Span sentence = new Span(from, begin + found.getEnd());
            if (sentences.size() > first) {
                int last = sentences.size() - 1;
                Span before = sentences.get(last);
                if (goesOn(text, before, sentence)) {
                    sentences.set(last, before.cover(sentence));
                    continue;
                }
                sentences.set(last, new Span(before.begin(), lastMark(text, before.end(), from)));
            } else {
                sentence = new Span(begin + found.getStart(), sentence.end());
            }
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
        }
        List<Span> whole = List.copyOf(sentences.subList(first, sentences.size()));
        sentences.subList(first, sentences.size()).clear();
        whole.forEach(sentence -> cutAtMarks(text, sentence, sentences));
    }

    /** A full stop with an opening mark behind it ends a sentence, whatever word the stop belongs to, but for a title. */
    private static void cutAtMarks(String text, Span sentence, List<Span> sentences) {
        int begin = sentence.begin();
        for (int i = begin + 1; i + 3 < sentence.end(); i++) {
            boolean opens = text.charAt(i) == '.'
                    && text.charAt(i + 1) == ' '
                    && text.charAt(i + 2) == '"'
                    && Character.isLetter(text.charAt(i - 1))
                    && Character.isUpperCase(text.charAt(i + 3));
            if (opens && !Abbreviations.isTitle(wordAt(text, begin, i) + ".")) {
                sentences.add(new Span(begin, i + 1));
                begin = i + 2;
            }
        }
        sentences.add(new Span(begin, sentence.end()));
    }

    private static String wordAt(String text, int begin, int stop) {
        int from = stop;
        while (from > begin && stop - from < LONGEST_RUN && isWordPart(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, stop);
    }

    /** A mark with white space after it, at the start of a sentence, closes the sentence before. */
    private static int skipClosers(String text, int begin, int end) {
        int at = begin;
        while (at < end && isCloser(text, at, end)) {
            at++;
        }
        while (at > begin && at < end && SourceText.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isCloser(String text, int at, int end) {
        char c = text.charAt(at);
        if (c != '"' && c != '\'' && c != ')') {
            return false;
        }
        boolean last = at + 1 == end || text.charAt(at + 1) == ' ';
        return last || (text.startsWith("''", at) && (at + 2 == end || text.charAt(at + 2) == ' '));
    }

    private static int lastMark(String text, int end, int next) {
        int at = next;
        while (at > end && SourceText.isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean goesOn(String text, Span before, Span after) {
        if (after.isEmpty() || text.charAt(before.end() - 1) != '.') {
            return !after.isEmpty() && Character.isLowerCase(text.charAt(after.begin()));
        }
        int stop = before.end() - 1;
        int begin = stop;
        while (begin > before.begin() && isWordPart(text.charAt(begin - 1))) {
            begin--;
        }
        int next = after.begin();
        while (next < after.end() && isWordPart(text.charAt(next)) && text.charAt(next) != '.') {
            next++;
        }
        return Abbreviations.goesOn(text.substring(begin, stop), text.substring(after.begin(), next))
                || Character.isLowerCase(text.charAt(after.begin()));
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }
}
