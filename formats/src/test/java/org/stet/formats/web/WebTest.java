package org.stet.formats.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stet.document.Article;
import org.stet.formats.Collected;
import org.stet.formats.intake.Format;
import org.stet.formats.intake.Inbox;
import org.stet.formats.intake.Input;
import org.stet.formats.intake.UnreadableInputException;

class WebTest {
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private final Kept kept = new Kept();
    private HttpServer server = start();

    /** Takes what was fetched for an article of plain text, and keeps the encoding that was declared. */
    private static final class Kept implements Format {
        private Optional<Charset> charset = Optional.empty();

        @Override
        public void each(Input input, Inbox inbox) throws IOException {
            charset = input.origin().charset();
            inbox.take(Article.of(new String(input.bytes(), UTF_8)), List.of());
        }
    }

    private static HttpServer start() {
        try {
            return HttpServer.create(new InetSocketAddress(HERE, 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void startServer() {
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
    }

    @Test
    void whatAnAddressNamesIsFetchedWithItsDeclaredEncoding() {
        List<String> agents = new ArrayList<>();
        on("/wall", exchange -> {
            agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
            exchange.getResponseHeaders().add("Content-Type", "text/plain; charset=ISO-8859-1");
            answer(exchange, 200, "The wall fell.".getBytes(UTF_8));
        });

        Collected read = fetch(at("/wall"));

        assertThat(read.articles).extracting(Article::text).containsExactly("The wall fell.");
        assertThat(read.articles.get(0).url()).contains(at("/wall"));
        assertThat(kept.charset).contains(ISO_8859_1);
        assertThat(agents).containsExactly("stet");
    }

    @Test
    void redirectionsAreFollowedAndTheAddressThatAnsweredIsKept() {
        on("/old", exchange -> {
            exchange.getResponseHeaders().add("Location", "/new");
            answer(exchange, 301, new byte[0]);
        });
        on("/new", exchange -> answer(exchange, 200, "The wall fell.".getBytes(UTF_8)));

        assertThat(fetch(at("/old")).articles.get(0).url()).contains(at("/new"));
    }

    @Test
    void aCircleOfRedirectionsEnds() {
        on("/old", exchange -> {
            exchange.getResponseHeaders().add("Location", "/old");
            answer(exchange, 302, new byte[0]);
        });

        assertThat(fetch(at("/old")).problems).containsExactly(at("/old") + ": it redirects more than 10 times");
    }

    @Test
    void packedAnswersAreUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write("The wall fell.".getBytes(UTF_8));
        }
        on("/wall", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            answer(exchange, 200, packed.toByteArray());
        });

        assertThat(fetch(at("/wall")).articles).extracting(Article::text).containsExactly("The wall fell.");
    }

    @Test
    void everyHopIsCheckedBeforeAnythingIsSent() {
        Web web = new Web(kept);

        assertThat(fetch(web, at("/wall")).problems)
                .singleElement()
                .asString()
                .contains("its host 127.0.0.1 is not on the public internet (127.0.0.1)");
        assertThat(fetch(web, "http://localhost/").problems)
                .singleElement()
                .asString()
                .contains("its host localhost is not on the public internet");
    }

    @Test
    void refusalsNameAddressAndStatus() {
        on("/", exchange -> answer(exchange, 404, "Gone".getBytes(UTF_8)));

        assertThat(fetch(at("/wall")).problems).containsExactly(at("/wall") + ": the server answered 404");
    }

    @Test
    void anAnswerAboveTheLimitIsRefused() {
        on("/wall", exchange -> answer(exchange, 200, new byte[Web.MAXIMUM_BYTES + 1]));

        assertThat(fetch(at("/wall")).problems)
                .containsExactly(at("/wall") + ": it is larger than 16777216 bytes, the most that is fetched");
    }

    @Test
    void aServerThatDripsIsLeft() throws IOException {
        try (ServerSocket slow = new ServerSocket(0, 1, HERE)) {
            Thread thread = new Thread(() -> drip(slow));
            thread.setDaemon(true);
            thread.start();
            String address = "http://127.0.0.1:" + slow.getLocalPort() + "/";
            Web web = new Web(kept, HostPolicy.ANY, Duration.ofSeconds(1));

            assertThat(fetch(web, address).problems)
                    .containsExactly(address + ": it did not answer in full within 1 seconds");
        }
    }

    @Test
    void aHostThatDoesNotAnswerAndOneThatIsNotThereAreSaid() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, HERE)) {
            port = closed.getLocalPort();
        }

        assertThat(fetch("http://127.0.0.1:" + port + "/").problems)
                .singleElement()
                .asString()
                .startsWith("http://127.0.0.1:" + port + "/: the host cannot be reached: ");
        assertThat(fetch("http://quay.invalid/").problems)
                .containsExactly("http://quay.invalid/: there is no host of that name");
    }

    @Test
    void anAnswerThatIsCutOffAndOneThatIsNoneAreSaid() throws IOException {
        assertThat(answered("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nThe wall"))
                .endsWith(": the answer is not whole: it ends 92 bytes too early");
        assertThat(answered("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n8\r\nThe wall\r\n"))
                .endsWith(": the answer is not whole: its chunks end too early");
        assertThat(answered("SSH-2.0-Quay\r\n")).contains("fetching failed: this is no answer of a web server");
        assertThat(answered("HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\nx"))
                .endsWith(": fetching failed: it is packed as br, which is not unpacked");
    }

    private String answered(String bytes) throws IOException {
        try (ServerSocket raw = new ServerSocket(0, 1, HERE)) {
            Thread thread = new Thread(() -> send(raw, bytes));
            thread.setDaemon(true);
            thread.start();
            return fetch("http://127.0.0.1:" + raw.getLocalPort() + "/")
                    .problems
                    .get(0);
        }
    }

    private static void send(ServerSocket server, String bytes) {
        try (Socket socket = server.accept()) {
            socket.getInputStream().read(new byte[4096]);
            socket.getOutputStream().write(bytes.getBytes(ISO_8859_1));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void drip(ServerSocket server) {
        try (Socket socket = server.accept()) {
            socket.getOutputStream().write("HTTP/1.1 200 OK\r\nX-Long: ".getBytes(ISO_8859_1));
            while (true) {
                socket.getOutputStream().write('x');
                Thread.sleep(100);
            }
        } catch (IOException | InterruptedException e) {
            // The fetcher has left, which is what the test waits for.
        }
    }

    private void on(String path, com.sun.net.httpserver.HttpHandler handler) {
        server.createContext(path, handler);
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private Collected fetch(String address) {
        return fetch(new Web(kept).allowingPrivateHosts(), address);
    }

    private static Collected fetch(Web web, String address) {
        Collected collected = new Collected();
        try {
            web.each(address, collected);
        } catch (UnreadableInputException e) {
            collected.refuse(e);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return collected;
    }
}
