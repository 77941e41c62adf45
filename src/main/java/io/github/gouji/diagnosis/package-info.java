/**
 * Which cells of a report are wrong, and what they should have been: error localisation after Fellegi and Holt (1976),
 * with every minimal answer instead of one, in exact arithmetic.
 *
 * <p>In the words of statistical data editing, a rule is an <em>edit</em>, an equation a <em>balance edit</em>, and what
 * follows from several by elimination an <em>implied edit</em>. To find the cells of a
 * {@link io.github.gouji.diagnosis.Problem} is <em>error localisation</em>; an
 * {@link io.github.gouji.diagnosis.Explanation} is one of its solutions, whose corrections and fillings are
 * <em>imputed</em> values, and the weight of a cell is its <em>confidence weight</em>. What the edits alone say of a
 * blank is a <em>deductive imputation</em> ({@link io.github.gouji.diagnosis.Imputation}), and what a named slip
 * explains ({@link io.github.gouji.diagnosis.Cause}) a <em>systematic</em> error.
 *
 * <h2>From a report to the cells to mend</h2>
 *
 * <p>Each {@link io.github.gouji.diagnosis.Problem} is a part of the report whose equations cannot all hold, and has
 * every smallest set of cells that, mended, makes them hold, the likeliest first. Where only the choice of a row or
 * column is open, a {@link io.github.gouji.diagnosis.Tie} says so in words; what falls apart into independent mistakes
 * stands in {@link io.github.gouji.diagnosis.Problem#parts()}:
 *
 * <pre>{@code
 * Diagnosis diagnosis = Gouji.diagnose(report);
 * for (Problem problem : diagnosis.problems()) {
 *     System.out.println(problem.size() + " cells, " + problem.count() + " ways");
 *     for (Explanation explanation : problem.explanations()) {
 *         for (Correction correction : explanation.corrections()) {
 *             System.out.println(correction.cell() + " should be " + correction.expected());
 *         }
 *         System.out.println(explanation.reason().en());
 *     }
 * }
 * }</pre>
 *
 * <p>This room knows {@code report}, {@code rule} and its own {@code solve} and {@code likelihood} alone.
 * {@link io.github.gouji.diagnosis.Diagnoser} opens it.
 */
@NullMarked
package io.github.gouji.diagnosis;

import org.jspecify.annotations.NullMarked;
