package org.stet.formats.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stet.formats.http.HttpAnswer;

/**
 * What a record has captured.
 *
 * @param address where it was
 * @param mediaType what it is said to be, in lower case
 * @param charset the encoding of its characters, where it is declared
 * @param body its bytes
 */
record Capture(Optional<String> address, Optional<String> mediaType, Optional<Charset> charset, InputStream body) {
    private static final Set<String> TYPES = Set.of("response", "resource", "conversion");
    private static final Pattern PLACE = Pattern.compile("(?:https?|ftp|file):.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_ARTICLE = Pattern.compile(
            "(?:image|audio|video|font|model)/.*|text/(?:css|x-component)|.*(?:java|ecma)script|application/(?:json|wasm|"
                    + "manifest\\+json|x-shockwave-flash|font.*|vnd\\.ms-fontobject|x-font.*)");
    private static final Set<String> PROSE = Set.of("text/plain", "text/markdown", "text/x-markdown", "text/html");

    /** Says whether a record may hold an article: a page or a file, no request and no note of the crawler's. */
    static boolean isWanted(RecordHead head) {
        return TYPES.contains(head.type())
                && head.address().map(PLACE.asMatchPredicate()::test).orElse(true);
    }

    /**
     * Returns what a record has captured; nothing where the server did not grant it.
     *
     * @throws IOException if the block is not what it is said to be
     */
    static Optional<Capture> of(ArchivedRecord record) throws IOException {
        RecordHead head = record.head();
        Optional<String> type = head.contentType();
        if (type.map(HttpAnswer::mediaType).filter("application/http"::equals).isEmpty()) {
            return Optional.of(new Capture(
                    head.address(),
                    type.map(HttpAnswer::mediaType),
                    type.flatMap(HttpAnswer::charset),
                    record.block()));
        }
        HttpAnswer answer = HttpAnswer.kept(record.block());
        if (!answer.isGranted()) {
            return Optional.empty();
        }
        return Optional.of(new Capture(head.address(), answer.mediaType(), answer.charset(), answer.body()));
    }

    /** Says whether it may be an article, by what it is said to be and where it was. */
    boolean mayBeArticle() {
        return mediaType.filter(NO_ARTICLE.asMatchPredicate()).isEmpty()
                && address.filter(Capture::isForRobots).isEmpty();
    }

    /** Says whether it is said to be prose, so that text which is nothing else is an article. */
    boolean isSaidToBeProse() {
        return mediaType.filter(PROSE::contains).isPresent();
    }

    private static boolean isForRobots(String address) {
        return address.toLowerCase(Locale.ROOT).endsWith("/robots.txt");
    }
}
