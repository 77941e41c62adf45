// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.testing.jqwik;

import io.github.gouji.diagnosis.Cause;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.testing.generate.RandomReports;
import io.github.gouji.testing.generate.Slip;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.jspecify.annotations.Nullable;

/** A slip that shrinks to slips of the same kind in simpler reports. */
final class ShrinkableSlip implements Shrinkable<Slip> {

    private final Slip slip;
    private final Shrinkable<AnnualReport> truth;
    private final long seed;

    private ShrinkableSlip(Slip slip, Shrinkable<AnnualReport> truth, long seed) {
        this.slip = slip;
        this.truth = truth;
        this.seed = seed;
    }

    /** Returns the slip that follows from the seed; {@code null} if it cannot happen in the report. */
    static @Nullable ShrinkableSlip of(Cause cause, Shrinkable<AnnualReport> truth, long seed) {
        return RandomReports.of(seed)
                .slip(cause, truth.value())
                .map(slip -> new ShrinkableSlip(slip, truth, seed))
                .orElse(null);
    }

    @Override
    public Slip value() {
        return slip;
    }

    @Override
    public Stream<Shrinkable<Slip>> shrink() {
        return truth.shrink()
                .map(smaller -> of(slip.cause(), smaller, seed))
                .filter(Objects::nonNull)
                .map(smaller -> smaller);
    }

    @Override
    public ShrinkingDistance distance() {
        return truth.distance();
    }
}
