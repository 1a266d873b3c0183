package org.stet.formats.output.table;

import java.util.Locale;

/** The columns of the table, in their order. */
enum Column {
    ARTICLE,
    FILE,
    URL,
    OUTLET,
    TITLE,
    PUBLISHED,
    STATEMENT,
    FORM,
    SPEAKER,
    SPEAKER_ID,
    SPEAKER_KIND,
    SPEAKER_KNOWN_AS,
    SPEAKER_WIKIDATA,
    CONTENT,
    CUE,
    SOURCE,
    QUOTATIONS,
    TO,
    WHEN,
    WHEN_VALUE,
    WHERE,
    BEGIN,
    END,
    CONTENT_SPANS,
    CUE_SPANS,
    SOURCE_SPANS,
    QUOTATION_SPANS,
    TO_SPAN,
    WHEN_SPAN,
    WHERE_SPAN,
    TIME,
    CONFIDENCE,
    NEGATED,
    HYPOTHETICAL,
    CONTINUES;

    /** Returns the name in the header, such as {@code speaker_id}. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
