package org.stet.formats.transcript;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.Span;

/** What at the start of a line looks like a label. Whether it is one, only the whole of the text can say: see {@link Labels}. */
final class LabelLine {
    private static final String TIME =
            "[\\[(<]?(?:" + ClockTime.PATTERN + ")(?:\\s?(?:-|–|-->)\\s?" + ClockTime.PATTERN + ")?[\\])>]?";
    private static final String START = "[^\\S\\n]{0,40}(?:>{2,3}[^\\S\\n]?)?[*_]{0,3}";
    private static final String NAME = "(?<name>[\\p{L}(][^:\\n\\[\\]<>|*]{0,100}?)";
    private static final String MARK = "[*_]{0,3}[:：][*_]{0,3}";

    /** {@code [00:12:03] Lena Vos:}, {@code Lena Vos (0:12):}, {@code Lena Vos: (0:12)}, {@code LENA VOS:}. */
    private static final Pattern COLON =
            Pattern.compile(START + "(?:(?<before>" + TIME + ")[^\\S\\n]{0,3}(?:-[^\\S\\n])?)?" + NAME
                    + "[^\\S\\n]{0,3}(?<inside>[\\[(]" + ClockTime.PATTERN + "[\\])])?" + MARK
                    + "(?:[^\\S\\n]{0,3}(?<behind>[\\[(]" + ClockTime.PATTERN + "[\\])]))?"
                    + "(?:\\s++(?<alone>" + TIME + ")[^\\S\\n]*+(?=\\n|$))?(?<gap>\\s*+)");
    /** {@code Lena Vos  0:12} and {@code [Lena Vos] 00:12:03}, with nothing behind them. */
    private static final Pattern HEADED = Pattern.compile(START + "(?:\\[(?<bracketed>[^\\[\\]\\n]{1,100})]|" + NAME
            + ")[^\\S\\n]{1,9}(?<time>" + TIME + ")[^\\S\\n]*+(?:\\n|$)\\s*+");

    private static final Pattern STOP = Pattern.compile(
            START
                    + "(?<name>\\p{Lu}[\\p{Lu}.'’ -]{2,50}?\\p{Lu}{2})[*_]{0,3}\\.[*_]{0,3}[^\\S\\n]++(?=[\\p{Lu}\\d\"“'‘\\[(])");
    private static final Pattern LETTER = Pattern.compile(
            START
                    + "(?<name>[QA])[*_]{0,3}(?:[:.)][*_]{0,3}[^\\S\\n]+|[^\\S\\n]{2,}|[\\t\\u00A0]+[^\\S\\n]*|(?<=Q)[^\\S\\n](?=[\"“A-Z]))(?=\\S)");

    /** The most that the patterns allow before the first colon, and some more. */
    private static final int FARTHEST_MARK = 250;

    private static final Pattern CLOCK = Pattern.compile(ClockTime.PATTERN);

    private LabelLine() {}

    /** Returns the label that may stand at the start of the line that begins at {@code begin}. */
    static Optional<Label> at(String text, int begin) {
        if (!hasMark(text, begin)) {
            return beginsWord(text, begin)
                    ? Optional.empty()
                    : letter(text, begin).or(() -> stopped(text, begin));
        }
        Optional<Label> headed = hasClock(text, begin) ? headed(text, begin) : Optional.empty();
        return headed.or(() -> letter(text, begin)).or(() -> colon(text, begin)).or(() -> stopped(text, begin));
    }

    /** Says whether a line begins with a letter and a small one, as no label without a colon does. */
    private static boolean beginsWord(String text, int begin) {
        return begin + 1 < text.length()
                && Character.isLetter(text.charAt(begin))
                && Character.isLowerCase(text.charAt(begin + 1));
    }

    /** Says whether a colon, which every time has too, stands near enough to the start of a line to end a label. */
    private static boolean hasMark(String text, int begin) {
        int end = Math.min(text.length(), begin + FARTHEST_MARK);
        for (int i = begin; i < end && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == ':' || text.charAt(i) == '：') {
                return true;
            }
        }
        return false;
    }

    /** Says whether a time may stand near enough to the start of a line to end a label. */
    private static boolean hasClock(String text, int begin) {
        int end = Math.min(text.length() - 1, begin + FARTHEST_MARK);
        for (int i = begin + 1; i < end && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == ':' && isDigit(text.charAt(i - 1)) && isDigit(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Optional<Label> headed(String text, int begin) {
        Matcher line = matcher(HEADED, text, begin);
        if (!line.lookingAt()) {
            return Optional.empty();
        }
        boolean bracketed = line.group("bracketed") != null;
        String name = SpeakerName.cleaned(bracketed ? line.group("bracketed") : line.group("name"));
        boolean named = bracketed || SpeakerName.isTitled(name) || SpeakerName.isGeneric(name);
        return Optional.of(label(Label.Form.TIMED, name, begin, line.end(), time(line.group("time"))))
                .filter(label -> named);
    }

    private static Optional<Label> letter(String text, int begin) {
        Matcher line = matcher(LETTER, text, begin);
        return line.lookingAt()
                ? Optional.of(label(Label.Form.LETTER, line.group("name"), begin, line.end(), Optional.empty()))
                : Optional.empty();
    }

    private static Optional<Label> colon(String text, int begin) {
        Matcher line = matcher(COLON, text, begin);
        if (!line.lookingAt() || !isOpen(text, line)) {
            return Optional.empty();
        }
        String name = SpeakerName.cleaned(line.group("name"));
        Optional<Duration> time = Optional.ofNullable(line.group("before"))
                .or(() -> Optional.ofNullable(line.group("inside")))
                .or(() -> Optional.ofNullable(line.group("behind")))
                .or(() -> Optional.ofNullable(line.group("alone")))
                .flatMap(LabelLine::time);
        return form(name, time.isPresent()).map(form -> label(form, name, begin, line.end(), time));
    }

    private static Optional<Label.Form> form(String name, boolean timed) {
        boolean titled = SpeakerName.isTitled(name) || SpeakerName.isGeneric(name);
        if (timed && (titled || SpeakerName.isCapitals(name))) {
            return Optional.of(Label.Form.TIMED);
        }
        if (SpeakerName.isCapitals(name)) {
            return Optional.of(Label.Form.CAPITALS);
        }
        return titled ? Optional.of(Label.Form.TITLED) : Optional.empty();
    }

    /** Says whether words can begin behind the mark: not the rest of a time, an address, or a word. */
    private static boolean isOpen(String text, Matcher line) {
        int end = line.end();
        boolean apart = line.start("gap") < line.end("gap");
        return end >= text.length()
                || apart
                || "\"“'‘[(…-—–".indexOf(text.charAt(end)) >= 0
                || (Character.isUpperCase(text.charAt(end)) && SpeakerName.isCapitals(line.group("name")));
    }

    private static Optional<Label> stopped(String text, int begin) {
        Matcher line = matcher(STOP, text, begin);
        return line.lookingAt() && SpeakerName.isCapitals(line.group("name"))
                ? Optional.of(label(
                        Label.Form.STOPPED,
                        SpeakerName.cleaned(line.group("name")),
                        begin,
                        line.end(),
                        Optional.empty()))
                : Optional.empty();
    }

    private static Matcher matcher(Pattern pattern, String text, int begin) {
        return pattern.matcher(text).region(begin, text.length()).useTransparentBounds(true);
    }

    private static Label label(Label.Form form, String name, int begin, int end, Optional<Duration> time) {
        return new Label(form, name, new Span(begin, end), time);
    }

    private static Optional<Duration> time(String shown) {
        Matcher first = CLOCK.matcher(shown);
        return first.find() ? Optional.of(ClockTime.of(first.group())) : Optional.empty();
    }
}
