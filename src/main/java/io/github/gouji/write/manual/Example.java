// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.manual;

import io.github.gouji.read.ReadResult;
import io.github.gouji.report.Wording;
import io.github.gouji.write.page.SumLine;
import java.util.List;

/**
 * A report in which a rule holds, or is broken, and what there is to see of it.
 *
 * @param document the report
 * @param place where in the report one looks, such as a column; "" for the whole
 * @param sum the figures that the rule is about, line by line; none for a rule that is no sum
 * @param words what there is to see
 */
record Example(ReadResult document, Wording place, List<SumLine> sum, Wording words) {

    /** Copies the lines. */
    Example {
        sum = List.copyOf(sum);
    }
}
