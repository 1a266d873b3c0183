package org.stet.formats.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;

/** One answer of a web server, read leniently. Confined to one thread. */
public final class HttpAnswer {
    private final HttpResponse response;

    private HttpAnswer(HttpResponse response) {
        this.response = response;
    }

    /**
     * Reads the head of an answer; its body is read from {@code stream} as it is asked for.
     *
     * @throws IOException if there is no answer, or the stream throws it
     */
    public static HttpAnswer of(InputStream stream) throws IOException {
        try {
            return new HttpAnswer(HttpResponse.parse(Channels.newChannel(stream)));
        } catch (IllegalArgumentException e) {
            throw new IOException("this is no answer of a web server (" + e.getMessage() + ")", e);
        }
    }

    /** Returns the status, such as 200. */
    public int status() {
        return response.status();
    }

    /** Says whether what was asked for is in the body: a status of 200 to 299. */
    public boolean isGranted() {
        return status() / 100 == 2;
    }

    /** Returns the first value of a header field. */
    public Optional<String> field(String name) {
        return response.headers().first(name).map(String::strip);
    }

    /** Returns the media type of the body in lower case, without parameters. */
    public Optional<String> mediaType() {
        return field("Content-Type").map(HttpAnswer::mediaType);
    }

    /** Returns the encoding of the characters that the head declares, if it is one there is. */
    public Optional<Charset> charset() {
        return field("Content-Type").flatMap(HttpAnswer::charset);
    }

    /**
     * Returns the body, neither chunked nor packed. Reading it throws where it is broken.
     *
     * @throws IOException if it is packed in a way that is not unpacked
     */
    public InputStream body() throws IOException {
        return ContentCoding.unpacked(response.body().stream(), response.headers().all("Content-Encoding"));
    }

    /** Returns a media type such as {@code text/html; charset=utf-8} in lower case, without its parameters. */
    public static String mediaType(String contentType) {
        int end = contentType.indexOf(';');
        return (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** Returns the encoding that a media type declares, if it is one there is. */
    public static Optional<Charset> charset(String contentType) {
        try {
            return Optional.ofNullable(MediaType.parseLeniently(contentType).parameters().get("charset"))
                    .map(name -> name.replaceAll("[\"']", "").strip())
                    .filter(Charset::isSupported)
                    .map(Charset::forName);
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }
}
