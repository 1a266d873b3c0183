package org.stet.evaluation.peers;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.stet.Reader;
import org.stet.Stet;
import org.stet.document.Article;

/**
 * Words per CPU second of Stet and of CoreNLP: one run, one thread, the same articles, the two in turn. A round reads all
 * articles often enough, with each system, to take at least a second; the first round warms up and is not counted.
 */
public final class CoreNlpSpeed {
    private static final int ROUNDS = 5;
    private static final double SHORTEST_ROUND = 1;

    /** One system's time for the articles. */
    private record Timing(double words, CpuClock clock) {
        double perProcessSecond() {
            return words / clock.process();
        }

        double perThreadSecond() {
            return words / clock.thread();
        }
    }

    private record Round(Timing stet, Timing coreNlp) {
        double ratio() {
            return stet.perProcessSecond() / coreNlp.perProcessSecond();
        }

        double threadRatio() {
            return stet.perThreadSecond() / coreNlp.perThreadSecond();
        }
    }

    private final List<Article> articles;
    private final long words;
    private final PrintStream out;

    private CoreNlpSpeed(List<Article> articles, PrintStream out) {
        this.articles = articles;
        this.words = articles.stream()
                .mapToLong(article -> new StringTokenizer(article.text()).countTokens())
                .sum();
        this.out = out;
    }

    /**
     * Prints both speeds and their ratio, per round and as median with minimum and maximum.
     *
     * @param args a folder of {@code .txt} files, and how many of them to read, the first by name
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: CoreNlpSpeed DIR ARTICLES");
            System.exit(2);
        }
        new CoreNlpSpeed(articles(Path.of(args[0]), Integer.parseInt(args[1])), System.out).run();
    }

    private static List<Article> articles(Path dir, int count) throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .limit(count)
                    .map(CoreNlpSpeed::article)
                    .toList();
        }
    }

    private static Article article(Path file) {
        try {
            return Article.of(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run() {
        Reader stet = Stet.reader().build();
        CoreNlp coreNlp = new CoreNlp();
        out.printf(Locale.ROOT, "%d articles, %,d words, one thread%n", articles.size(), words);
        round(stet::read, coreNlp::read);
        List<Round> rounds = new ArrayList<>();
        for (int i = 1; i <= ROUNDS; i++) {
            Round round = round(stet::read, coreNlp::read);
            rounds.add(round);
            out.printf(
                    Locale.ROOT,
                    "round %d: Stet %,.0f, CoreNLP %,.0f words per CPU second: %.1f times%n",
                    i,
                    round.stet.perProcessSecond(),
                    round.coreNlp.perProcessSecond(),
                    round.ratio());
        }
        out.println("median [minimum - maximum], process time:");
        summary("Stet, words per CPU second", rounds, round -> round.stet.perProcessSecond());
        summary("CoreNLP, words per CPU second", rounds, round -> round.coreNlp.perProcessSecond());
        summary("ratio", rounds, Round::ratio);
        summary("ratio by time of the reading thread", rounds, Round::threadRatio);
    }

    private Round round(Consumer<Article> stet, Consumer<Article> coreNlp) {
        return new Round(time(stet), time(coreNlp));
    }

    private Timing time(Consumer<Article> system) {
        double read = 0;
        CpuClock sum = new CpuClock(0, 0);
        while (sum.process() < SHORTEST_ROUND) {
            CpuClock once = CpuClock.of(() -> articles.forEach(system));
            sum = new CpuClock(sum.process() + once.process(), sum.thread() + once.thread());
            read += words;
        }
        return new Timing(read, sum);
    }

    private void summary(String label, List<Round> rounds, ToDoubleFunction<Round> number) {
        double[] sorted = rounds.stream().mapToDouble(number).sorted().toArray();
        out.printf(
                Locale.ROOT,
                "  %-36s %,12.1f  [%,.1f - %,.1f]%n",
                label,
                sorted[sorted.length / 2],
                sorted[0],
                sorted[sorted.length - 1]);
    }
}
