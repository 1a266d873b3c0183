package org.stet.formats.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.stet.formats.http.HttpAnswer;

/** One fetch, in a thread of its own so that it can be left when its time is up. */
final class Fetch {
    private static final int MOST_REDIRECTIONS = 10;
    private static final Set<Integer> REDIRECTIONS = Set.of(301, 302, 303, 307, 308);

    private final HostPolicy policy;
    private final Duration maximumTime;
    private volatile @Nullable Connection open;
    private volatile boolean left;

    Fetch(HostPolicy policy, Duration maximumTime) {
        this.policy = policy;
        this.maximumTime = maximumTime;
    }

    /** Returns what stands at an address. */
    Fetched of(WebAddress address) throws IOException {
        FutureTask<Fetched> task = new FutureTask<>(() -> followed(address));
        Thread thread = new Thread(task, "fetch");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(maximumTime.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new FetchException("it did not answer in full within " + maximumTime.toSeconds() + " seconds");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException failure
                    ? failure
                    : new FetchException("fetching failed: " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchException("fetching was interrupted");
        } finally {
            leave();
        }
    }

    private void leave() throws IOException {
        left = true;
        Connection connection = open;
        if (connection != null) {
            connection.close();
        }
    }

    private Fetched followed(WebAddress first) throws IOException {
        WebAddress address = first;
        for (int i = 0; i <= MOST_REDIRECTIONS && !left; i++) {
            try (Connection connection = new Connection(address, policy)) {
                open = connection;
                HttpAnswer answer = HttpAnswer.ofServer(connection.ask());
                Optional<String> location = answer.field("Location");
                if (REDIRECTIONS.contains(answer.status()) && location.isPresent()) {
                    address = address.redirected(location.get());
                    continue;
                }
                if (!answer.isGranted()) {
                    throw new FetchException("the server answered " + answer.status());
                }
                return new Fetched(address.toString(), answer.charset(), bytes(answer.body()));
            }
        }
        throw new FetchException("it redirects more than " + MOST_REDIRECTIONS + " times");
    }

    private static byte[] bytes(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(Web.MAXIMUM_BYTES);
        if (body.read() >= 0) {
            throw new FetchException("it is larger than " + Web.MAXIMUM_BYTES + " bytes, the most that is fetched");
        }
        return bytes;
    }
}
