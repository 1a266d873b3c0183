package org.stet.formats.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stet.formats.intake.UnreadableInputException;

/** The files below a folder. Links to other folders are not followed, so that no circle is walked. */
final class Folder {
    private Folder() {}

    /** Returns the regular files at any depth, in name order folder by folder, without hidden files and folders. */
    static List<Path> files(Path folder) throws UnreadableInputException {
        List<Path> found = new ArrayList<>();
        try {
            collect(folder, found);
        } catch (IOException | UncheckedIOException | DirectoryIteratorException e) {
            throw new UnreadableInputException(folder.toString(), "this folder cannot be listed: " + e.getMessage());
        }
        if (found.isEmpty()) {
            throw new UnreadableInputException(folder.toString(), "there are no files in this folder");
        }
        return found;
    }

    private static void collect(Path folder, List<Path> found) throws IOException {
        for (Path entry : entries(folder)) {
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                collect(entry, found);
            } else if (Files.isRegularFile(entry)) {
                found.add(entry);
            }
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder, entry -> !isHidden(entry))) {
            listing.forEach(entries::add);
        }
        entries.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
        return entries;
    }

    private static boolean isHidden(Path entry) {
        return entry.getFileName().toString().startsWith(".");
    }
}
