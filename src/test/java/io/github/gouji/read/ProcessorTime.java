// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Tells whether hostile documents take long: in seconds of the processor, as those of the wall depend on what else the
 * machine has to do. What never ends at all is ended by Surefire.
 */
public final class ProcessorTime {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private ProcessorTime() {}

    /** What is to be done within a time. */
    @FunctionalInterface
    public interface Work<X extends Throwable> {
        void run() throws X;
    }

    /** Does it, and fails if that took longer; what it throws comes first. */
    public static <X extends Throwable> void assertWithin(int seconds, Work<X> work) throws X {
        long begin = CLOCK.getCurrentThreadCpuTime();
        work.run();
        assertThat((CLOCK.getCurrentThreadCpuTime() - begin) / 1e9)
                .as("seconds of the processor")
                .isLessThan(seconds);
    }
}
