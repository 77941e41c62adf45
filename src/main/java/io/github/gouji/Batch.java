// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import static java.util.Objects.requireNonNull;

import io.github.gouji.read.ReadResult;
import io.github.gouji.source.DocumentSource;
import io.github.gouji.work.LazyStreams;
import io.github.gouji.work.OrderedWork;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks many documents by several threads, in constant memory. Immutable and thread-safe.
 *
 * <pre>{@code
 * try (Stream<CheckedDocument> documents = Batch.standard().withThreads(4).check(List.of(Path.of("reports")))) {
 *     documents.forEach(document -> System.out.println(document.source()));
 * }
 * }</pre>
 *
 * <p>Each document costs one result, whatever is in it: what reading throws, a stack that overflows and memory that runs
 * out are the reason why this document is {@linkplain CheckedDocument.Unreadable unreadable}. One that lacked memory is
 * tried once more alone. One that takes too long is given up, and its thread, should it not heed an interrupt, left behind
 * for another.
 *
 * <p>Results come in the order of the documents, each as soon as it is its turn. The stream is lazy: nothing is read before
 * it is used, and documents are looked for as they are needed. Closing it stops the work; used up to its end, it closes
 * itself.
 */
public final class Batch {

    /** How long reading and checking a document may take unless told. */
    public static final Duration STANDARD_TIMEOUT = Duration.ofSeconds(60);

    private static final Batch STANDARD = new Batch(
            Checker.standard(),
            Runtime.getRuntime().availableProcessors(),
            STANDARD_TIMEOUT,
            null,
            UnaryOperator.identity());

    private final Checker checker;
    private final int threads;
    private final Duration timeout;
    private final @Nullable DocumentFormat format;
    private final UnaryOperator<ReadResult> completion;

    private Batch(
            Checker checker,
            int threads,
            Duration timeout,
            @Nullable DocumentFormat format,
            UnaryOperator<ReadResult> completion) {
        this.checker = checker;
        this.threads = threads;
        this.timeout = timeout;
        this.format = format;
        this.completion = completion;
    }

    /** Returns the batch with the standard checker, a thread for each processor, and 60 seconds for each document. */
    public static Batch standard() {
        return STANDARD;
    }

    /** Returns a batch that checks with other rules, another meaning of blanks or in another language. */
    public Batch withChecker(Checker checker) {
        return new Batch(requireNonNull(checker, "checker"), threads, timeout, format, completion);
    }

    /**
     * Returns a batch that works with so many threads, besides that of the one who uses the stream.
     *
     * @throws IllegalArgumentException if it is less than one
     */
    public Batch withThreads(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be positive: " + threads);
        }
        return new Batch(checker, threads, timeout, format, completion);
    }

    /**
     * Returns a batch that gives up a document after such a time.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Batch withTimeout(Duration timeout) {
        if (requireNonNull(timeout, "timeout").isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("timeout must be positive: " + timeout);
        }
        return new Batch(checker, threads, timeout, format, completion);
    }

    /** Returns a batch that takes all documents for such of this format; {@code null}: their content tells. */
    public Batch withFormat(@Nullable DocumentFormat format) {
        return new Batch(checker, threads, timeout, format, completion);
    }

    /** Returns a batch that lets this add what documents do not say, such as the year, before they are checked. */
    public Batch withCompletion(UnaryOperator<ReadResult> completion) {
        return new Batch(checker, threads, timeout, format, requireNonNull(completion, "completion"));
    }

    /** Checks the documents in files, folders and archives, as {@link DocumentSource#in(List)} lists them. */
    public Stream<CheckedDocument> check(List<Path> paths) {
        return check(DocumentSource.in(requireNonNull(paths, "paths")));
    }

    /** Checks documents. */
    public Stream<CheckedDocument> check(Stream<DocumentSource> documents) {
        return check(documents, Function.identity());
    }

    /**
     * Checks documents, and has what follows, such as diagnosing them or writing them out, done by the working threads,
     * too.
     *
     * @param documents the documents
     * @param then what follows for each; where it fails, it is asked again with the document as unreadable
     * @param <R> what comes of it
     */
    public <R> Stream<R> check(Stream<DocumentSource> documents, Function<? super CheckedDocument, R> then) {
        BatchJob<R> job = new BatchJob<>(checker, format, completion, timeout, requireNonNull(then, "then"));
        OrderedWork<DocumentSource, R> work =
                new OrderedWork<>(requireNonNull(documents, "documents").iterator(), job, threads, timeout);
        return LazyStreams.<R>of(work).onClose(work::close).onClose(documents::close);
    }

    /** Returns the settings. */
    @Override
    public String toString() {
        return "Batch[" + checker + ", threads " + threads + ", timeout " + timeout + "]";
    }
}
