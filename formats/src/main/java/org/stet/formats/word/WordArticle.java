package org.stet.formats.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.document.Article;
import org.stet.formats.intake.Input;
import org.stet.formats.intake.UnreadableInputException;
import org.stet.formats.metadata.Metadata;
import org.stet.text.Notice;

/** The article of one package. */
final class WordArticle {
    private final Input input;
    private final WordPackage parts;

    WordArticle(Input input, WordPackage parts) {
        this.input = input;
        this.parts = parts;
    }

    /** Returns the article, and adds remarks on how it came out. */
    Article article(List<Notice> notices) throws UnreadableInputException {
        String main = parts.related("", "officeDocument").orElse("word/document.xml");
        CoreProperties properties = new CoreProperties();
        parts.read(parts.related("", "core-properties").orElse("docProps/core.xml"), properties::add);
        DraftText text = text(main);
        notices.addAll(text.notices());
        return metadata(text, properties).article(input.file(), text.text(), text.parts());
    }

    private DraftText text(String main) throws UnreadableInputException {
        Styles styles = new Styles();
        parts.read(parts.related(main, "styles").orElse("word/styles.xml"), styles::add);
        DraftText text = new DraftText();
        Story story = new Story(styles, text::add);
        if (!parts.read(main, member -> Markup.read(member, story))) {
            throw input.unreadable("this Word document has no member " + main + ", which holds its text");
        }
        story.end();
        return text;
    }

    private static Metadata metadata(DraftText text, CoreProperties properties) {
        Map<String, String> values = new HashMap<>(text.metadata().values());
        text.headline().or(properties::title).ifPresent(title -> values.putIfAbsent("title", title));
        properties.creators().ifPresent(creators -> values.putIfAbsent("authors", creators));
        return new Metadata(values);
    }
}
