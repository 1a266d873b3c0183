package org.stet.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.document.Article;
import org.stet.language.Analyzer;
import org.stet.quotation.Quotations;
import org.stet.text.Limits;
import org.stet.text.SourceText;
import org.stet.text.Span;

/** An article of a test, with its sources marked as {@code [words = speaker]}. */
record Story(String text, List<Source> sources, List<String> expected) {
    private static final Pattern MARKED = Pattern.compile("\\[([^=\\]]+) = ([^\\]]+)\\]");
    private static final Pattern QUOTED = Pattern.compile("“([^”]*)”");

    static Story of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Span> words = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        Matcher mark = MARKED.matcher(marked);
        int end = 0;
        while (mark.find()) {
            text.append(marked, end, mark.start());
            words.add(new Span(text.length(), text.length() + mark.group(1).length()));
            text.append(mark.group(1));
            expected.add(mark.group(2).strip());
            end = mark.end();
        }
        String plain = text.append(marked.substring(end)).toString();
        List<Source> sources = words.stream()
                .map(span -> new Source(Optional.of(span), Optional.empty(), content(plain, span)))
                .toList();
        return new Story(plain, sources, expected);
    }

    Cast cast() {
        SourceText source = SourceText.of(text);
        return Cast.of(
                Article.of(text),
                source,
                new Analyzer(Limits.DEFAULT).analyze(source),
                Quotations.of(source, Limits.DEFAULT),
                sources,
                Speakers.NONE);
    }

    List<String> answers() {
        return cast().bySource().stream()
                .map(answer -> answer.map(Speaker::name).orElse("-"))
                .toList();
    }

    /** What stands in quotation marks in the source's paragraph and does not hold the source, or the rest of the paragraph. */
    private static List<Span> content(String text, Span source) {
        int begin = text.lastIndexOf('\n', source.begin()) + 1;
        int end = text.indexOf('\n', source.end()) < 0 ? text.length() : text.indexOf('\n', source.end());
        List<Span> content = new ArrayList<>();
        Matcher quotation = QUOTED.matcher(text).region(begin, end);
        while (quotation.find()) {
            Span inner = new Span(quotation.start(1), quotation.end(1));
            if (!inner.contains(source)) {
                content.add(inner);
            }
        }
        return content.isEmpty() ? List.of(new Span(source.end(), end)) : content;
    }
}
