package org.stet.formats.prose;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.commonmark.parser.Parser;
import org.stet.document.Article;
import org.stet.formats.metadata.FrontMatter;
import org.stet.formats.metadata.Metadata;

/** Articles from Markdown (CommonMark): the words as a reader would see them, without the marks. */
final class MarkdownArticle {
    private MarkdownArticle() {}

    /** Makes the article of a document; its first level-one heading is the title if nothing else gives one. */
    static Article of(Optional<String> file, String markdown) {
        FrontMatter front = FrontMatter.of(markdown);
        MarkdownText text = new MarkdownText();
        text.add(parser().parse(markdown.substring(front.end())));
        return titled(front.metadata(), text.headline()).article(file, text.text(), text.parts());
    }

    private static Parser parser() {
        return Parser.builder()
                .customInlineContentParserFactory(new AngleBracket())
                .build();
    }

    private static Metadata titled(Metadata metadata, Optional<String> headline) {
        Map<String, String> values = new HashMap<>(metadata.values());
        headline.ifPresent(title -> values.putIfAbsent("title", title));
        return new Metadata(values);
    }
}
