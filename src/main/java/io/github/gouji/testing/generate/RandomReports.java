// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.testing.generate;

import static java.util.Objects.requireNonNull;

import io.github.gouji.diagnosis.Cause;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ApplicantCounts;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Disputes;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.report.Proactive;
import io.github.gouji.report.RequestRow;
import io.github.gouji.report.Requests;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Makes reports at random; always the same ones in the same order for the same seed. For one thread at a time.
 *
 * <pre>{@code
 * RandomReports reports = RandomReports.of(42);
 * AnnualReport right = reports.consistent(Edition.EDITION_2021, ReportShape.COUNTY);
 * Slip slip = reports.slip(Cause.DIGITS_TRANSPOSED);
 * List<Cell> wrong = slip.cells();
 * }</pre>
 */
public final class RandomReports {

    /** A slip that cannot be made in so many reports cannot be made at all. */
    private static final int MOST_TRIES = 10_000;

    /** The newest edition is in force for so many years at least. */
    private static final int YEARS_OF_THE_NEWEST = 8;

    private static final List<String> AGENCIES = List.of("某局", "某县", "某省");

    private final RandomGenerator random;

    private RandomReports(RandomGenerator random) {
        this.random = random;
    }

    /** Returns reports that follow from the seed. */
    public static RandomReports of(long seed) {
        return new RandomReports(new Random(seed));
    }

    /** Returns reports that follow from the numbers of the given generator. */
    public static RandomReports of(RandomGenerator random) {
        return new RandomReports(requireNonNull(random, "random"));
    }

    /** Returns a report of any edition and shape in which all rules hold and no cell is blank. */
    public AnnualReport consistent() {
        return consistent(any(List.of(Edition.values())), any(List.of(ReportShape.values())));
    }

    /** Returns a report in which all rules hold and no cell is blank. Its year is one that prescribes the edition. */
    public AnnualReport consistent(Edition edition, ReportShape shape) {
        requireNonNull(edition, "edition");
        requireNonNull(shape, "shape");
        FigureSource figures = new FigureSource(shape, random);
        AnnualReport like = AnnualReport.zeros(year(edition), any(AGENCIES), edition);
        return FormPlan.of(Form.of(edition)).report(like, figures::draw);
    }

    /** Returns a table 二 in which all rules hold. */
    public Proactive proactive(Edition edition, ReportShape shape) {
        return requireNonNull(consistent(edition, shape).proactive());
    }

    /** Returns a table 三 in which all rules hold. */
    public Requests<ApplicantCounts> requests(Edition edition, ReportShape shape) {
        return requireNonNull(consistent(edition, shape).requests());
    }

    /** Returns a table 四 in which all rules hold. */
    public Disputes disputes(Edition edition, ReportShape shape) {
        return requireNonNull(consistent(edition, shape).disputes());
    }

    /** Returns a row of table 三 whose total is right. */
    public ApplicantCounts row(ReportShape shape) {
        requireNonNull(shape, "shape");
        return requests(Edition.latest(), shape).get(any(RequestRow.of(Edition.latest())));
    }

    /** Returns a copy in which some of the zeros, one at least, are blank: the report is as consistent as before. */
    public AnnualReport withBlankZeros(AnnualReport report) {
        requireNonNull(report, "report");
        return withBlanks(
                report,
                report.cells().stream().filter(cell -> isZero(report.get(cell))).toList());
    }

    private static boolean isZero(@Nullable Number figure) {
        return figure != null && FormPlan.exact(figure).signum() == 0;
    }

    /** Returns a copy in which some cells, one at least, are blank, whatever they held. */
    public AnnualReport withBlanks(AnnualReport report) {
        requireNonNull(report, "report");
        return withBlanks(report, report.cells());
    }

    private AnnualReport withBlanks(AnnualReport report, List<Cell> cells) {
        List<Cell> shuffled = new ArrayList<>(cells);
        Collections.shuffle(shuffled, new Random(random.nextLong()));
        AnnualReport blank = report;
        int count = cells.isEmpty()
                ? 0
                : 1 + random.nextInt(random.nextBoolean() ? cells.size() : Math.min(3, cells.size()));
        for (Cell cell : shuffled.subList(0, count)) {
            blank = blank.with(cell, null);
        }
        return blank;
    }

    /** Returns a slip of any kind in a report of any edition. */
    public Slip slip() {
        return slip(any(List.of(Cause.values())));
    }

    /** Returns a slip of the given kind in a report of any edition. */
    public Slip slip(Cause cause) {
        requireNonNull(cause, "cause");
        for (int i = 0; i < MOST_TRIES; i++) {
            Optional<Slip> slip = slip(cause, consistent());
            if (slip.isPresent()) {
                return slip.get();
            }
        }
        throw new IllegalStateException("no report has room for the slip " + cause);
    }

    /**
     * Makes a slip of the given kind in tables 三 or 四 of a report, in which the equations hold. It breaks an equation
     * at least.
     *
     * @return the slip; empty if it did not come about, mostly since the figures leave no room for it
     */
    public Optional<Slip> slip(Cause cause, AnnualReport truth) {
        requireNonNull(cause, "cause");
        return SlipMaker.make(cause, requireNonNull(truth, "truth"), random);
    }

    private int year(Edition edition) {
        List<Edition> editions = List.of(Edition.values());
        int next = editions.indexOf(edition) + 1;
        int years = next == editions.size()
                ? YEARS_OF_THE_NEWEST
                : editions.get(next).firstYear() - edition.firstYear();
        return edition.firstYear() + random.nextInt(years);
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
