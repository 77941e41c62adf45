// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.serve;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A few threads that check documents, and a short queue before them: who finds it full is told to come again. */
final class Work implements AutoCloseable {

    private final ThreadPoolExecutor workers;
    private final long patience;

    Work(Limits limits) {
        BlockingQueue<Runnable> queue =
                limits.waiting() == 0 ? new SynchronousQueue<>() : new ArrayBlockingQueue<>(limits.waiting());
        workers = new ThreadPoolExecutor(
                limits.workers(), limits.workers(), 1, TimeUnit.MINUTES, queue, task -> daemon(task, "gouji-worker"));
        patience = limits.working().toMillis();
    }

    static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Returns the result of a piece of work, or refuses to wait for it. */
    <T> T result(Callable<T> task) throws Refusal {
        Future<T> future;
        try {
            future = workers.submit(task);
        } catch (RejectedExecutionException full) {
            throw Refusal.busy();
        }
        try {
            return future.get(patience, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            future.cancel(true);
            throw new Refusal(422, "文档检查的时间太长，已停止", "the document took too long to check and was given up");
        } catch (InterruptedException e) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw Refusal.busy();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            if (e.getCause() instanceof OutOfMemoryError) {
                throw Refusal.busy();
            }
            throw new Refusal(500, "程序出错，没有检查完", "a fault of the program; the document was not checked");
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
