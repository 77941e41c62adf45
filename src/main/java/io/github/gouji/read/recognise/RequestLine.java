// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import io.github.gouji.read.document.TableGrid.GridCell;
import io.github.gouji.read.recognise.RequestColumns.Placed;
import io.github.gouji.read.text.NumberText;
import io.github.gouji.report.Applicant;
import java.util.Map;

/**
 * A line of a document that may be a row of table 三.
 *
 * @param at the number of the line
 * @param label its label, "" if it has none of its own
 * @param placed its figures
 * @param isNamed whether a header by which the table can be told stands above it
 */
record RequestLine(int at, String label, Placed placed, boolean isNamed) {

    Map<Applicant, GridCell> values() {
        return placed.values();
    }

    RequestLine withTotalFirst() {
        return new RequestLine(at, label, new Placed(RequestColumns.withTotalFirst(values()), false), isNamed);
    }

    boolean isBlank() {
        return values().values().stream()
                .allMatch(cell -> NumberText.of(cell.text()).isBlank());
    }
}
