// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.bench;

import io.github.gouji.Gouji;
import io.github.gouji.diagnosis.Diagnosis;
import io.github.gouji.diagnosis.Fitted;
import io.github.gouji.report.AnnualReport;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Finds and ranks 10,000 explanations of one table. To rank them may take as long as to find them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ManyExplanationsBenchmark {

    private final AnnualReport report = Fitted.ofManyExplanations();

    /** Finds the explanations. */
    @Benchmark
    public List<Object> found() {
        return Fitted.found(report);
    }

    /** Finds and ranks them. */
    @Benchmark
    public Diagnosis ranked() {
        return Gouji.diagnose(report);
    }
}
