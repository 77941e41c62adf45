/**
 * What must be true of a report: rules as data, and the rules of the official form.
 * {@link io.github.gouji.rule.RuleBook} opens it; rules of one's own are written with
 * {@link io.github.gouji.rule.Expression} or as a formula, which {@link io.github.gouji.rule.Relation} reads.
 *
 * <p>In the words of statistical data editing a rule is an <em>edit</em>, and a linear equation a <em>balance edit</em>.
 * This room knows {@code report} alone; what the rules say of one report is the work of its room {@code evaluation}.
 * How figures are named in formulas is the work of {@code naming}.
 */
@NullMarked
package io.github.gouji.rule;

import org.jspecify.annotations.NullMarked;
