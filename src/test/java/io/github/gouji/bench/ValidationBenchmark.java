// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.bench;

import io.github.gouji.CheckResult;
import io.github.gouji.Checker;
import io.github.gouji.Reports;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Edition;
import io.github.gouji.validation.ConsistentReport;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Validates a consistent report, and checks it alone. Validating may take twice as long. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ValidationBenchmark {

    /** What holds the report. */
    public record Upload(@ConsistentReport AnnualReport report) {}

    private final Upload upload = new Upload(Reports.consistent(Edition.EDITION_2021, 1));
    private final Checker checker = Checker.standard();
    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();

    /** Checks alone. */
    @Benchmark
    public CheckResult check() {
        return checker.check(upload.report());
    }

    /** Validates with Hibernate Validator. */
    @Benchmark
    public Set<ConstraintViolation<Upload>> validate() {
        return validator.validate(upload);
    }
}
