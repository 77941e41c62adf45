/**
 * What must be true of a report: rules as data, the rule books of the official form, and their evaluation.
 *
 * <p>This room knows {@code report} alone. Rules judge figures; wording a finding for a reader, grouping findings and
 * naming the culprit are other rooms' work.
 */
@NullMarked
package io.github.gouji.rule;

import org.jspecify.annotations.NullMarked;
