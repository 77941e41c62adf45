/**
 * What a caller meets first: {@link io.github.gouji.Gouji} reads and checks, {@link io.github.gouji.Checker} is for
 * those who configure, {@link io.github.gouji.CheckResult} and {@link io.github.gouji.Finding} say what was found.
 *
 * <h2>What holds in every package</h2>
 *
 * <ul>
 *   <li><b>Null.</b> No argument, component or answer is {@code null} unless it is marked {@code @Nullable}. An argument
 *       that must not be is refused at once with a {@link java.lang.NullPointerException} whose message is its name.
 *   <li><b>What may be missing.</b> A component of a record, and a figure, is {@code @Nullable}, since a blank cell is
 *       part of a report. A method that looks something up returns an {@link java.util.Optional}: {@code find},
 *       {@code prescribedFor}, {@code leading}. With {@code of}, what is not there is the caller's mistake.
 *   <li><b>Factories.</b> {@code of} makes something from its parts, {@code standard} returns what the official form
 *       prescribes, {@code zeros} a table or report of zeros; {@code parse} and {@code read} take text and files.
 *       {@code with…} returns a changed copy.
 *   <li><b>Equality.</b> Records and enums are equal by value; of a {@link io.github.gouji.report.Cell} there is one
 *       instance. Everything else, a {@link io.github.gouji.CheckResult} among them, is equal to itself alone.
 *   <li><b>Serialization.</b> Data is {@link java.io.Serializable}: reports, rules, findings, diagnoses, problems of
 *       reading. What does work is not: a checker, a rule book, a diagnoser, a result that computes on demand. JSON is
 *       the form for keeping.
 *   <li><b>Threads.</b> Everything is immutable and thread-safe, but for what is filled or asked once by one thread: a
 *       {@link io.github.gouji.report.RequestsBuilder}, a {@link io.github.gouji.testing.generate.RandomReports}, an
 *       assertion.
 * </ul>
 */
@NullMarked
package io.github.gouji;

import org.jspecify.annotations.NullMarked;
