// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.validation;

import io.github.gouji.read.ReadResult;
import io.github.gouji.report.Disputes;
import io.github.gouji.report.FormTable;

/** Validates table 四 by itself; the provider creates it. Thread-safe once initialised. */
public final class DisputesValidator extends CheckingValidator<Disputes> {

    /** Creates a validator that asks for nothing yet. */
    public DisputesValidator() {
        super(Place.of(FormTable.DISPUTES));
    }

    @Override
    ReadResult documentOf(Disputes table) {
        return Tables.only(table);
    }
}
