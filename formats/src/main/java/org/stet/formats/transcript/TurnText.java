package org.stet.formats.transcript;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.document.TimeMark;
import org.stet.document.Transcript;
import org.stet.document.Turn;
import org.stet.formats.metadata.Metadata;
import org.stet.text.Span;

/**
 * The text of a transcript that grows as words are said: the words of the turns, joined by one newline. Words of one turn are
 * joined by one space, its paragraphs by one newline. A turn in which nothing is said leaves no trace. Confined to one
 * thread.
 */
public final class TurnText {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final StringBuilder text = new StringBuilder();
    private final List<Turn> turns = new ArrayList<>();
    private final List<TimeMark> times = new ArrayList<>();
    private Optional<String> speaker = Optional.empty();
    private Optional<Duration> pending = Optional.empty();
    private String joint = "";
    private int begin;
    private Span last = new Span(0, 0);

    /** Begins the turn of a speaker; a name that is blank or absent means that the file gives none. */
    public void turn(Optional<String> name) {
        end();
        speaker = name.map(String::strip).filter(given -> !given.isEmpty());
    }

    /** Notes that the next words are said at this time since the recording began. The time of the mark before is not noted twice. */
    public void time(Duration at) {
        pending = Optional.of(at);
    }

    /** Lets the next words follow the last ones of the turn without a space. */
    public void attach() {
        joint = "";
    }

    /** Begins a paragraph within the turn. */
    public void paragraph() {
        joint = text.length() > begin ? "\n" : "";
    }

    /** Adds words to the turn; runs of white space become one space. Blank words are passed over, and leave no time. */
    public void say(String words) {
        String said = SPACE.matcher(words.strip()).replaceAll(" ");
        if (said.isEmpty()) {
            pending = Optional.empty();
            return;
        }
        if (text.length() == begin && begin > 0) {
            text.append('\n');
            begin = text.length();
        }
        text.append(joint);
        joint = " ";
        pending.filter(at -> !isMarked(at)).ifPresent(at -> times.add(new TimeMark(text.length(), at)));
        pending = Optional.empty();
        last = new Span(text.length(), text.length() + said.length());
        text.append(said);
    }

    private boolean isMarked(Duration at) {
        return !times.isEmpty() && times.get(times.size() - 1).time().equals(at);
    }

    /** Returns the place of the words said last; empty at the start where nothing has been said. */
    public Span last() {
        return last;
    }

    /** Returns the number of UTF-16 code units so far. */
    public int length() {
        return text.length();
    }

    /** Ends the last turn and makes the transcript, with the stage notes that are found in the words. */
    public Transcript transcript(Metadata metadata, Optional<String> file) {
        end();
        String words = text.toString();
        return metadata.transcript(file, words, turns, StageNotes.in(words, new Span(0, words.length())));
    }

    private void end() {
        if (text.length() > begin) {
            turns.add(new Turn(speaker, new Span(begin, text.length()), times));
        }
        times.clear();
        pending = Optional.empty();
        joint = "";
        begin = text.length();
    }
}
