// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import static java.util.Objects.requireNonNull;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.Wording;
import java.time.Duration;

/** What became of a document that was to be checked. */
public sealed interface CheckedDocument {

    /** Returns the name of the document. */
    String source();

    /** Returns how long reading and checking it took; zero if nobody measured it. */
    Duration time();

    /** Returns what became of it, in one word. */
    default Outcome outcome() {
        if (this instanceof Checked checked) {
            return Outcome.of(checked.result().verdict());
        }
        return this instanceof Skipped ? Outcome.SKIPPED : Outcome.UNREADABLE;
    }

    /** Returns a document that was read and checked. */
    static CheckedDocument of(String source, CheckResult result) {
        return new Checked(source, result, Duration.ZERO);
    }

    /** Returns a document that could not be read. */
    static CheckedDocument unreadable(String source, UnreadableDocumentException failure) {
        return new Unreadable(source, Reason.of(failure), failure, Duration.ZERO);
    }

    /** Returns a file that was not to be read. */
    static CheckedDocument skipped(String source, Wording reason) {
        return new Skipped(source, reason);
    }

    /** Kinds of reasons why a document was not read. */
    enum Reason {
        /** It was read and holds no report. */
        NO_REPORT(new Wording("没有年度报告", "no report in it")),
        /** It is no document, damaged, encrypted, or beyond a limit. */
        UNREADABLE(new Wording("文档不能读取", "not readable")),
        /** It is larger than documents may be. */
        TOO_LARGE(new Wording("文档太大", "too large")),
        /** It took longer than it was given. */
        TOO_SLOW(new Wording("用时太长", "took too long")),
        /** It is not there, or the system did not let us have it. */
        NOT_OPENED(new Wording("不能打开", "not opened")),
        /** Reading it failed for want of memory, or by a mistake of ours. */
        FAILED(new Wording("读取失败", "reading failed"));

        private final Wording wording;

        Reason(Wording wording) {
            this.wording = wording;
        }

        /** Returns the reason in words. */
        public Wording wording() {
            return wording;
        }

        static Reason of(UnreadableDocumentException failure) {
            return requireNonNull(failure, "failure").isWithoutReport() ? NO_REPORT : UNREADABLE;
        }
    }

    /**
     * A document that was read and checked.
     *
     * @param source the name of the document
     * @param result what checking found
     * @param time how long it took
     */
    record Checked(String source, CheckResult result, Duration time) implements CheckedDocument {

        /** Rejects a missing part. */
        public Checked {
            requireNonNull(source, "source");
            requireNonNull(result, "result");
            requireNonNull(time, "time");
        }
    }

    /**
     * A document that could not be read.
     *
     * @param source the name of the document
     * @param reason of which kind the reason is
     * @param failure why it could not be read
     * @param time how long it took to find out
     */
    record Unreadable(String source, Reason reason, UnreadableDocumentException failure, Duration time)
            implements CheckedDocument {

        /** Rejects a missing part. */
        public Unreadable {
            requireNonNull(source, "source");
            requireNonNull(reason, "reason");
            requireNonNull(failure, "failure");
            requireNonNull(time, "time");
        }
    }

    /**
     * A file in a folder of documents that was not to be read: it is none itself, such as a picture, or was read by
     * another name. It says nothing for or against any report.
     *
     * @param source the name of the file
     * @param reason why it was not read, in one sentence
     */
    record Skipped(String source, Wording reason) implements CheckedDocument {

        /** Rejects a missing part. */
        public Skipped {
            requireNonNull(source, "source");
            requireNonNull(reason, "reason");
        }

        /** Returns zero. */
        @Override
        public Duration time() {
            return Duration.ZERO;
        }
    }
}
