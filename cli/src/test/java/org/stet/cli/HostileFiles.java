package org.stet.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made to do harm, written into a folder: bombs, depths, floods, noise, wrong encodings. */
final class HostileFiles {
    private static final int MEGABYTE = 1 << 20;
    private static final List<String> EXTENSIONS = List.of(
            "txt", "md", "html", "htm", "pdf", "docx", "doc", "json", "jsonl", "xml", "rss", "atom", "warc", "warc.gz",
            "gz", "zip", "vtt", "srt", "bin");
    private static final Map<String, String> SIGNATURES = Map.of(
            "pdf", "%PDF-1.7\n",
            "docx", "PK\3\4word/",
            "warc", "WARC/1.0\r\n",
            "gz", "\u001F\u008B\b\0",
            "vtt", "WEBVTT\n\n",
            "json", "{\"text\": \"",
            "html", "<!doctype html><p>",
            "rss", "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><item>");

    private final Path folder;
    private final Random random = new Random(20310514);

    HostileFiles(Path folder) {
        this.folder = folder;
    }

    /** Writes random bytes under every extension, alone and behind the bytes that files of the kind begin with. */
    void noise() throws IOException {
        for (String extension : EXTENSIONS) {
            Files.write(folder.resolve("noise." + extension), bytes(20_000));
        }
        for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
            try (OutputStream out = open("signed-noise." + signature.getKey())) {
                out.write(signature.getValue().getBytes(ISO_8859_1));
                out.write(bytes(20_000));
            }
        }
    }

    /** Writes pages that nest a hundred thousand deep, and one that is nothing but tags. */
    void depths() throws IOException {
        for (String tag : List.of("div", "b", "blockquote", "table", "ul")) {
            try (OutputStream out = open("deep-" + tag + ".html")) {
                out.write(("<!doctype html><title>Deep</title>" + ("<" + tag + ">").repeat(100_000)
                                + "<p>“We will wait,” said Mary Okafor.")
                        .getBytes(UTF_8));
            }
        }
        flood("dense.html", "<!doctype html><body>", "<p>a<b>b</b>", 60 * MEGABYTE);
        flood("deep.json", "{\"text\": ", "[", 10 * MEGABYTE);
        flood("deep.xml", "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel>", "<item>", 10 * MEGABYTE);
        flood("deep.md", "# Deep\n\n", "> ", 2 * MEGABYTE);
    }

    /** Writes small files that unpack to far more than fits into memory. */
    void bombs() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(open("bomb.docx"))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                            + "<w:body><w:p><w:r><w:t>")
                    .getBytes(UTF_8));
            fill(zip, "wait ", 700 * MEGABYTE);
        }
        try (OutputStream gzip = new GZIPOutputStream(open("bomb.warc.gz"))) {
            int length = 700 * MEGABYTE;
            gzip.write(("WARC/1.0\r\nWARC-Type: resource\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
                            + "WARC-Date: 2031-05-14T00:00:00Z\r\nWARC-Target-URI: https://gull.example/\r\n"
                            + "Content-Type: text/html\r\nContent-Length: " + length + "\r\n\r\n")
                    .getBytes(UTF_8));
            fill(gzip, "<p>w", length);
        }
        try (OutputStream gzip = new GZIPOutputStream(open("bomb.html.gz"))) {
            fill(gzip, "<p>w", 700 * MEGABYTE);
        }
        try (OutputStream out = open("bomb.rss")) {
            out.write(("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\">"
                            + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">"
                            + "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;\">"
                            + "<!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;\"><!ENTITY g \"&f;&f;&f;&f;&f;&f;&f;&f;\">]>"
                            + "<rss version=\"2.0\"><channel><title>&g;</title><item><title>&g;</title>"
                            + "<description>&g;</description></item></channel></rss>")
                    .getBytes(UTF_8));
        }
    }

    /** Writes documents far longer than is read. */
    void floods() throws IOException {
        flood(
                "huge.vtt",
                "WEBVTT\n\n",
                "00:00.000 --> 00:01.000\n<v Mary Okafor>We will wait.</v>\n\n",
                200 * MEGABYTE);
        flood("huge.srt", "", "1\n00:00:00,000 --> 00:00:01,000\nWe will wait.\n\n", 200 * MEGABYTE);
        flood("huge.txt", "", "“We will wait,” said Mary Okafor.\n", 70 * MEGABYTE);
        flood("marks.txt", "", "“", 8 * MEGABYTE);
        flood("turns.txt", "# kind: transcript\n\n", "OKAFOR: We will wait.\n", 50 * MEGABYTE);
        flood("line.jsonl", "{\"text\": \"", "We will wait. ", 70 * MEGABYTE);
        flood(
                "segments.json",
                "{\"version\":\"1.0.0\",\"segments\":[",
                "{\"startTime\":1,\"body\":\"Wait.\"},",
                60 * MEGABYTE);
    }

    /** Writes a PDF whose page tree is its own child and whose page draws itself. */
    void circles() throws IOException {
        Files.writeString(folder.resolve("circle.pdf"), """
                %PDF-1.4
                1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
                2 0 obj <</Type /Pages /Kids [2 0 R 3 0 R] /Count 2>> endobj
                3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 5 0 R
                  /Resources <</XObject <</X 4 0 R>> /Font <</F 6 0 R>>>>>> endobj
                4 0 obj <</Type /XObject /Subtype /Form /BBox [0 0 300 300] /Resources <</XObject <</X 4 0 R>>>> /Length 6>>
                stream
                /X Do
                endstream endobj
                5 0 obj <</Length 6>>
                stream
                /X Do
                endstream endobj
                6 0 obj <</Type /Font /Subtype /Type0 /BaseFont /F /DescendantFonts [6 0 R]>> endobj
                trailer <</Root 1 0 R /Prev 0>>
                """);
    }

    /** Writes texts in other encodings than they seem to be in, or declare. */
    void encodings() throws IOException {
        String page =
                "<!doctype html><meta charset=\"utf-8\"><title>Wait</title><article><p>“We will wait,” said Zoë Okafor.";
        for (Charset charset : List.of(
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                Charset.forName("windows-1252"),
                Charset.forName("Shift_JIS"))) {
            Files.write(folder.resolve("page-" + charset + ".html"), page.getBytes(charset));
            Files.write(
                    folder.resolve("story-" + charset + ".txt"),
                    "“We will wait,” said Zoë Okafor.\n".getBytes(charset));
            Files.write(
                    folder.resolve("captions-" + charset + ".vtt"),
                    "WEBVTT\n\n00:00.000 --> 00:01.000\nWe will wait – Zoë.\n".getBytes(charset));
            Files.write(
                    folder.resolve("feed-" + charset + ".rss"),
                    ("<?xml version=\"1.0\" encoding=\"x-nowhere\"?><rss version=\"2.0\"><channel><title>Wait</title>"
                                    + "<item><description>“We will wait,” said Zoë.</description></item></channel></rss>")
                            .getBytes(charset));
        }
    }

    private void flood(String name, String start, String again, int length) throws IOException {
        try (OutputStream out = open(name)) {
            out.write(start.getBytes(UTF_8));
            fill(out, again, length);
        }
    }

    private static void fill(OutputStream out, String again, int length) throws IOException {
        byte[] block = again.repeat(Math.max(1, 100_000 / again.length())).getBytes(UTF_8);
        for (long written = 0; written < length; written += block.length) {
            out.write(block, 0, (int) Math.min(block.length, length - written));
        }
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private OutputStream open(String name) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)));
    }
}
