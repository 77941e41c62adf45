/**
 * What rules say of one report: {@link io.github.gouji.rule.evaluation.Evaluator} opens it.
 *
 * <p>This room knows {@code report} and {@code rule} alone, and is not exported. Wording a finding for a reader, grouping
 * findings and naming the culprit are other rooms' work.
 */
@NullMarked
package io.github.gouji.rule.evaluation;

import org.jspecify.annotations.NullMarked;
