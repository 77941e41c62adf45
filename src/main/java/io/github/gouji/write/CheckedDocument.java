// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import static java.util.Objects.requireNonNull;

import io.github.gouji.CheckResult;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.Wording;

/** What became of a document that was to be checked. */
public sealed interface CheckedDocument {

    /** Returns the name of the document. */
    String source();

    /** Returns a document that was read and checked. */
    static CheckedDocument of(String source, CheckResult result) {
        return new Checked(source, result);
    }

    /** Returns a document that could not be read. */
    static CheckedDocument unreadable(String source, UnreadableDocumentException failure) {
        return new Unreadable(source, failure);
    }

    /** Returns a file that was not to be read. */
    static CheckedDocument skipped(String source, Wording reason) {
        return new Skipped(source, reason);
    }

    /**
     * A document that was read and checked.
     *
     * @param source the name of the document
     * @param result what checking found
     */
    record Checked(String source, CheckResult result) implements CheckedDocument {

        /** Rejects a missing part. */
        public Checked {
            requireNonNull(source, "source");
            requireNonNull(result, "result");
        }
    }

    /**
     * A document that could not be read.
     *
     * @param source the name of the document
     * @param failure why it could not be read
     */
    record Unreadable(String source, UnreadableDocumentException failure) implements CheckedDocument {

        /** Rejects a missing part. */
        public Unreadable {
            requireNonNull(source, "source");
            requireNonNull(failure, "failure");
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
    }
}
