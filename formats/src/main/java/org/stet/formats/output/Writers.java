package org.stet.formats.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import org.stet.formats.output.annotation.AnnotationCollection;
import org.stet.formats.output.brat.BratFolder;
import org.stet.formats.output.brat.BratReading;
import org.stet.formats.output.brat.SeveralInputsException;
import org.stet.formats.output.json.JsonChecks;
import org.stet.formats.output.json.JsonForm;
import org.stet.formats.output.json.JsonLineReadings;
import org.stet.formats.output.json.JsonReadings;
import org.stet.formats.output.page.PageChecks;
import org.stet.formats.output.page.PageReadings;
import org.stet.formats.output.sarif.SarifChecks;
import org.stet.formats.output.table.TableReadings;
import org.stet.formats.output.tei.TeiReadings;
import org.stet.formats.output.text.TextChecks;
import org.stet.formats.output.text.TextLayout;
import org.stet.formats.output.text.TextReadings;
import org.stet.formats.output.writing.CheckWriter;
import org.stet.formats.output.writing.ReadingWriter;

/** Makes the writers of readings and of checks, one for each format. Every writer leaves its stream open. */
public final class Writers {
    private Writers() {}

    /** Writes text for people. */
    public static ReadingWriter text(OutputStream out, TextLayout layout) {
        return text(out, layout, false);
    }

    /**
     * Writes text for people.
     *
     * @param withDecisions whether it is written too why speakers are who they are
     */
    public static ReadingWriter text(OutputStream out, TextLayout layout, boolean withDecisions) {
        return new TextReadings(out, layout, withDecisions);
    }

    /**
     * Writes indented JSON: one reading as an object, more of them as an array.
     *
     * @param several whether one reading too is written as an array, and none as an empty one
     */
    public static ReadingWriter json(OutputStream out, boolean several) {
        return json(out, several, false);
    }

    /**
     * Writes indented JSON: one reading as an object, more of them as an array.
     *
     * @param several whether one reading too is written as an array, and none as an empty one
     * @param withDecisions whether it is written too why speakers are who they are
     */
    public static ReadingWriter json(OutputStream out, boolean several, boolean withDecisions) {
        return new JsonReadings(out, several, JsonForm.ofStet(withDecisions));
    }

    /** Writes JSON, one object a line. */
    public static ReadingWriter jsonLines(OutputStream out) {
        return jsonLines(out, false);
    }

    /**
     * Writes JSON, one object a line.
     *
     * @param withDecisions whether it is written too why speakers are who they are
     */
    public static ReadingWriter jsonLines(OutputStream out, boolean withDecisions) {
        return new JsonLineReadings(out, withDecisions);
    }

    /** Writes one HTML page, self-contained, to read and to print. */
    public static ReadingWriter html(OutputStream out) {
        return new PageReadings(out);
    }

    /** Writes CSV: one header, then a row for each statement or turn. */
    public static ReadingWriter csv(OutputStream out) {
        return new TableReadings(out);
    }

    /** Writes the brat annotations of one input; a second one is a {@link SeveralInputsException}. */
    public static ReadingWriter brat(OutputStream out) {
        return new BratReading(out);
    }

    /**
     * Writes texts and brat annotations into a folder, which is made or empty.
     *
     * @throws FileAlreadyExistsException if there is something in it
     * @throws IOException if it cannot be made
     */
    public static ReadingWriter brat(Path folder) throws IOException {
        return BratFolder.in(folder);
    }

    /**
     * Writes W3C web annotations as JSON-LD: a collection for one input, an array of them for more.
     *
     * @param several whether one collection too is written as an array
     */
    public static ReadingWriter webAnnotations(OutputStream out, boolean several) {
        return new JsonReadings(out, several, new AnnotationCollection());
    }

    /**
     * Writes TEI P5: a document for one input, a corpus for more.
     *
     * @param several whether one document too is written as a corpus
     */
    public static ReadingWriter tei(OutputStream out, boolean several) {
        return new TeiReadings(out, several);
    }

    /** Writes checks as text for people. */
    public static CheckWriter checkText(OutputStream out, TextLayout layout) {
        return new TextChecks(out, layout);
    }

    /**
     * Writes checks as indented JSON: one as an object, more of them as an array.
     *
     * @param several whether one check too is written as an array, and none as an empty one
     * @param withText whether the texts of draft and documents are written too
     */
    public static CheckWriter checkJson(OutputStream out, boolean several, boolean withText) {
        return new JsonChecks(out, several, withText);
    }

    /** Writes checks as one HTML page, self-contained, to read and to print. */
    public static CheckWriter checkPage(OutputStream out) {
        return new PageChecks(out);
    }

    /** Writes checks as a SARIF 2.1.0 log. */
    public static CheckWriter checkSarif(OutputStream out) {
        return new SarifChecks(out);
    }
}
