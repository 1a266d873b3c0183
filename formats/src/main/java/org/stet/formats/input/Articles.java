package org.stet.formats.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stet.document.Article;

/**
 * Reads files, folders and streams to articles: plain text, Markdown, and JSON articles one a line. What an input is, its
 * content says; a name only hints. Immutable; share freely.
 */
public final class Articles {
    /** The largest document read by default, and the longest line of JSON, in bytes: 64 MiB. */
    public static final int MAXIMUM_BYTES = 64 << 20;

    private final int maximumBytes;

    /** Makes a reader of inputs that keeps the default limit. */
    public Articles() {
        this(MAXIMUM_BYTES);
    }

    /** Makes a reader that refuses documents and lines of more than {@code maximumBytes}. */
    public Articles(int maximumBytes) {
        if (maximumBytes < 1) {
            throw new IllegalArgumentException("maximumBytes is " + maximumBytes + " and must be at least 1");
        }
        this.maximumBytes = maximumBytes;
    }

    /**
     * Returns every article of a file or folder.
     *
     * @throws UnreadableInputException at the first input that cannot be read
     */
    public static List<Article> of(Path path) throws IOException {
        List<Article> found = new ArrayList<>();
        List<UnreadableInputException> problems = new ArrayList<>();
        new Articles().each(path.toString(), new Inbox() {
            @Override
            public void take(Article article) {
                found.add(article);
            }

            @Override
            public void refuse(UnreadableInputException problem) {
                problems.add(problem);
            }
        });
        if (!problems.isEmpty()) {
            throw problems.get(0);
        }
        return found;
    }

    /**
     * Hands over the articles of a file, or of every file below a folder in name order, hidden ones left out.
     *
     * @throws IOException if the inbox throws it; trouble with the input goes to the inbox
     */
    public void each(String path, Inbox inbox) throws IOException {
        try {
            if (path.isBlank()) {
                throw new UnreadableInputException("\"" + path + "\"", "an empty path names nothing");
            }
            if (isAddress(path)) {
                throw new UnreadableInputException(
                        path, "addresses are not fetched yet: save the page and name its file");
            }
            Path place = Path.of(path);
            if (Files.isDirectory(place)) {
                for (Path file : Folder.files(place)) {
                    file(file, file.toString(), inbox);
                }
            } else {
                file(place, path, inbox);
            }
        } catch (InvalidPathException e) {
            inbox.refuse(new UnreadableInputException(path, "this is not the name of a file"));
        } catch (UnreadableInputException e) {
            inbox.refuse(e);
        }
    }

    /** Hands over the articles of standard input, or of another stream without a name. Does not close it. */
    public void each(InputStream bytes, Inbox inbox) throws IOException {
        document(new Input(Optional.empty(), bytes, maximumBytes), inbox);
    }

    private void file(Path place, String name, Inbox inbox) throws IOException {
        try (InputStream bytes = open(place, name)) {
            document(new Input(Optional.of(name), bytes, maximumBytes), inbox);
        } catch (UnreadableInputException e) {
            inbox.refuse(e);
        }
    }

    private static InputStream open(Path place, String name) throws UnreadableInputException {
        try {
            return Files.newInputStream(place);
        } catch (NoSuchFileException e) {
            throw new UnreadableInputException(name, "there is no such file");
        } catch (AccessDeniedException e) {
            throw new UnreadableInputException(name, "this file may not be read: permission denied");
        } catch (IOException e) {
            throw new UnreadableInputException(name, "this file cannot be opened: " + e.getMessage());
        }
    }

    private static void document(Input input, Inbox inbox) throws IOException {
        try {
            InputKind kind = InputKind.of(input.head());
            switch (kind) {
                case TEXT -> inbox.take(TextArticle.of(input.file(), Encoding.decode(input.bytes())));
                case JSON -> new JsonArticles(input).each(inbox);
                default -> throw input.unreadable("this looks like " + kind.words());
            }
        } catch (UnreadableInputException e) {
            inbox.refuse(e);
        }
    }

    private static boolean isAddress(String path) {
        String start = path.substring(0, Math.min(8, path.length())).toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }
}
