package org.stet.evaluation.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.stet.alignment.Candidate;
import org.stet.alignment.PassageIndex;
import org.stet.alignment.Quoted;
import org.stet.alignment.SpokenText;
import org.stet.document.Document;
import org.stet.document.Transcript;
import org.stet.document.Turn;
import org.stet.evaluation.AlteredQuotations;
import org.stet.formats.input.Documents;
import org.stet.text.Span;

/**
 * The time it takes to index transcripts and to find altered quotations in them, beside Lucene and beside a plain scan, on one thread.
 * How many are found in the right transcript is printed too: speed alone says nothing.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LocatingBenchmark {
    private static final int QUOTATIONS = 200;
    private static final int SCANNED = 10;
    private static final int MOST = 8;
    private static final long SEED = 4;

    /** The folder of transcripts. */
    @Param("")
    public String folder = "";

    private List<Transcript> transcripts = List.of();
    private List<SpokenText> texts = List.of();
    private List<AlteredQuotations.Row> rows = List.of();
    private PassageIndex index = PassageIndex.of(List.of());
    private LuceneTurns lucene = new LuceneTurns(List.of());
    private LongestRun scan = new LongestRun(List.of());

    /** Reads and indexes the transcripts, and draws the quotations. */
    @Setup
    public void read() throws IOException {
        transcripts = new ArrayList<>();
        for (Document document : Documents.of(Path.of(folder))) {
            if (document instanceof Transcript transcript) {
                transcripts.add(transcript);
            }
        }
        texts = transcripts.stream()
                .map(transcript -> new SpokenText(
                        transcript.text(),
                        transcript.turns().stream().map(Turn::span).toList(),
                        List.of()))
                .toList();
        rows = AlteredQuotations.draw(transcripts, QUOTATIONS, SEED);
        index = PassageIndex.of(texts);
        lucene = new LuceneTurns(transcripts);
        scan = new LongestRun(transcripts.stream().map(Transcript::text).toList());
    }

    /** Indexes all transcripts. */
    @Benchmark
    public void index(Blackhole results) {
        results.consume(PassageIndex.of(texts));
    }

    /** Indexes all transcripts with Lucene. */
    @Benchmark
    public void indexLucene(Blackhole results) {
        results.consume(new LuceneTurns(transcripts));
    }

    /** Finds every quotation. */
    @Benchmark
    public void locate(Blackhole results) {
        rows.forEach(row -> results.consume(find(row.words(), MOST)));
    }

    /** Finds every quotation with Lucene. */
    @Benchmark
    public void locateLucene(Blackhole results) {
        rows.forEach(row -> results.consume(lucene.find(row.words(), MOST)));
    }

    /** Finds some of the quotations by reading every transcript. */
    @Benchmark
    public void locateByScan(Blackhole results) {
        rows.stream().limit(SCANNED).forEach(row -> results.consume(scan.find(row.words(), MOST)));
    }

    private List<Integer> find(String words, int most) {
        Quoted quoted = new Quoted(words, List.of(new Span(0, words.length())), List.of());
        return index.find(quoted, most).stream().map(Candidate::text).toList();
    }

    private String right(BiFunction<String, Integer, List<Integer>> finder) {
        long first = rows.stream()
                .filter(row -> finder.apply(row.words(), 1).contains(row.transcript()))
                .count();
        long among = rows.stream()
                .filter(row -> finder.apply(row.words(), MOST).contains(row.transcript()))
                .count();
        return String.format(
                Locale.ROOT, "%.1f %% first, %.1f %% among %d", 100.0 * first / rows.size(), 100.0 * among / rows.size(), MOST);
    }

    /**
     * Prints what is found, and how fast.
     *
     * @param args the folder of transcripts
     */
    public static void main(String[] args) throws RunnerException, IOException {
        if (args.length != 1) {
            System.err.println("usage: LocatingBenchmark DIR");
            System.exit(2);
        }
        LocatingBenchmark once = new LocatingBenchmark();
        once.folder = args[0];
        once.read();
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(LocatingBenchmark.class.getName())
                        .param("folder", args[0])
                        .forks(1)
                        .jvmArgs("-Xmx3g")
                        .warmupIterations(3)
                        .measurementIterations(5)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementTime(TimeValue.seconds(2))
                        .build())
                .run();
        double words = once.index.words();
        double index = score(results, "index");
        double locate = score(results, "locate") / once.rows.size();
        double lucene = score(results, "locateLucene") / once.rows.size();
        double scan = score(results, "locateByScan") / Math.min(SCANNED, once.rows.size());
        System.out.printf(
                Locale.ROOT,
                "%,d transcripts, %,.0f words, %d quotations, one thread%n"
                        + "index: %,.0f words a second, %.2f times as fast as Lucene%n"
                        + "locate: %,.0f quotations a second, %.1f times as fast as Lucene, %.0f times as fast as a scan%n"
                        + "right transcript: %s; Lucene %s; scan %s%n",
                once.transcripts.size(),
                words,
                once.rows.size(),
                words / index * 1000,
                score(results, "indexLucene") / index,
                1000 / locate,
                lucene / locate,
                scan / locate,
                once.right(once::find),
                once.right((quotation, most) -> once.lucene.find(quotation, most)),
                once.right((quotation, most) -> once.scan.find(quotation, most)));
    }

    private static double score(Collection<RunResult> results, String name) {
        return results.stream()
                .filter(run -> run.getPrimaryResult().getLabel().equals(name))
                .mapToDouble(run -> run.getPrimaryResult().getScore())
                .findFirst()
                .orElseThrow();
    }
}
