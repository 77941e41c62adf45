// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read;

import java.time.Duration;

/** Limits that small documents of tests exceed. */
public final class SmallLimits {

    public static final ReadLimits SMALL = ReadLimits.standard()
            .withDocumentBytes(1 << 20)
            .withPages(3)
            .withMarks(1000)
            .withCells(100)
            .withNesting(10)
            .withParts(5)
            .withExpandedBytes(100_000)
            .withTime(Duration.ofSeconds(3));

    private SmallLimits() {}
}
