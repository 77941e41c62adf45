// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.testing.generate;

/** How large the figures of a report are, and how many of them are zero. */
public enum ReportShape {
    /** Every figure is zero: the usual report of a body that nobody asked. */
    ZEROS(0, 0),
    /** A small bureau: some ten requests, most cells are zero. */
    BUREAU(4, 0.25),
    /** A county: some hundred requests. */
    COUNTY(40, 0.5),
    /** A province: thousands of requests, few cells are zero. */
    PROVINCE(2_000, 0.9);

    private final int scale;
    private final double filled;

    ReportShape(int scale, double filled) {
        this.scale = scale;
        this.filled = filled;
    }

    /** Returns what the fullest cells hold on average. */
    int scale() {
        return scale;
    }

    /** Returns the share of rows that are not all zero. */
    double filled() {
        return filled;
    }
}
