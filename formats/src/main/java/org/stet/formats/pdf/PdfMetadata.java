package org.stet.formats.pdf;

import java.util.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.stet.formats.metadata.Metadata;
import org.stet.formats.metadata.WrittenDay;

/** What a PDF says about itself, or shows: its title, its writer, its day. */
final class PdfMetadata {
    /** How many letters larger than the body, in its proportion, make a headline. */
    private static final float LARGER = 1.15f;

    private static final int LONGEST_TITLE = 300;
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?i)untitled.{0,20}|(?:microsoft (?:word|powerpoint)|powerpoint|print|scan).{0,200}|\\S+\\.(?:docx?|pdf|indd|qxd|rtf|txt|html?|tmp|pptx?)|\\W*|\\S*\\d{6,}\\S*|.*�.*");

    private PdfMetadata() {}

    /** Returns what the document says of itself: title and day as far as its own title has one. */
    static Metadata of(PDDocument document) {
        Map<String, String> values = new HashMap<>();
        PDDocumentInformation information = document.getDocumentInformation();
        value(information.getTitle())
                .filter(title -> !NO_TITLE.matcher(title).matches())
                .ifPresent(title -> {
                    values.put("title", title);
                    WrittenDay.in(title).ifPresent(day -> values.put("date", day.toString()));
                });
        return new Metadata(values);
    }

    /** Returns what is known of an article: its writer and the day the file was made too, and the headline it shows. */
    static Metadata ofArticle(PDDocument document, Metadata known, Optional<String> headline) {
        Map<String, String> values = new HashMap<>(known.values());
        PDDocumentInformation information = document.getDocumentInformation();
        value(information.getAuthor())
                .filter(author -> author.contains(" "))
                .ifPresent(author -> values.putIfAbsent("authors", author));
        headline.ifPresent(shown -> values.putIfAbsent("title", shown));
        created(information).ifPresent(day -> values.putIfAbsent("date", day));
        return new Metadata(values);
    }

    /** Returns the paragraph that is set largest on the first page, if it is set larger than the body. */
    static Optional<Paragraph> headline(List<Paragraph> paragraphs, float body) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.page() == paragraphs.get(0).page())
                .filter(paragraph ->
                        paragraph.size() > LARGER * body && paragraph.text().length() <= LONGEST_TITLE)
                .reduce((first, next) -> next.size() > first.size() + 0.5f ? next : first);
    }

    private static Optional<String> value(String text) {
        return Optional.ofNullable(text)
                .map(words -> words.strip().replaceAll("\\s+", " "))
                .filter(words -> !words.isEmpty());
    }

    private static Optional<String> created(PDDocumentInformation information) {
        Calendar day = information.getCreationDate();
        return day == null
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "%04d-%02d-%02d",
                        day.get(Calendar.YEAR),
                        1 + day.get(Calendar.MONTH),
                        day.get(Calendar.DAY_OF_MONTH)));
    }
}
