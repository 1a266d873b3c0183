package org.stet.evaluation.peers;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Processor time since some moment, in seconds.
 *
 * @param process time of all threads, those that collect garbage and compile among them
 * @param thread time of the calling thread alone
 */
record CpuClock(double process, double thread) {
    private static final double NANOS_PER_SECOND = 1e9;
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    static CpuClock now() {
        return new CpuClock(
                SYSTEM.getProcessCpuTime() / NANOS_PER_SECOND, THREADS.getCurrentThreadCpuTime() / NANOS_PER_SECOND);
    }

    /** Returns the time that this work takes. */
    static CpuClock of(Runnable work) {
        CpuClock before = now();
        work.run();
        CpuClock after = now();
        return new CpuClock(after.process - before.process, after.thread - before.thread);
    }
}
