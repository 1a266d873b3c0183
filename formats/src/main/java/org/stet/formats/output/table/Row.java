package org.stet.formats.output.table;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stet.document.Article;
import org.stet.document.Document;
import org.stet.document.Transcript;
import org.stet.text.Excerpt;
import org.stet.text.Span;

/** One row under construction; a cell that is not set is empty. Confined to one thread. */
final class Row {
    /** UTF-16 code units kept of what every row of an article repeats. */
    private static final int LONGEST_REPEATED = 1_000;

    private final Map<Column, String> cells = new EnumMap<>(Column.class);

    /** Begins a row with what is known of an article. */
    static Row of(Article article) {
        return of((Document) article)
                .set(Column.OUTLET, article.outlet().map(Row::clip))
                .set(Column.PUBLISHED, article.published().map(LocalDate::toString));
    }

    /** Begins a row with what is known of a transcript; the day it was spoken stands under published. */
    static Row of(Transcript transcript) {
        return of((Document) transcript).set(Column.PUBLISHED, transcript.date().map(LocalDate::toString));
    }

    /** Returns another row that begins as this one does. */
    Row copy() {
        Row copy = new Row();
        copy.cells.putAll(cells);
        return copy;
    }

    private static Row of(Document document) {
        return new Row()
                .set(Column.ARTICLE, document.id())
                .set(Column.FILE, document.file())
                .set(Column.URL, document.url().map(Row::clip))
                .set(Column.TITLE, document.title().map(Row::clip));
    }

    private static String clip(String words) {
        return words.length() <= LONGEST_REPEATED ? words : words.substring(0, LONGEST_REPEATED) + "…";
    }

    Row set(Column column, String words) {
        cells.put(column, Cell.of(words));
        return this;
    }

    Row set(Column column, Optional<String> words) {
        words.ifPresent(present -> set(column, present));
        return this;
    }

    Row set(Column column, int number) {
        return set(column, Integer.toString(number));
    }

    /** Sets places such as {@code 0..9 24..31}. */
    Row places(Column column, List<Excerpt> parts) {
        return set(
                column,
                parts.stream()
                        .map(Excerpt::span)
                        .map(span -> span.begin() + ".." + span.end())
                        .collect(Collectors.joining(" ")));
    }

    /** Sets where the words begin and end. */
    Row extent(Span span) {
        return set(Column.BEGIN, span.begin()).set(Column.END, span.end());
    }

    /** Returns the cells in the order of the columns. */
    List<String> cells() {
        return Arrays.stream(Column.values())
                .map(column -> cells.getOrDefault(column, ""))
                .toList();
    }
}
