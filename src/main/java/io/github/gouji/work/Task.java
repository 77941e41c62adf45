// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.work;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * The work on one thing.
 *
 * @param <T> the thing
 * @param <R> what comes of it
 */
final class Task<T, R> {

    private final T thing;
    private final CompletableFuture<R> result = new CompletableFuture<>();
    private volatile long started;
    private volatile boolean begun;

    Task(T thing) {
        this.thing = thing;
    }

    T thing() {
        return thing;
    }

    CompletableFuture<R> result() {
        return result;
    }

    /** Says that the time of the work runs from now on. */
    void begin() {
        started = System.nanoTime();
        begun = true;
    }

    /** Says that the work waits for what others hold, which is no time of its own. */
    void pause() {
        begun = false;
    }

    /** Returns how long the work may still take at least; all of the time if it has not begun, or waits. */
    Duration left(Duration limit) {
        return begun ? limit.minusNanos(System.nanoTime() - started) : limit;
    }
}
