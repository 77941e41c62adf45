/**
 * What the rules can tell before there is any report: which follow from others or contradict them, and in which cells a
 * single mistake is named. {@link io.github.gouji.diagnosis.analysis.RuleAnalysis} opens it.
 *
 * <p>This room knows {@code report}, {@code rule} and {@code diagnosis.solve} alone.
 */
@NullMarked
package io.github.gouji.diagnosis.analysis;

import org.jspecify.annotations.NullMarked;
