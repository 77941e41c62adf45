// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.testing.jqwik;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.testing.generate.SmallerReports;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/** A consistent report that shrinks to consistent ones. */
final class ShrinkableReport implements Shrinkable<AnnualReport> {

    private final AnnualReport report;

    ShrinkableReport(AnnualReport report) {
        this.report = report;
    }

    @Override
    public AnnualReport value() {
        return report;
    }

    @Override
    public Stream<Shrinkable<AnnualReport>> shrink() {
        return SmallerReports.of(report).map(ShrinkableReport::new);
    }

    /** An amount counts in whole units. */
    @Override
    public ShrinkingDistance distance() {
        return ShrinkingDistance.of(SmallerReports.size(report).longValue());
    }
}
