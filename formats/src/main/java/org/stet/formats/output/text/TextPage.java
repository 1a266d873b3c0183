package org.stet.formats.output.text;

import java.util.List;

/** Lines of text under construction. Confined to one thread. */
final class TextPage {
    private final TextLayout layout;
    private final StringBuilder text = new StringBuilder();

    TextPage(TextLayout layout) {
        this.layout = layout;
    }

    /** Adds an empty line. */
    void blank() {
        text.append('\n');
    }

    /** Adds a line across the page. */
    void rule() {
        line(styled("─".repeat(layout.width()), Style.FAINT));
    }

    /** Adds words that may fill the width. */
    void paragraph(StyledText words) {
        words.lines(layout.width(), layout.colour()).forEach(this::line);
    }

    /** Adds words that hang to the right of a place, which is set flush right in a margin. */
    void entry(String place, int margin, StyledText words) {
        List<String> lines = words.lines(Math.max(12, layout.width() - margin - 2), layout.colour());
        String label = " ".repeat(Math.max(0, margin - place.length())) + styled(place, Style.FAINT);
        for (int i = 0; i < lines.size(); i++) {
            line((i == 0 ? label : " ".repeat(margin)) + "  " + lines.get(i));
        }
    }

    /** Returns the text so far. */
    String text() {
        return text.toString();
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private String styled(String words, Style style) {
        return layout.colour() ? style.on(words) : words;
    }
}
