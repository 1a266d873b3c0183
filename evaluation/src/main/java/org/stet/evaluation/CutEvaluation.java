package org.stet.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stet.attribution.Reading;
import org.stet.document.Article;
import org.stet.text.Span;

/**
 * Reads articles cut off at every place, from either end, and checks the {@linkplain Invariants invariants} of each
 * reading; then reads some of them again, alone and in four threads, which must change nothing. Stateless; safe from any
 * thread.
 */
public final class CutEvaluation {
    private static final int SIDE_BY_SIDE = 4;

    private CutEvaluation() {}

    /**
     * How much is done.
     *
     * @param articles how many articles, the shortest first
     * @param step UTF-16 code units from one cut to the next
     * @param threads how many articles are cut at a time
     */
    public record Extent(int articles, int step, int threads) {
        public Extent {
            atLeastOne("articles", articles);
            atLeastOne("step", step);
            atLeastOne("threads", threads);
        }

        private static void atLeastOne(String name, int value) {
            if (value < 1) {
                throw new IllegalArgumentException(name + " is " + value + " and must be at least 1");
            }
        }
    }

    /**
     * Cuts the articles of a folder, or of its folder {@code text} if it has one.
     *
     * @param reader called from several threads at once
     * @throws CorpusException if a file cannot be read
     */
    public static CutReport run(Path dir, Extent extent, Function<Article, Reading> reader) {
        List<Cut> articles = shortest(dir, extent.articles());
        CutTally all = new CutTally();
        inThreads(
                        extent.threads(),
                        articles.stream()
                                .map(whole -> tally(
                                        each -> cuts(whole, extent.step()).forEach(cut -> each.read(cut, reader))))
                                .toList())
                .forEach(all::add);
        if (all.isSound()) {
            again(articles, reader).forEach(all::add);
        }
        return all.report(articles.size());
    }

    private static List<Cut> shortest(Path dir, int articles) {
        Path texts = dir.resolve("text");
        return CorpusFiles.some(Files.isDirectory(texts) ? texts : dir, ".txt").stream()
                .map(file ->
                        Cut.whole(CorpusFiles.name(file), CorpusFiles.withoutByteOrderMark(CorpusFiles.read(file))))
                .sorted(Comparator.comparingInt(cut -> cut.span().length()))
                .limit(articles)
                .toList();
    }

    /** Returns every prefix, the empty and the whole text among them, and every other suffix. */
    private static Stream<Cut> cuts(Cut whole, int step) {
        int length = whole.span().length();
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at < length; at += step) {
            places.add(at);
        }
        return Stream.concat(
                Stream.concat(places.stream(), Stream.of(length)).map(at -> whole.part(new Span(0, at))),
                places.stream().skip(1).map(at -> whole.part(new Span(at, length))));
    }

    /** Reads whole articles and their halves again, one after another and then side by side. */
    private static List<CutTally> again(List<Cut> articles, Function<Article, Reading> reader) {
        Map<Cut, Reading> earlier = new LinkedHashMap<>();
        articles.stream().flatMap(Cut::halved).forEach(cut -> earlier.put(cut, reader.apply(cut.article())));
        Callable<CutTally> trial =
                tally(each -> earlier.forEach((cut, reading) -> each.readAgain(cut, reading, reader)));
        List<CutTally> tallies = new ArrayList<>(inThreads(1, List.of(trial)));
        tallies.addAll(inThreads(
                SIDE_BY_SIDE, Stream.generate(() -> trial).limit(SIDE_BY_SIDE).toList()));
        return tallies;
    }

    private static Callable<CutTally> tally(Consumer<CutTally> work) {
        return () -> {
            CutTally tally = new CutTally();
            work.accept(tally);
            return tally;
        };
    }

    private static List<CutTally> inThreads(int threads, List<Callable<CutTally>> tasks) {
        ExecutorService service = Executors.newFixedThreadPool(threads);
        try {
            List<CutTally> tallies = new ArrayList<>();
            for (Future<CutTally> task : service.invokeAll(tasks)) {
                tallies.add(task.get());
            }
            return tallies;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while articles were read", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a thread that read articles failed: " + e.getCause(), e);
        } finally {
            service.shutdownNow();
        }
    }
}
