package org.stet.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.tagging.Frame.Range;
import org.stet.text.Span;

/**
 * What the rules found in one frame.
 *
 * @param frame the frame
 * @param cues its cues, from left to right
 * @param subjects the subject of each cue
 * @param contents the content of each cue; empty where it attributes nothing here
 */
record FrameReading(Frame frame, List<Cue> cues, List<Subject> subjects, List<List<Range>> contents) {
    private static final double QUOTED = 0.9;
    private static final double UNQUOTED = 0.6;

    static final FrameReading NONE = new FrameReading(new Frame(-1, List.of()), List.of(), List.of(), List.of());

    static FrameReading of(Frame frame) {
        List<Cue> cues = CueFinder.find(frame);
        SubjectFinder finder = new SubjectFinder(frame);
        List<Subject> subjects = cues.stream().map(finder::find).toList();
        ContentFinder finderOfContent = new ContentFinder(frame, cues, subjects);
        List<List<Range>> contents = new ArrayList<>();
        for (int i = 0; i < cues.size(); i++) {
            contents.add(finderOfContent.find(i));
        }
        return new FrameReading(frame, cues, subjects, contents);
    }

    /** Returns the relations within the frame. */
    List<Relation> relations() {
        List<Relation> relations = new ArrayList<>();
        for (int i = 0; i < cues.size(); i++) {
            if (!contents.get(i).isEmpty() && !isEcho(i)) {
                boolean quoted = contents.get(i).stream()
                        .anyMatch(range -> frame.at(range.from()).isQuotation());
                List<Span> content = contents.get(i).stream().map(frame::span).toList();
                relations.add(relation(i, content, quoted ? QUOTED : UNQUOTED));
            }
        }
        return relations;
    }

    /** Returns those relations whose content is nothing but quotations and whose source is named. */
    List<Relation> quotedRelations() {
        List<Relation> relations = new ArrayList<>();
        for (int i = 0; i < cues.size(); i++) {
            List<Range> content = contents.get(i);
            boolean quoted = !content.isEmpty()
                    && content.stream()
                            .allMatch(range -> range.to() - range.from() == 1
                                    && frame.at(range.from()).isQuotation());
            if (quoted && subjects.get(i).words().isPresent()) {
                relations.add(relation(i, content.stream().map(frame::span).toList(), QUOTED));
            }
        }
        return relations;
    }

    /** Returns a relation of the cue at {@code index} with content from elsewhere. */
    Relation relation(int index, List<Span> content, double confidence) {
        Cue cue = cues.get(index);
        List<Span> source =
                subjects.get(index).words().map(frame::span).map(List::of).orElse(List.of());
        return new Relation(
                content, List.of(frame.span(cue.range())), source, cue.negated(), cue.hypothetical(), confidence);
    }

    /** Returns the subject of the frame's main clause. */
    Optional<Range> mainSubject() {
        return new SubjectFinder(frame).mainSubject(frame.size());
    }

    /** Says whether some cue of the frame already holds the element at {@code index}. */
    boolean holds(int index) {
        return contents.stream().flatMap(List::stream).anyMatch(range -> range.from() <= index && index < range.to());
    }

    /** "She said he wanted more": what a pronoun inside a reported clause thinks is part of that report. */
    private boolean isEcho(int index) {
        Optional<Range> words = subjects.get(index).words();
        boolean pronoun =
                words.isPresent() && Words.isSubjectPronoun(frame.at(words.get().to() - 1));
        Cue echo = cues.get(index);
        boolean thought = echo.is(ReportingVerbs.Kind.THINK)
                || echo.kind() == Cue.Kind.PARTICIPLE
                || !frame.at(contents.get(index).get(0).from()).isQuotation();
        boolean inner = thought && (pronoun || subjects.get(index).shared());
        for (int k = 0; inner && k < index; k++) {
            if (contents.get(k).stream().anyMatch(range -> range.from() <= echo.from() && echo.to() <= range.to())) {
                return true;
            }
        }
        return false;
    }
}
