// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.json.form;

import java.util.List;

/**
 * A diagnosis by itself, with the keys that it has in a result.
 *
 * @param diagnosis the broken equations that hang together, and the smallest ways to mend them
 * @param deductions what blank and unreadable cells must hold
 */
public record DiagnosisForm(List<ProblemForm> diagnosis, List<DeductionForm> deductions) {}
