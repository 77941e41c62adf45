/**
 * The annual report as typed records: the narrative and tables 二, 三 and 四 of both editions of the official form,
 * the rows and columns of the form, and {@link io.github.gouji.report.Cell}, the address of one figure.
 *
 * <h2>The form</h2>
 *
 * <p>The form is written once, in enumerations: {@link io.github.gouji.report.RequestRow} and
 * {@link io.github.gouji.report.Applicant} are the rows and columns of table 三,
 * {@link io.github.gouji.report.DisputeGroup} and {@link io.github.gouji.report.DisputeResult} those of table 四,
 * {@link io.github.gouji.report.ProactiveRow} and {@link io.github.gouji.report.ProactiveColumn} those of table 二. Each
 * constant knows its id, its number and official words, and the {@link io.github.gouji.report.Edition}s that have it:
 * 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号.
 *
 * <h2>The records</h2>
 *
 * <p>{@link io.github.gouji.report.AnnualReport} holds what was published, right or wrong: its constructors refuse only
 * what no table can look like. A figure is {@code null} where its cell is blank; counts are in 件, amounts in 万元. Table
 * 三 is read both ways, by rows and by columns:
 *
 * <pre>{@code
 * ApplicantCounts received = report.requests().received();
 * Requests<Long> persons = Applicant.NATURAL_PERSONS.columnOf(report.requests());
 * Long both = report.requests().received().naturalPersons();
 * assert both.equals(persons.received());
 * }</pre>
 *
 * <p>The id of a cell is its path in the records and in JSON, for every edition, and never changes:
 *
 * <pre>{@code
 * Cell cell = Cell.of("requests.outcomes.withheld.stateSecrets.naturalPersons");
 * AnnualReport mended = report.with(cell, 0);
 * Long same = mended.requests().outcomes().withheld().stateSecrets().naturalPersons();
 * }</pre>
 *
 * <p>This room knows nobody else.
 */
@NullMarked
package io.github.gouji.report;

import org.jspecify.annotations.NullMarked;
