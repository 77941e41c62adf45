// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * The threads that do the work, as many as they are asked to be but for those left behind. They start with the first
 * task.
 *
 * @param <T> the things
 * @param <R> what comes of each
 */
final class Workers<T, R> {

    /** How long a thing that lacked memory waits until it is alone. */
    private static final long PATIENCE_SECONDS = 10;

    private final Job<? super T, ? extends R> job;
    private final int number;
    private final BlockingQueue<Task<T, R>> tasks = new LinkedBlockingQueue<>();
    private final List<Worker> workers = new ArrayList<>();

    /** Held by all who work, and by one alone that lacked memory among them. */
    private final ReadWriteLock memory = new ReentrantReadWriteLock();

    private volatile boolean closed;

    Workers(Job<? super T, ? extends R> job, int number) {
        this.job = job;
        this.number = number;
    }

    boolean areClosed() {
        return closed;
    }

    synchronized void take(Task<T, R> task) {
        tasks.add(task);
        if (workers.size() < number && !closed) {
            start();
        }
    }

    private void start() {
        Worker worker = new Worker();
        workers.add(worker);
        worker.start();
    }

    /** Leaves the thread behind that works on this task, and starts another. */
    synchronized void replaceThatOf(Task<T, R> task) {
        if (workers.removeIf(worker -> worker.leave(task)) && !closed) {
            start();
        }
    }

    synchronized void close() {
        closed = true;
        tasks.clear();
        workers.forEach(Thread::interrupt);
        workers.clear();
    }

    private final class Worker extends Thread {

        private @Nullable Task<T, R> task;
        private boolean left;

        Worker() {
            super("gouji-worker");
            setDaemon(true);
        }

        @Override
        public void run() {
            while (!closed && !isLeft()) {
                try {
                    work(tasks.take());
                } catch (InterruptedException e) {
                    // The work is closed, this thread was left behind, or the job interrupted it, which ends with the
                    // job.
                }
            }
        }

        private synchronized boolean isLeft() {
            return left;
        }

        private synchronized void isAt(@Nullable Task<T, R> now) {
            task = now;
        }

        /** Tells the thread to end, if it works on this task. */
        synchronized boolean leave(Task<T, R> slow) {
            if (task != slow) {
                return false;
            }
            left = true;
            interrupt();
            return true;
        }

        private void work(Task<T, R> next) {
            isAt(next);
            try {
                next.result().complete(result(next));
            } catch (Throwable e) {
                next.result().completeExceptionally(e);
            }
            isAt(null);
        }

        private R result(Task<T, R> next) {
            memory.readLock().lock();
            try {
                next.begin();
                return job.done(next.thing());
            } catch (OutOfMemoryError e) {
                // The others may have taken it.
                next.pause();
            } catch (Throwable e) {
                return job.failed(next.thing(), e);
            } finally {
                memory.readLock().unlock();
            }
            return alone(next);
        }

        private R alone(Task<T, R> next) {
            boolean alone = false;
            try {
                alone = memory.writeLock().tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
                next.begin();
                return job.done(next.thing());
            } catch (Throwable e) {
                return job.failed(next.thing(), e);
            } finally {
                if (alone) {
                    memory.writeLock().unlock();
                }
            }
        }
    }
}
