// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.serve;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Interrupts threads that wait too long for a client: their connection is then closed, and nothing else ends the waiting. */
final class Alarm implements AutoCloseable {

    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(task -> Work.daemon(task, "gouji-clock"));

    /** Sets the alarm for this thread, until what is returned is closed. */
    Watch after(Duration patience) {
        return new Watch(Thread.currentThread(), patience);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    /** An alarm that was set. */
    final class Watch implements AutoCloseable {

        private final Thread sleeper;
        private final ScheduledFuture<?> future;
        private boolean over;
        private boolean rang;

        private Watch(Thread sleeper, Duration patience) {
            this.sleeper = sleeper;
            this.future = clock.schedule(this::ring, patience.toMillis(), TimeUnit.MILLISECONDS);
        }

        private synchronized void ring() {
            if (!over) {
                rang = true;
                sleeper.interrupt();
            }
        }

        /** Tells whether it rang. */
        synchronized boolean rang() {
            return rang;
        }

        /** Takes the alarm back. What it interrupted is over, so that the thread can do other things. */
        @Override
        public void close() {
            synchronized (this) {
                over = true;
            }
            future.cancel(false);
            if (rang()) {
                Thread.interrupted();
            }
        }
    }
}
