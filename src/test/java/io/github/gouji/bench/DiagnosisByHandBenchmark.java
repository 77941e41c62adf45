// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.bench;

import io.github.gouji.diagnosis.RandomTables;
import io.github.gouji.report.AnnualReport;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The same tables as in {@link DiagnosisBenchmark}, diagnosed by trying every cell and every two cells. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DiagnosisByHandBenchmark {

    @Param({"DENSE", "SPARSE"})
    private RandomTables.Filling filling;

    @Param({"1", "2"})
    private int mistakes;

    private List<AnnualReport> reports;
    private int next;

    /** Makes the tables. */
    @Setup
    public void prepare() {
        reports = DiagnosisBenchmark.reports(filling, mistakes);
    }

    /** Diagnoses the next table. */
    @Benchmark
    public List<long[]> byHand() {
        next = (next + 1) % DiagnosisBenchmark.TABLES;
        return HandWrittenDiagnosis.diagnose(reports.get(next).requests());
    }
}
