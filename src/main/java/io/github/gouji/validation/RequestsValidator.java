// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.validation;

import io.github.gouji.read.ReadResult;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Requests;

/** Validates table 三 by itself; the provider creates it. Thread-safe once initialised. */
public final class RequestsValidator extends CheckingValidator<Requests<?>> {

    /** Creates a validator that asks for nothing yet. */
    public RequestsValidator() {
        super(Place.of(FormTable.REQUESTS));
    }

    @Override
    ReadResult documentOf(Requests<?> table) {
        return Tables.only(table);
    }
}
