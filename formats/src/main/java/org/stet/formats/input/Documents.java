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
import org.stet.document.Article;
import org.stet.document.Document;
import org.stet.formats.intake.Inbox;
import org.stet.formats.intake.Input;
import org.stet.formats.intake.Origin;
import org.stet.formats.intake.UnreadableInputException;
import org.stet.formats.web.Web;
import org.stet.text.Notice;

/**
 * Reads files, folders and streams to articles and transcripts. What an input is, its content says; a name only hints.
 * Immutable; share freely.
 */
public final class Documents {
    /** The largest document read by default, and the longest line of JSON, in bytes: 16 MiB. */
    public static final int MAXIMUM_BYTES = 16 << 20;

    private final int maximumBytes;
    private final Formats formats;
    private final Web web;
    private final int threads;

    /** Makes a reader of inputs that keeps the default limit. */
    public Documents() {
        this(MAXIMUM_BYTES);
    }

    /** Makes a reader that refuses documents and lines of more than {@code maximumBytes}. */
    public Documents(int maximumBytes) {
        if (maximumBytes < 1) {
            throw new IllegalArgumentException("maximumBytes is " + maximumBytes + " and must be at least 1");
        }
        this.maximumBytes = maximumBytes;
        this.formats = new Formats();
        this.web = new Web(formats);
        this.threads = 1;
    }

    private Documents(int maximumBytes, Formats formats, Web web, int threads) {
        this.maximumBytes = maximumBytes;
        this.formats = formats;
        this.web = web;
        this.threads = threads;
    }

    /** Returns a reader like this one that fetches addresses from any host, this machine and private networks included. */
    public Documents allowingPrivateHosts() {
        return new Documents(maximumBytes, formats, web.allowingPrivateHosts(), threads);
    }

    /**
     * Returns a reader like this one that reads the files of a folder on several threads. They are handed over in their order, on the
     * caller's thread; a few more of them are in memory at a time.
     *
     * @param number how many threads read, at least 1
     */
    public Documents onThreads(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("the number of threads is " + number + " and must be at least 1");
        }
        return new Documents(maximumBytes, formats, web, number);
    }

    /**
     * Returns every document of a file or folder.
     *
     * @throws UnreadableInputException at the first input that cannot be read
     */
    public static List<Document> of(Path path) throws IOException {
        List<Document> found = new ArrayList<>();
        List<UnreadableInputException> problems = new ArrayList<>();
        new Documents().each(path.toString(), new Inbox() {
            @Override
            public void take(Document document, List<Notice> notices) {
                found.add(document);
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
     * Returns every article of a file or folder.
     *
     * @throws UnreadableInputException at the first input that cannot be read, or that is a transcript
     */
    public static List<Article> articles(Path path) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (Document document : of(path)) {
            if (!(document instanceof Article article)) {
                throw new UnreadableInputException(document.file().orElse("a document"), "this is a transcript");
            }
            articles.add(article);
        }
        return articles;
    }

    /**
     * Hands over the documents of a file, or of every file below a folder in name order, hidden ones left out, or of what an
     * address names.
     *
     * @throws IOException if the inbox throws it; trouble with the input goes to the inbox
     */
    public void each(String path, Inbox inbox) throws IOException {
        try {
            if (path.isBlank()) {
                throw new UnreadableInputException("\"" + path + "\"", "an empty path names nothing");
            }
            if (Web.isAddress(path)) {
                web.each(path, inbox);
                return;
            }
            Path place = Path.of(path);
            if (Files.isDirectory(place)) {
                List<ReadAhead.Reading> files = new ArrayList<>();
                for (Path file : Folder.files(place)) {
                    files.add(into -> file(file, file.toString(), into));
                }
                if (threads > 1) {
                    new ReadAhead(threads).each(files, inbox);
                } else {
                    for (ReadAhead.Reading file : files) {
                        file.into(inbox);
                    }
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

    /** Hands over the documents of standard input, or of another stream without a name. Does not close it. */
    public void each(InputStream bytes, Inbox inbox) throws IOException {
        input(new Input(Origin.UNKNOWN, bytes, maximumBytes), inbox);
    }

    private void file(Path place, String name, Inbox inbox) throws IOException {
        try (InputStream bytes = open(place, name)) {
            input(new Input(Origin.file(name), bytes, maximumBytes), inbox);
        } catch (UnreadableInputException e) {
            inbox.refuse(e);
        }
    }

    private static InputStream open(Path place, String name) throws UnreadableInputException {
        try {
            return Files.newInputStream(place);
        } catch (NoSuchFileException e) {
            if (name.contains("://")) {
                throw new UnreadableInputException(name, "only addresses that begin with http or https are fetched");
            }
            throw new UnreadableInputException(name, "there is no such file");
        } catch (AccessDeniedException e) {
            throw new UnreadableInputException(name, "this file may not be read: permission denied");
        } catch (IOException e) {
            throw new UnreadableInputException(name, "this file cannot be opened: " + e.getMessage());
        }
    }

    private void input(Input input, Inbox inbox) throws IOException {
        try {
            formats.each(input, inbox);
        } catch (UnreadableInputException e) {
            inbox.refuse(e);
        }
    }
}
