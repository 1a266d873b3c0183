package org.stet.formats.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.stet.formats.intake.UnreadableInputException;
import org.stet.speaker.Identity;
import org.stet.speaker.Speakers;

/**
 * Reads a file of people and organisations, in UTF-8, whose form is told by how it begins:
 *
 * <ul>
 *   <li>CSV with a header, described at {@link PeopleTable};
 *   <li>JSON of Wikidata, described at {@link WikidataItems}.
 * </ul>
 */
public final class PeopleFile {
    /** Identities that one file may have. */
    static final int MOST = 1_000_000;

    private PeopleFile() {}

    /**
     * Reads a file.
     *
     * @throws UnreadableInputException if it cannot be read, or a line of it is wrong; the message names file and line
     */
    public static Speakers read(Path file) throws UnreadableInputException {
        if (Files.isDirectory(file)) {
            throw new UnreadableInputException(file.toString(), "this is a folder, not a file of people");
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return read(file, in);
        } catch (UnreadableInputException e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw new UnreadableInputException(file.toString(), "no such file");
        } catch (CharacterCodingException e) {
            throw new UnreadableInputException(file.toString(), "the file is not UTF-8");
        } catch (JsonProcessingException e) {
            throw broken(file, line(e), e.getOriginalMessage());
        } catch (IOException e) {
            throw new UnreadableInputException(file.toString(), "the file cannot be read: " + e.getMessage());
        }
    }

    private static Speakers read(Path file, InputStream in) throws IOException {
        skipByteOrderMark(in);
        Speakers.Builder directory = new Speakers.Builder();
        int first = firstCharacter(in);
        if (first == '{' || first == '[') {
            WikidataItems.read(in, identity -> add(directory, identity));
        } else {
            PeopleTable.read(file, in, identity -> add(directory, identity));
        }
        return directory.build();
    }

    private static void add(Speakers.Builder directory, Identity identity) {
        if (directory.add(identity).size() > MOST) {
            throw new IllegalArgumentException("there are more than " + MOST + " people in this file");
        }
    }

    /** Makes the exception that names a line. */
    static UnreadableInputException broken(Path file, long line, String reason) {
        return new UnreadableInputException(file + ", line " + line, reason);
    }

    private static int line(JsonProcessingException e) {
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
    }

    private static void skipByteOrderMark(InputStream in) throws IOException {
        in.mark(3);
        if (in.read() != 0xEF || in.read() != 0xBB || in.read() != 0xBF) {
            in.reset();
        }
    }

    private static int firstCharacter(InputStream in) throws IOException {
        in.mark(1);
        int first = in.read();
        while (first == ' ' || first == '\t' || first == '\r' || first == '\n') {
            in.mark(1);
            first = in.read();
        }
        if (first >= 0) {
            in.reset();
        }
        return first;
    }
}
