// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.bench;

import io.github.gouji.Gouji;
import io.github.gouji.diagnosis.Diagnosis;
import io.github.gouji.diagnosis.Fitted;
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

/**
 * Finds the explanations of tables 三 with one to four wrong cells, and ranks them. With probabilities and single mistakes
 * it may take half as long again. To be warm it takes 15 s or more on a busy machine.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RankingBenchmark {

    @Param({"DENSE", "SPARSE"})
    private RandomTables.Filling filling;

    @Param({"1", "2", "3", "4"})
    private int mistakes;

    private List<AnnualReport> reports;
    private int next;

    /** Makes the tables. */
    @Setup
    public void prepare() {
        reports = DiagnosisBenchmark.reports(filling, mistakes);
    }

    /** Finds the explanations of the next table. */
    @Benchmark
    public List<Object> found() {
        next = (next + 1) % DiagnosisBenchmark.TABLES;
        return Fitted.found(reports.get(next));
    }

    /** Finds and ranks them. */
    @Benchmark
    public Diagnosis ranked() {
        next = (next + 1) % DiagnosisBenchmark.TABLES;
        return Gouji.diagnose(reports.get(next));
    }
}
