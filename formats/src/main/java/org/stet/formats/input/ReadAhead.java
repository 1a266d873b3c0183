package org.stet.formats.input;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.stet.document.Document;
import org.stet.formats.intake.Inbox;
import org.stet.formats.intake.UnreadableInputException;
import org.stet.text.Notice;

/**
 * Reads several inputs on several threads and hands over what comes of them on the caller's thread, in the order of the inputs. Only
 * as many as there are threads, and as many again, are read ahead. Confined to one thread.
 */
final class ReadAhead {
    /** One input that hands over what is in it. */
    interface Reading {
        void into(Inbox inbox) throws IOException;
    }

    /** What an inbox is told, to be told again. */
    private interface Told {
        void again(Inbox inbox) throws IOException;
    }

    private final int threads;

    ReadAhead(int threads) {
        this.threads = threads;
    }

    /** Reads the inputs. */
    void each(List<Reading> readings, Inbox inbox) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        Deque<Future<List<Told>>> ahead = new ArrayDeque<>();
        try {
            for (Reading reading : readings) {
                ahead.add(pool.submit(() -> told(reading)));
                if (ahead.size() > 2 * threads) {
                    tellAgain(ahead.remove(), inbox);
                }
            }
            while (!ahead.isEmpty()) {
                tellAgain(ahead.remove(), inbox);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<Told> told(Reading reading) throws IOException {
        List<Told> told = new ArrayList<>();
        reading.into(new Inbox() {
            @Override
            public void take(Document document, List<Notice> notices) {
                told.add(inbox -> inbox.take(document, notices));
            }

            @Override
            public void refuse(UnreadableInputException problem) {
                told.add(inbox -> inbox.refuse(problem));
            }
        });
        return told;
    }

    private static void tellAgain(Future<List<Told>> read, Inbox inbox) throws IOException {
        try {
            for (Told told : read.get()) {
                told.again(inbox);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("reading was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException trouble) {
                throw trouble;
            }
            if (e.getCause() instanceof Error trouble) {
                throw trouble;
            }
            throw new IllegalStateException("an input could not be read", e.getCause());
        }
    }
}
