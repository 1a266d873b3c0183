package org.stet.formats.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.document.Part;
import org.stet.formats.metadata.HeaderLines;
import org.stet.formats.metadata.Metadata;
import org.stet.text.Notice;
import org.stet.text.Span;

/** The text of a draft and its parts, paragraph by paragraph, an empty line between them. Confined to one thread. */
final class DraftText {
    /** The most UTF-16 code units that are kept of one draft. */
    static final int MAXIMUM_LENGTH = 4_000_000;

    private static final Pattern HEADER = Pattern.compile("# \\p{Alpha}{1,20}:.*");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder header = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();
    private Optional<String> headline = Optional.empty();
    private boolean cut;

    /** Adds a paragraph. */
    void add(Paragraph paragraph) {
        String words = paragraph.words();
        if (words.isEmpty() || cut) {
            return;
        }
        if (text.length() == 0 && HEADER.matcher(words).matches()) {
            header.append(words).append('\n');
            return;
        }
        int left = Math.max(0, MAXIMUM_LENGTH - text.length());
        cut = words.length() > left;
        add(words.substring(0, Math.min(left, words.length())), kind(paragraph.role(), words));
    }

    private Part.Kind kind(Role role, String words) {
        if (role.kind() != Part.Kind.HEADLINE) {
            return role.kind();
        }
        if (headline.isPresent()) {
            return Part.Kind.BODY;
        }
        headline = Optional.of(words.replaceAll("\\s+", " "));
        return Part.Kind.HEADLINE;
    }

    private void add(String words, Part.Kind kind) {
        text.append(text.length() == 0 ? "" : "\n\n");
        Span span = new Span(text.length(), text.length() + words.length());
        text.append(words);
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).kind() == kind) {
            parts.set(last, new Part(kind, parts.get(last).span().cover(span)));
        } else {
            parts.add(new Part(kind, span));
        }
    }

    /** Returns the words. */
    String text() {
        return text.toString();
    }

    /** Returns the parts in order; a draft without words is one empty body. */
    List<Part> parts() {
        return parts.isEmpty() ? List.of(new Part(Part.Kind.BODY, new Span(0, 0))) : List.copyOf(parts);
    }

    /** Returns the words of the first paragraph that is a title or a first-level heading. */
    Optional<String> headline() {
        return headline;
    }

    /** Returns what header lines at the start say, which are no part of the text. */
    Metadata metadata() {
        return HeaderLines.of(header.toString()).metadata();
    }

    /** Returns the remark that not all of the draft is in the text, where that is so. */
    List<Notice> notices() {
        Span end = new Span(text.length(), text.length());
        return cut
                ? List.of(new Notice(
                        end,
                        Notice.Code.LIMIT_REACHED,
                        "The draft is longer than " + MAXIMUM_LENGTH + " characters; the rest is left out."))
                : List.of();
    }
}
