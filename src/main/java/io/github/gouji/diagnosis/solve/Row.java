// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.solve;

import java.util.Arrays;

/**
 * An equation between cells, as coefficients: an equation of the form, or what follows from several of them once the
 * chosen cells are eliminated (an implied edit). All arithmetic is exact; what does not fit a {@code long} throws an
 * {@link ArithmeticException}.
 */
public final class Row {

    /** The coefficient of every cell of the system. */
    public final long[] coefficients;

    /** The cells whose coefficient is not zero, as bits. */
    final long[] support;

    /** Right side less left side at the figures in question: zero where the equation holds. */
    public long residual;

    private Row(long[] coefficients, long[] support, long residual) {
        this.coefficients = coefficients;
        this.support = support;
        this.residual = residual;
    }

    /** Returns a row of zeros. */
    static Row zeros(int cells) {
        return new Row(new long[cells], Bits.of(cells), 0);
    }

    public static Row of(long[] coefficients, long residual) {
        Row row = new Row(coefficients, Bits.of(coefficients.length), residual);
        row.findSupport();
        return row;
    }

    /** Returns this equation with another residual; the coefficients are shared. */
    public Row withResidual(long other) {
        return new Row(coefficients, support, other);
    }

    Row copy() {
        return new Row(coefficients.clone(), support.clone(), residual);
    }

    /** Returns the combination of two rows in which the cell no longer occurs. */
    public static Row eliminate(Row row, Row pivot, int cell) {
        Row result = zeros(row.coefficients.length);
        result.setEliminated(row, pivot, cell);
        return result;
    }

    /**
     * Becomes a positive multiple of {@code row} less a multiple of {@code pivot}, so that the cell no longer occurs.
     */
    void setEliminated(Row row, Row pivot, int cell) {
        long p = pivot.coefficients[cell];
        long q = row.coefficients[cell];
        long common = gcd(p, q);
        long scale = Math.abs(p) / common;
        long factor = (p > 0 ? q : Math.negateExact(q)) / common;
        if (scale == 1) {
            System.arraycopy(row.coefficients, 0, coefficients, 0, coefficients.length);
            System.arraycopy(row.support, 0, support, 0, support.length);
            for (int j = Bits.next(pivot.support, 0); j >= 0; j = Bits.next(pivot.support, j + 1)) {
                long value = difference(coefficients[j], factor, pivot.coefficients[j]);
                coefficients[j] = value;
                Bits.set(support, j, value != 0);
            }
            residual = difference(row.residual, factor, pivot.residual);
        } else {
            for (int j = 0; j < coefficients.length; j++) {
                long scaled = Math.multiplyExact(scale, row.coefficients[j]);
                coefficients[j] = difference(scaled, factor, pivot.coefficients[j]);
            }
            residual = difference(Math.multiplyExact(scale, row.residual), factor, pivot.residual);
            reduce();
            findSupport();
        }
    }

    private static long difference(long value, long factor, long pivot) {
        return Math.subtractExact(value, Math.multiplyExact(factor, pivot));
    }

    /** Divides by what all coefficients and the residual have in common, so that numbers stay small. */
    private void reduce() {
        long common = Math.absExact(residual);
        for (long coefficient : coefficients) {
            common = gcd(common, coefficient);
        }
        if (common > 1) {
            for (int j = 0; j < coefficients.length; j++) {
                coefficients[j] /= common;
            }
            residual /= common;
        }
    }

    private void findSupport() {
        Arrays.fill(support, 0);
        for (int j = 0; j < coefficients.length; j++) {
            Bits.set(support, j, coefficients[j] != 0);
        }
    }

    /** Multiplies the whole row by −1. */
    void negate() {
        for (int j = 0; j < coefficients.length; j++) {
            coefficients[j] = Math.negateExact(coefficients[j]);
        }
        residual = Math.negateExact(residual);
    }

    public boolean has(int cell) {
        return coefficients[cell] != 0;
    }

    boolean isEmpty() {
        return Bits.next(support, 0) < 0;
    }

    public static long gcd(long a, long b) {
        long x = Math.absExact(a);
        long y = Math.absExact(b);
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return x;
    }
}
