// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.bench;

import io.github.gouji.Gouji;
import io.github.gouji.diagnosis.Diagnosis;
import io.github.gouji.diagnosis.RandomTables;
import io.github.gouji.report.AnnualReport;
import java.util.ArrayList;
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
 * Diagnoses tables 三 with one to four wrong cells, a different one each time. The median may be 20 µs, 100 µs, 1 ms
 * and 5 ms.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DiagnosisBenchmark {

    static final int TABLES = 500;

    @Param({"DENSE", "SPARSE"})
    private RandomTables.Filling filling;

    @Param({"1", "2", "3", "4"})
    private int mistakes;

    private List<AnnualReport> reports;
    private int next;

    /** Makes the tables. */
    @Setup
    public void prepare() {
        reports = reports(filling, mistakes);
    }

    static List<AnnualReport> reports(RandomTables.Filling filling, int mistakes) {
        List<AnnualReport> reports = new ArrayList<>();
        for (int seed = 0; seed < TABLES; seed++) {
            reports.add(AnnualReport.zeros(2024, "某县")
                    .withRequests(RandomTables.mistaken(filling, mistakes, seed).published()));
        }
        return reports;
    }

    /** Diagnoses the next table. */
    @Benchmark
    public Diagnosis library() {
        next = (next + 1) % TABLES;
        return Gouji.diagnose(reports.get(next));
    }
}
