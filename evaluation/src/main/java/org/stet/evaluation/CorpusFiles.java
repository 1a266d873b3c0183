package org.stet.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads folders and UTF-8 files of a corpus; all trouble is a {@link CorpusException}. */
final class CorpusFiles {
    static final char BYTE_ORDER_MARK = '\uFEFF';

    private CorpusFiles() {}

    /** Returns the files of a folder whose names end so, by name. */
    static List<Path> list(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            throw new CorpusException(folder, "no such folder");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> name(file).endsWith(ending))
                    .sorted(Comparator.comparing(CorpusFiles::name))
                    .toList();
        } catch (IOException e) {
            throw new CorpusException(folder, "the folder cannot be read", e);
        }
    }

    /** Returns the files of a folder whose names end so, of which there must be at least one. */
    static List<Path> some(Path folder, String ending) {
        List<Path> files = list(folder, ending);
        if (files.isEmpty()) {
            throw new CorpusException(folder, "no file here ends in " + ending);
        }
        return files;
    }

    /** Returns the files at any depth of a folder whose names are as asked, by path. */
    static List<Path> below(Path folder, Predicate<String> isAsked) {
        if (!Files.isDirectory(folder)) {
            throw new CorpusException(folder, "no such folder");
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> isAsked.test(name(file))).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw new CorpusException(folder, "the folder cannot be read", e);
        }
    }

    /** Returns the bytes of a file. */
    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new CorpusException(file, "the file cannot be read", e);
        }
    }

    /** Returns the whole text of a file, a byte order mark included. */
    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new CorpusException(file, "the file is not UTF-8", e);
        } catch (IOException e) {
            throw new CorpusException(file, "the file cannot be read", e);
        }
    }

    static String withoutByteOrderMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
