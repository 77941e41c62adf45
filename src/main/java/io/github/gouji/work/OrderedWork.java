// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.work;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What comes of the work on many things, in the order of the things, each as soon as it is its turn. Threads work ahead
 * within a window, so that what is held at a time does not grow with the number of things.
 *
 * <p>A thing that takes too long is given up when it is its turn: its thread is interrupted, and whether or not it heeds
 * that, another thread takes its place. A thread that never ends is left behind as a daemon. Things are taken, and results
 * handed out, in the thread of the caller; the object is not thread-safe.
 *
 * @param <T> the things
 * @param <R> what comes of each
 */
public final class OrderedWork<T, R> implements Iterator<R>, AutoCloseable {

    /** How many things for each thread are under work, or done and waiting for their turn. */
    private static final int AHEAD = 16;

    private final Iterator<? extends T> things;
    private final Job<? super T, ? extends R> job;
    private final Duration limit;
    private final int window;
    private final Workers<T, R> workers;
    private final Deque<Task<T, R>> ahead = new ArrayDeque<>();

    /**
     * Prepares the work; it begins with the first question for a result.
     *
     * @param things the things, asked for as they are needed
     * @param job what to do with each
     * @param threads how many threads work
     * @param limit how long the work on a thing may take
     */
    public OrderedWork(Iterator<? extends T> things, Job<? super T, ? extends R> job, int threads, Duration limit) {
        this.things = things;
        this.job = job;
        this.limit = limit;
        this.window = AHEAD * threads;
        this.workers = new Workers<>(job, threads);
    }

    @Override
    public boolean hasNext() {
        fill();
        if (ahead.isEmpty()) {
            close();
            return false;
        }
        return true;
    }

    private void fill() {
        while (ahead.size() < window && !workers.areClosed() && things.hasNext()) {
            Task<T, R> task = new Task<>(things.next());
            ahead.add(task);
            workers.take(task);
        }
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Task<T, R> first = ahead.remove();
        R result = await(first);
        fill();
        return result;
    }

    /** Closes the work where the waiting thread is interrupted, which it stays. */
    private R await(Task<T, R> task) {
        while (true) {
            try {
                return task.result().get(task.left(limit).toNanos(), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                if (task.left(limit).isNegative() && task.result().complete(job.givenUp(task.thing()))) {
                    workers.replaceThatOf(task);
                }
            } catch (InterruptedException e) {
                close();
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while waiting for a result", e);
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    /** Stops all work: what waits is not begun, and threads at work are interrupted. */
    @Override
    public void close() {
        ahead.clear();
        workers.close();
    }
}
