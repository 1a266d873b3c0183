package org.stet.tagging;

import static org.stet.language.PartOfSpeech.AUX;
import static org.stet.language.PartOfSpeech.VERB;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.tagging.Frame.Range;
import org.stet.text.Span;

/** Relations of quotations that no cue of their own frame reaches, from what stands beside them. */
final class Neighbours {
    private static final int LONG_FRAGMENT = 3;
    private static final int LONGEST_SIGNATURE = 8;

    private static final Set<String> HEADLINE_SOURCES = Set.of(
            "report",
            "reports",
            "study",
            "poll",
            "survey",
            "source",
            "sources",
            "police",
            "officials",
            "experts",
            "ministers",
            "unions",
            "critics",
            "scientists",
            "researchers",
            "watchdog",
            "court");

    private final FrameReading before;
    private final FrameReading here;
    private final Frame frame;
    private final boolean bare;

    private Neighbours(FrameReading before, FrameReading here) {
        this.before = before;
        this.here = here;
        this.frame = here.frame();
        this.bare = frame.isBareQuotation();
    }

    /** Returns the relations that {@code here} and the frame before it make together, and those of loose fragments. */
    static List<Relation> relations(FrameReading before, FrameReading here) {
        Neighbours neighbours = new Neighbours(before, here);
        List<Relation> relations = new ArrayList<>();
        neighbours.bareCue().ifPresent(relations::add);
        neighbours.labelledHeadline().ifPresent(relations::add);
        for (int i = 0; i < neighbours.frame.size(); i++) {
            if (neighbours.frame.at(i).isQuotation() && !here.holds(i)) {
                neighbours.loose(i).ifPresent(relations::add);
            }
        }
        return relations;
    }

    /** “Are they coming?” Okafor asked: the cue stands in a sentence of its own behind the quotation. */
    private Optional<Relation> bareCue() {
        boolean beside = before.frame().paragraph() == frame.paragraph()
                && before.frame().isBareQuotation()
                && !before.holds(0);
        if (!beside || here.cues().isEmpty() || !here.contents().get(0).isEmpty()) {
            return Optional.empty();
        }
        Cue cue = here.cues().get(0);
        boolean first = here.subjects().get(0).clause().from() == 0
                && !cue.is(ReportingVerbs.Kind.JUDGE)
                && !here.subjects().get(0).words().isEmpty();
        return first ? Optional.of(here.relation(0, List.of(lastQuotation(before.frame())), 0.8)) : Optional.empty();
    }

    private static Span lastQuotation(Frame frame) {
        return frame.elements().stream()
                .filter(Element::isQuotation)
                .map(Element::span)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private Optional<Relation> loose(int index) {
        if (index == 0 && endsInColon(before.frame())) {
            return introduced(index);
        }
        Optional<Relation> labelled = labelled(index);
        if (labelled.isPresent()) {
            return labelled;
        }
        Optional<Relation> signed = signed(index);
        if (signed.isPresent()) {
            return signed;
        }
        Optional<Relation> followed = followed(index);
        if (followed.isPresent()) {
            return followed;
        }
        if (bare) {
            return index == 0 ? afterNarration(index) : Optional.empty();
        }
        return fragment(index);
    }

    private static boolean endsInColon(Frame frame) {
        return frame.at(frame.size() - 1).is(":");
    }

    /** A sentence that ends in a colon introduces the quotation after it. */
    private Optional<Relation> introduced(int index) {
        List<Span> content = List.of(frame.at(index).span());
        for (int i = before.cues().size() - 1; i >= 0; i--) {
            if (before.contents().get(i).isEmpty()
                    && before.subjects().get(i).words().isPresent()) {
                return Optional.of(before.relation(i, content, 0.8));
            }
        }
        Span colon = before.frame().at(before.frame().size() - 1).span();
        Optional<Range> subject = before.mainSubject()
                .or(() -> NounPhrases.endingAt(before.frame(), before.frame().size() - 2));
        return subject.map(
                words -> relation(content, List.of(colon), before.frame().span(words), 0.6));
    }

    /** Okafor: “…”: a name and a colon. */
    private Optional<Relation> labelled(int index) {
        if (index < 2 || !frame.at(index - 1).is(":")) {
            return Optional.empty();
        }
        return NounPhrases.endingAt(frame, index - 2)
                .filter(words -> words.from() == 0)
                .map(words -> relation(
                        List.of(frame.at(index).span()),
                        List.of(frame.at(index - 1).span()),
                        frame.span(words),
                        0.9));
    }

    /** “…,” Moss shrugged. “…!” came a voice: behind a quotation any verb may tell who speaks. */
    private Optional<Relation> followed(int index) {
        if (",?!—–".indexOf(frame.at(index).lastCharacter()) < 0) {
            return Optional.empty();
        }
        List<Span> content = List.of(frame.at(index).span());
        Optional<Range> subject = NounPhrases.startingAt(frame, index + 1);
        if (subject.isPresent() && frame.at(subject.get().to()).is(VERB)) {
            List<Span> cue = List.of(frame.at(subject.get().to()).span());
            return Optional.of(relation(content, cue, frame.span(subject.get()), 0.7));
        }
        boolean verb =
                frame.at(index + 1).is(VERB) && !frame.at(index + 1).lower().endsWith("ing");
        return NounPhrases.startingAt(frame, index + 2)
                .filter(words -> verb)
                .map(words -> relation(content, List.of(frame.at(index + 1).span()), frame.span(words), 0.7));
    }

    /** "Wall will last forty years – report": what kind of source stands behind the dash of a headline. */
    private Optional<Relation> labelledHeadline() {
        int last = frame.size() - 1;
        boolean headline =
                last > 3 && HEADLINE_SOURCES.contains(frame.at(last).lower()) && Words.isDash(frame.at(last - 1));
        if (!headline || !here.relations().isEmpty()) {
            return Optional.empty();
        }
        List<Span> content = List.of(frame.span(new Range(0, last - 1)));
        return Optional.of(relation(
                content, List.of(frame.at(last - 1).span()), frame.at(last).span(), 0.7));
    }

    /** “…” — Mary Okafor: a name behind a dash signs the quotation. */
    private Optional<Relation> signed(int index) {
        int name = index + 2;
        boolean dash = Words.isDash(frame.at(index + 1)) && frame.at(name).capitalised();
        if (!dash || frame.size() - name > LONGEST_SIGNATURE) {
            return Optional.empty();
        }
        List<Span> content = List.of(frame.at(index).span());
        List<Span> cue = List.of(frame.at(index + 1).span());
        return NounPhrases.startingAt(frame, name)
                .filter(words -> words.to() >= frame.size() || Words.isPunctuation(frame.at(words.to())))
                .map(words -> relation(content, cue, frame.span(words), 0.8));
    }

    /** A quotation alone in its sentence after one of plain narration belongs to that sentence's subject. */
    private Optional<Relation> afterNarration(int index) {
        boolean narration = before.frame().size() > 0
                && before.frame().elements().stream().noneMatch(Element::isQuotation)
                && before.relations().isEmpty();
        if (!narration) {
            return Optional.empty();
        }
        List<Span> content = List.of(frame.at(index).span());
        for (int i = before.cues().size() - 1; i >= 0; i--) {
            if (before.subjects().get(i).words().isPresent()) {
                Range words = before.subjects().get(i).words().get();
                return Optional.of(relation(content, List.of(), before.frame().span(words), 0.5));
            }
        }
        return before.mainSubject()
                .map(words -> relation(content, List.of(), before.frame().span(words), 0.5));
    }

    /** Words in marks inside a sentence whose verb is no reporting verb: its subject's, if they are more than a term. */
    private Optional<Relation> fragment(int index) {
        if (!isLong(index) || frame.at(index).isTitle() || frame.at(index - 1).is("so-called")) {
            return Optional.empty();
        }
        List<Span> content = List.of(frame.at(index).span());
        for (int i = index - 1; i > 0; i--) {
            Element verb = frame.at(i);
            if (verb.is(VERB) || verb.is(AUX)) {
                Cue cue = CueFinder.around(frame, i);
                Optional<Range> words = new SubjectFinder(frame).find(cue).words();
                if (words.isPresent()) {
                    return Optional.of(
                            relation(content, List.of(frame.span(cue.range())), frame.span(words.get()), 0.4));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isLong(int index) {
        return frame.at(index).wordCount() >= LONG_FRAGMENT;
    }

    private static Relation relation(List<Span> content, List<Span> cue, Span source, double confidence) {
        return new Relation(content, cue, List.of(source), false, false, confidence);
    }
}
