// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.testing.jqwik;

import static java.util.Objects.requireNonNull;

import io.github.gouji.diagnosis.Cause;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Edition;
import io.github.gouji.testing.generate.RandomReports;
import io.github.gouji.testing.generate.ReportShape;
import io.github.gouji.testing.generate.Slip;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;

/**
 * Arbitraries of reports and slips, to be combined with others.
 *
 * <pre>{@code
 * Arbitrary<AnnualReport> counties = GoujiArbitraries.consistentReports(
 *         List.of(Edition.EDITION_2021), List.of(ReportShape.COUNTY));
 * }</pre>
 */
public final class GoujiArbitraries {

    private static final int MOST_TRIES = 1_000;

    private GoujiArbitraries() {}

    /** Returns reports of all editions and sizes in which all rules hold. They shrink to zeros, then to small figures. */
    public static Arbitrary<AnnualReport> consistentReports() {
        return consistentReports(List.of(Edition.values()), List.of(ReportShape.values()));
    }

    /** Returns reports of these editions and sizes in which all rules hold. */
    public static Arbitrary<AnnualReport> consistentReports(List<Edition> editions, List<ReportShape> shapes) {
        List<Edition> all = List.copyOf(requireNonNull(editions, "editions"));
        List<ReportShape> sizes = List.copyOf(requireNonNull(shapes, "shapes"));
        return Arbitraries.fromGenerator(random ->
                new ShrinkableReport(RandomReports.of(random).consistent(any(all, random), any(sizes, random))));
    }

    /** Returns slips of every kind. */
    public static Arbitrary<Slip> slips() {
        return slips(Cause.values());
    }

    /** Returns slips of these kinds. They shrink to the simplest reports in which the slip can happen. */
    public static Arbitrary<Slip> slips(Cause... causes) {
        List<Cause> kinds = List.of(requireNonNull(causes, "causes"));
        return Arbitraries.fromGenerator(random -> slip(any(kinds, random), random));
    }

    private static Shrinkable<Slip> slip(Cause cause, Random random) {
        for (int i = 0; i < MOST_TRIES; i++) {
            Shrinkable<AnnualReport> truth =
                    new ShrinkableReport(RandomReports.of(random).consistent());
            ShrinkableSlip slip = ShrinkableSlip.of(cause, truth, random.nextLong());
            if (slip != null) {
                return slip;
            }
        }
        throw new IllegalStateException("no report has room for the slip " + cause);
    }

    private static <T> T any(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
