// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import io.github.gouji.diagnosis.Problem;
import java.io.Serializable;
import java.util.List;

/**
 * Findings of one cause, and what the diagnosis says of it. Immutable.
 *
 * @param findings the findings, in the order of the rule book; none where rules fail only together
 * @param problems the independent mistakes that throw these equations off, in form order; none where no equation is broken
 */
public record FindingGroup(List<Finding> findings, List<Problem> problems) implements Serializable {

    /** Copies the lists. */
    public FindingGroup {
        findings = List.copyOf(findings);
        problems = List.copyOf(problems);
    }
}
