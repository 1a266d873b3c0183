package org.stet.evaluation.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.stet.formats.html.HtmlPages;
import org.stet.formats.intake.Origin;

/** The time it takes to make articles of a folder of pages, beside the time that jsoup takes to parse them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PageBenchmark {
    /** The folder of pages: files that end in {@code .html} or {@code .html.gz}. */
    @Param("")
    public String folder = "";

    private final List<byte[]> pages = new ArrayList<>();

    /** Reads the pages into memory. */
    @Setup
    public void read() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".html") || file.toString().endsWith(".html.gz")) {
                    pages.add(bytes(file));
                }
            }
        }
    }

    /** Parses every page with jsoup alone, in the encoding that jsoup finds. */
    @Benchmark
    public void parse(Blackhole results) throws IOException {
        for (byte[] page : pages) {
            results.consume(Jsoup.parse(new ByteArrayInputStream(page), null, ""));
        }
    }

    /** Makes the article of every page, the parse included. */
    @Benchmark
    public void article(Blackhole results) {
        for (byte[] page : pages) {
            results.consume(HtmlPages.article(Origin.UNKNOWN, page));
        }
    }

    /**
     * Prints both times and, in the last line, their ratio and its error.
     *
     * @param args the folder of pages
     */
    public static void main(String[] args) throws RunnerException {
        if (args.length != 1) {
            System.err.println("usage: PageBenchmark DIR");
            System.exit(2);
        }
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(PageBenchmark.class.getName())
                        .param("folder", args[0])
                        .forks(1)
                        .warmupIterations(5)
                        .measurementIterations(10)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementTime(TimeValue.seconds(2))
                        .build())
                .run();
        Result<?> article = result(results, "article");
        Result<?> parse = result(results, "parse");
        double ratio = article.getScore() / parse.getScore();
        double error = ratio * Math.hypot(share(article), share(parse));
        System.out.printf(Locale.ROOT, "article : parse = %.2f ± %.2f%n", ratio, error);
    }

    /** Returns the error of a score as a share of it: half of JMH's interval of 99.9 %. */
    private static double share(Result<?> result) {
        return result.getScoreError() / result.getScore();
    }

    private static Result<?> result(Collection<RunResult> results, String name) {
        for (RunResult run : results) {
            if (run.getPrimaryResult().getLabel().equals(name)) {
                return run.getPrimaryResult();
            }
        }
        throw new IllegalStateException("no result of " + name);
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            return plain.readAllBytes();
        }
    }
}
