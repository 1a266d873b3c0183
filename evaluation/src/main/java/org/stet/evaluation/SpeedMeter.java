package org.stet.evaluation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Function;
import org.stet.attribution.Reading;
import org.stet.document.Article;

/** Counts the words a reader is given and the processor time it takes. Confined to one thread. */
final class SpeedMeter {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Function<Article, Reading> reader;
    private long words;
    private long tokens;
    private long nanos;

    SpeedMeter(Function<Article, Reading> reader) {
        this.reader = reader;
    }

    Reading read(Article article) {
        long before = cpuTime();
        Reading reading = reader.apply(article);
        nanos += cpuTime() - before;
        words += Words.count(article.text());
        tokens += Tokens.of(article.text()).count();
        return reading;
    }

    Speed speed() {
        return new Speed(words, tokens, nanos);
    }

    private static long cpuTime() {
        return THREADS.isCurrentThreadCpuTimeSupported() ? THREADS.getCurrentThreadCpuTime() : 0;
    }
}
