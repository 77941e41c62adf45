// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.validation;

import io.github.gouji.read.ReadResult;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Proactive;

/** Validates table 二 by itself; the provider creates it. Thread-safe once initialised. */
public final class ProactiveValidator extends CheckingValidator<Proactive> {

    /** Creates a validator that asks for nothing yet. */
    public ProactiveValidator() {
        super(Place.of(FormTable.PROACTIVE));
    }

    @Override
    ReadResult documentOf(Proactive table) {
        return Tables.only(table);
    }
}
