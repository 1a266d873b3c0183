package org.stet.formats.prose;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.formats.metadata.FrontMatter;

/** Tells Markdown from plain text. Plain text is the rule: a heading or a link alone does not make Markdown. */
final class MarkdownSigns {
    private static final int HEAD = 20_000;
    private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#{1,6} +\\S");
    private static final Pattern LINK = Pattern.compile("\\]\\((?:https?:|/|#|mailto:)");

    private MarkdownSigns() {}

    /** Says whether a document is Markdown: by its name, by front matter, or by two headings and a link. */
    static boolean in(Optional<String> file, String text) {
        return file.filter(MarkdownSigns::isNamedSo).isPresent()
                || FrontMatter.of(text).end() > 0
                || areIn(text.substring(0, Math.min(HEAD, text.length())));
    }

    private static boolean isNamedSo(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown");
    }

    private static boolean areIn(String head) {
        return LINK.matcher(head).find()
                && HEADING.matcher(head).results().limit(2).count() == 2;
    }
}
