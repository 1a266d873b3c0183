package org.stet.formats.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The running text of a document: its paragraphs in order, with every tracked change accepted. Confined to one thread. */
final class Story implements Markup.Visitor {
    /** What holds no words of the draft: what was deleted or moved away, what tells of layout, how it was before, instructions. */
    private static final Set<String> PASSED_OVER = Set.of(
            "del",
            "moveFrom",
            "delText",
            "instrText",
            "delInstrText",
            "rPrChange",
            "pPrChange",
            "sectPr",
            "tabs",
            "tblPr",
            "tblGrid",
            "trPr",
            "tcPr",
            "rt");

    private final Styles styles;
    private final Consumer<Paragraph> out;
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Fields fields = new Fields();
    private final Alternatives alternatives = new Alternatives();
    private @Nullable Paragraph unended;
    private int skipping;
    private boolean ofParagraph;
    private boolean ofRun;
    private boolean inWords;
    private boolean inPlaceholder;

    Story(Styles styles, Consumer<Paragraph> out) {
        this.styles = styles;
        this.out = out;
    }

    @Override
    public void begin(String name, Markup element) {
        if (skipping > 0) {
            skipping++;
            inPlaceholder |= name.equals("showingPlcHdr");
        } else if (isPassedOver(name)) {
            skipping = 1;
            inPlaceholder = false;
            markOfParagraph(name);
        } else if (ofRun || ofParagraph) {
            property(name, element);
        } else {
            content(name, element);
        }
    }

    @Override
    public void end(String name) {
        if (skipping > 0) {
            skipping--;
            return;
        }
        switch (name) {
            case "p" -> endParagraph();
            case "pPr" -> ofParagraph = false;
            case "rPr" -> ofRun = false;
            case "r" -> current().ifPresent(paragraph -> paragraph.hideRun(false));
            case "t" -> inWords = false;
            default -> alternatives.end(name);
        }
    }

    @Override
    public void words(String words) {
        if (inWords && skipping == 0) {
            add(words.replace('\n', ' '));
        }
    }

    private boolean isPassedOver(String name) {
        return PASSED_OVER.contains(name)
                || name.equals("sdtPr")
                || (name.equals("sdtContent") && inPlaceholder)
                || alternatives.isPassedOver(name);
    }

    private void markOfParagraph(String name) {
        if (ofParagraph && (name.equals("del") || name.equals("moveFrom"))) {
            current().ifPresent(Paragraph::deleteMark);
        }
    }

    private void property(String name, Markup element) {
        String value = element.attribute("val").orElse("");
        Optional<Paragraph> paragraph = current();
        switch (name) {
            case "pStyle" -> {
                paragraph.ifPresent(p -> p.play(styles.role(value)));
                paragraph.ifPresent(p -> p.hideAll(styles.hides(value)));
            }
            case "rStyle" ->
                paragraph.filter(p -> !ofParagraph && styles.hides(value)).ifPresent(p -> p.hideRun(true));
            case "vanish" -> paragraph.filter(p -> !ofParagraph).ifPresent(p -> p.hideRun(element.isOn()));
            default -> {}
        }
    }

    private void content(String name, Markup element) {
        switch (name) {
            case "p" -> paragraphs.push(new Paragraph());
            case "pPr" -> ofParagraph = true;
            case "rPr" -> ofRun = true;
            case "t" -> inWords = true;
            case "tab", "ptab" -> add("\t");
            case "br", "cr" -> add("\n");
            case "noBreakHyphen" -> add("-");
            case "sym" -> element.attribute("char").flatMap(Story::symbol).ifPresent(this::add);
            case "fldChar" -> fields.mark(element.attribute("fldCharType").orElse(""));
            default -> alternatives.begin(name);
        }
    }

    private void add(String words) {
        current().filter(paragraph -> fields.show()).ifPresent(paragraph -> paragraph.add(words));
    }

    private Optional<Paragraph> current() {
        return Optional.ofNullable(paragraphs.peek());
    }

    private void endParagraph() {
        if (paragraphs.isEmpty()) {
            return;
        }
        Paragraph paragraph = paragraphs.pop();
        fields.endParagraph();
        if (!paragraphs.isEmpty()) {
            // A text box stands before the paragraph that it hangs on: to hold it back would take memory without bound.
            out.accept(paragraph);
        } else if (unended != null) {
            unended.goOn(paragraph);
            settle();
        } else {
            unended = paragraph;
            settle();
        }
    }

    private void settle() {
        if (unended != null && !unended.markDeleted()) {
            end();
        }
    }

    /** Hands over what is left: the last paragraph may have lost its mark. */
    void end() {
        if (unended != null) {
            out.accept(unended);
            unended = null;
        }
    }

    /** Returns the character of a symbol, unless it is one that only its own font knows. */
    private static Optional<String> symbol(String hexadecimal) {
        try {
            int point = Integer.parseInt(hexadecimal, 16);
            return point < ' ' || point > 0xFFFF || Character.getType(point) == Character.PRIVATE_USE
                    ? Optional.empty()
                    : Optional.of(Character.toString(point));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
