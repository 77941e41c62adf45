// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.bench;

import io.github.gouji.CheckResult;
import io.github.gouji.Checker;
import io.github.gouji.Reports;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Edition;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Checks a consistent report with the library and by hand. The library may take three times as long, and allocate
 * 4 KiB for a check.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CheckBenchmark {

    private final AnnualReport report = Reports.consistent(Edition.EDITION_2021, 1);
    private final Checker checker = Checker.standard();

    /** Checks with the library. */
    @Benchmark
    public CheckResult library() {
        return checker.check(report);
    }

    /** Checks with loops written by hand. */
    @Benchmark
    public List<String> byHand() {
        return HandWritten.check(report);
    }
}
