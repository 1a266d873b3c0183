package org.stet.formats.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.stet.formats.Collected;
import org.stet.formats.intake.Input;
import org.stet.formats.intake.Origin;

/** A Word document that is put together from the XML of its members. */
final class Draft {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> members = new LinkedHashMap<>();

    private Draft() {}

    /** Returns a document whose body holds this XML. */
    static Draft ofBody(String body) {
        return empty().with("word/document.xml", document(body));
    }

    /** Returns a package that has its content types only. */
    static Draft empty() {
        return new Draft()
                .with(
                        "[Content_Types].xml",
                        "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument."
                                + "wordprocessingml.document.main+xml\"/></Types>");
    }

    static String document(String body) {
        return "<w:document xmlns:w=\"" + WORD + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/"
                + "2006\" xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:body>" + body + "</w:body></w:document>";
    }

    static String paragraphs(String... words) {
        return "<w:p><w:r><w:t>" + String.join("</w:t></w:r></w:p><w:p><w:r><w:t>", words) + "</w:t></w:r></w:p>";
    }

    /** Adds a member, or puts another in its place. */
    Draft with(String name, String xml) {
        members.put(name, xml);
        return this;
    }

    /** Adds a style. */
    Draft withStyles(String styles) {
        return with("word/styles.xml", "<w:styles xmlns:w=\"" + WORD + "\">" + styles + "</w:styles>");
    }

    /** Adds what the document says of itself. */
    Draft withProperties(String properties) {
        return with(
                "docProps/core.xml",
                "<p xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\">"
                        + properties + "</p>");
    }

    /** Adds a relationship of the package. */
    Draft pointingTo(String type, String target) {
        return with(
                "_rels/.rels",
                "<Relationships><Relationship Type=\"" + OFFICE + type + "\" Target=\"" + target
                        + "\"/></Relationships>");
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue().getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    Collected read() throws IOException {
        return read(bytes());
    }

    static Collected read(byte[] bytes) throws IOException {
        return Collected.from(
                new WordFormat(), new Input(Origin.file("draft.docx"), new ByteArrayInputStream(bytes), 1 << 24));
    }
}
