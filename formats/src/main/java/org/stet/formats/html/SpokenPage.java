package org.stet.formats.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stet.document.Transcript;
import org.stet.formats.metadata.Delivery;
import org.stet.formats.metadata.Metadata;
import org.stet.formats.transcript.SpokenParagraphs;
import org.stet.formats.transcript.SpokenTurns;

/**
 * Transcripts on web pages: blocks that begin with labels, {@code <p>THE MINISTER: …}, names in {@code <dt>} or {@code <cite>}
 * (as Podcasting 2.0 has them), names in the first cell of a row. The innermost box that holds most labels is the transcript.
 */
final class SpokenPage {
    /** The share of a page's labels that its transcript must hold. */
    private static final double MOST = 0.8;

    private static final Pattern SAID_SO = Pattern.compile("(?i)\\b(?:transcript|full remarks)\\b");

    private final List<Block> blocks;
    private final Map<Box, Integer> labels = new HashMap<>();

    private SpokenPage(Layout layout) {
        blocks = layout.blocks().stream().filter(SpokenPage::isShown).toList();
        for (Block block : blocks) {
            int labelled = labels(text(block));
            for (@Nullable Box box = block.box(); box != null && labelled > 0; box = box.parent) {
                labels.merge(box, labelled, Integer::sum);
            }
        }
    }

    private static int labels(String text) {
        if (text.indexOf('\n') >= 0) {
            return (int) text.lines().filter(SpokenTurns::mayBegin).count();
        }
        return SpokenTurns.mayBegin(text) ? 1 : 0;
    }

    /** Returns the transcript on a page; empty where it holds none. */
    static Optional<Transcript> of(Layout layout, Metadata page, Optional<String> file) {
        SpokenPage spoken = new SpokenPage(layout);
        if (spoken.labels.isEmpty() && !page.isTranscript()) {
            return Optional.empty();
        }
        Box box = spoken.box(layout);
        String paragraphs = spoken.blocks.stream()
                .filter(block -> block.box().isIn(box))
                .map(SpokenPage::text)
                .collect(Collectors.joining("\n"));
        boolean hinted = page.value("title")
                .filter(title ->
                        SAID_SO.matcher(title).find() || Delivery.in(title).isPresent())
                .isPresent();
        return SpokenParagraphs.in(paragraphs, page, file, hinted);
    }

    private Box box(Layout layout) {
        int all = labels.getOrDefault(layout.root(), 0);
        Box found = layout.root();
        for (Box box : layout.boxes()) {
            found = all > 0 && labels.getOrDefault(box, 0) >= MOST * all ? box : found;
        }
        return found;
    }

    private static boolean isShown(Block block) {
        Box box = block.box();
        return !box.within(Hint.HIDDEN, null) && !box.within(Hint.FURNITURE, null) && !box.within(Hint.COMMENT, null);
    }

    /** Returns the words of a block; a name that its place makes a label gets the colon that labels have. */
    private static String text(Block block) {
        String text = block.text();
        boolean label = block.box().tag.equals("dt") && !text.endsWith(":") && text.indexOf('\n') < 0;
        return label ? text + ":" : text;
    }
}
