// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.validation;

import io.github.gouji.read.ReadResult;

/** Validates a report as read from a document; the provider creates it. Thread-safe once initialised. */
public final class ReadResultValidator extends CheckingValidator<ReadResult> {

    /** Creates a validator that asks for nothing yet. */
    public ReadResultValidator() {
        super(Place.DOCUMENT);
    }

    @Override
    ReadResult documentOf(ReadResult document) {
        return document;
    }
}
