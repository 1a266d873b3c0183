package org.stet.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.document.Document;
import org.stet.formats.feed.Feed;
import org.stet.formats.feed.FeedItem;
import org.stet.formats.input.Documents;
import org.stet.formats.intake.Inbox;
import org.stet.formats.intake.Origin;
import org.stet.formats.intake.UnreadableInputException;
import org.stet.text.Notice;

/**
 * Holds the reader of feeds against a suite of feeds that say themselves what is expected of them. Stateless; safe from any thread.
 */
public final class FeedEvaluation {
    /** Where the test server of such a suite has its folder; relative links go by it. */
    private static final String SERVER = "http://127.0.0.1:8097/";

    private static final Feed NOTHING = new Feed(Optional.empty(), List.of());

    private FeedEvaluation() {}

    /**
     * Reads every {@code .xml} file below a folder as {@code stet read} does, and compares what its feed says with what is expected.
     * Of a file that is refused, or not taken for a feed, nothing is found.
     *
     * @throws CorpusException if there are none, or if one cannot be opened
     */
    public static FeedReport run(Path folder) {
        List<Path> files = CorpusFiles.below(folder, name -> name.endsWith(".xml"));
        if (files.isEmpty()) {
            throw new CorpusException(folder, "no file here ends in .xml");
        }
        Door door = new Door();
        List<FeedOutcome> outcomes = new ArrayList<>();
        int others = 0;
        int silent = 0;
        for (Path file : files) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            byte[] bytes = CorpusFiles.bytes(file);
            Feed feed = door.feed(file, name, bytes);
            List<FeedExpectation> expectations = FeedExpectation.in(bytes);
            silent += expectations.isEmpty() ? 1 : 0;
            for (FeedExpectation expectation : expectations) {
                String found = found(expectation.place(), feed).orElse("");
                others += expectation.value().isEmpty() ? 1 : 0;
                expectation
                        .value()
                        .ifPresent(value -> outcomes.add(new FeedOutcome(name, expectation.place(), value, found)));
            }
        }
        return new FeedReport(files.size(), door.refused, door.strange, outcomes, others, silent);
    }

    private static Optional<String> found(FeedExpectation.Place place, Feed feed) {
        Optional<FeedItem> first = feed.items().stream().findFirst();
        return switch (place) {
            case FEED_TITLE -> feed.title();
            case ENTRY_TITLE -> first.flatMap(FeedItem::title);
            case ENTRY_LINK -> first.flatMap(FeedItem::link);
        };
    }

    /** Reads files one after the other, and keeps those that are refused or not taken for feeds. */
    private static final class Door implements Inbox {
        private final List<String> refused = new ArrayList<>();
        private final List<String> strange = new ArrayList<>();
        private final Documents documents = new Documents();
        private String file = "";

        Feed feed(Path path, String name, byte[] bytes) {
            file = path.toString();
            int troubles = refused.size() + strange.size();
            try {
                documents.each(file, this);
                return refused.size() + strange.size() == troubles
                        ? Feed.of(bytes, new Origin(Optional.of(file), Optional.of(SERVER + name), Optional.empty()))
                        : NOTHING;
            } catch (IOException e) {
                throw new CorpusException(path, "the file cannot be read", e);
            } catch (RuntimeException | StackOverflowError e) {
                refused.add(file + ": " + e);
                return NOTHING;
            }
        }

        /** Takes a document; only of what is no feed is one named as the file itself. */
        @Override
        public void take(Document document, List<Notice> notices) {
            if (document.file().equals(Optional.of(file))) {
                strange.add(file);
            }
        }

        @Override
        public void refuse(UnreadableInputException problem) {
            refused.add(problem.getMessage());
        }
    }
}
