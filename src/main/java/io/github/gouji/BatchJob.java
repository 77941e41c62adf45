// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import io.github.gouji.CheckedDocument.Checked;
import io.github.gouji.CheckedDocument.Reason;
import io.github.gouji.CheckedDocument.Unreadable;
import io.github.gouji.read.ReadResult;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.Wording;
import io.github.gouji.source.DocumentSource;
import io.github.gouji.work.Job;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads and checks one document of many.
 *
 * @param <R> what comes of it
 */
record BatchJob<R>(
        Checker checker,
        @Nullable DocumentFormat format,
        UnaryOperator<ReadResult> completion,
        Duration timeout,
        Function<? super CheckedDocument, R> then)
        implements Job<DocumentSource, R> {

    @Override
    public R done(DocumentSource source) {
        return then.apply(checked(source, System.nanoTime()));
    }

    private CheckedDocument checked(DocumentSource source, long start) {
        if (source instanceof DocumentSource.Skipped skipped) {
            return CheckedDocument.skipped(skipped.name(), skipped.reason());
        }
        if (source instanceof DocumentSource.Unopened unopened) {
            return unreadable(source, Reason.NOT_OPENED, unopened.reason(), start);
        }
        byte[] content;
        try {
            content = ((DocumentSource.Document) source).content().read();
        } catch (UnreadableDocumentException e) {
            return new Unreadable(source.name(), Reason.NOT_OPENED, e, since(start));
        } catch (IOException e) {
            return unreadable(source, Reason.NOT_OPENED, failure(e), start);
        }
        try {
            ReadResult document = Gouji.read(format, source.name(), content, checker.limits());
            return new Checked(source.name(), checker.check(completion.apply(document)), since(start));
        } catch (UnreadableDocumentException e) {
            Reason reason = content.length > checker.limits().documentBytes() ? Reason.TOO_LARGE : Reason.of(e);
            return new Unreadable(source.name(), reason, e, since(start));
        }
    }

    @Override
    public R failed(DocumentSource source, Throwable failure) {
        return then.apply(unreadable(source, Reason.FAILED, failure(failure), System.nanoTime()));
    }

    @Override
    public R givenUp(DocumentSource source) {
        String seconds = String.valueOf(timeout.toMillis() / 1000.0);
        Wording reason =
                new Wording("超过 " + seconds + " 秒没有读完，已放弃", "given up: not read within " + seconds + " seconds");
        UnreadableDocumentException failure = new UnreadableDocumentException(reason).withSource(source.name());
        return then.apply(new Unreadable(source.name(), Reason.TOO_SLOW, failure, timeout));
    }

    private static Wording failure(Throwable failure) {
        String message = failure.getMessage();
        String reason = failure.getClass().getSimpleName() + (message == null ? "" : ": " + message);
        return new Wording("读取失败（" + reason + "）", "reading failed (" + reason + ")");
    }

    private static Unreadable unreadable(DocumentSource source, Reason reason, Wording wording, long start) {
        UnreadableDocumentException failure = new UnreadableDocumentException(wording).withSource(source.name());
        return new Unreadable(source.name(), reason, failure, since(start));
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
