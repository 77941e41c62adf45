// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.solve;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a search is about: a system of equations and the figures of one report. Not thread-safe. */
public final class Task {

    private final EquationSystem system;
    private final long[] figures;
    private final int[] weights;
    private final BitSet absent;
    private final BitSet signed;
    /** What each equation lacks, kept once it was asked for: a search begins with it, and so does what looks beyond. */
    private long @Nullable [] lacks;

    /**
     * Takes the arrays as they are.
     *
     * @param system the equations
     * @param figures the figure of every cell, zero where none is known
     * @param weights what it costs to change each cell; nothing where no figure is known
     * @param absent the cells that the report does not have: equations with one of them are left out
     * @param signed the cells whose figures may be negative
     */
    public Task(EquationSystem system, long[] figures, int[] weights, BitSet absent, BitSet signed) {
        this.system = system;
        this.figures = figures;
        this.weights = weights;
        this.absent = absent;
        this.signed = signed;
    }

    public EquationSystem system() {
        return system;
    }

    int size() {
        return figures.length;
    }

    /** Returns the figures of all cells, zero where none is known; not to be changed. */
    public long[] figures() {
        return figures;
    }

    public long figure(int cell) {
        return figures[cell];
    }

    public int weight(int cell) {
        return weights[cell];
    }

    int[] weights() {
        return weights;
    }

    public BitSet signed() {
        return signed;
    }

    boolean isAbsent(int cell) {
        return absent.get(cell);
    }

    public boolean isUnknown(int cell) {
        return weights[cell] == 0 && !absent.get(cell);
    }

    public boolean hasUnknown() {
        for (int cell = 0; cell < weights.length; cell++) {
            if (isUnknown(cell)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the report has all cells of all equations. */
    public boolean hasAll() {
        return absent.isEmpty();
    }

    /** Returns the cells whose figures are not known, ascending. */
    public int[] unknown() {
        return hasUnknown()
                ? IntStream.range(0, weights.length).filter(this::isUnknown).toArray()
                : new int[0];
    }

    /** Returns what each equation lacks to hold; a figure that is not known counts as zero. */
    public Residuals residuals() {
        return new Residuals(lacks());
    }

    /**
     * Returns what each equation lacks to hold of which the report has all cells, zero for the others; not to be changed.
     *
     * @throws ArithmeticException if that does not fit a {@code long}
     */
    long[] lacks() {
        if (lacks == null) {
            long[] found = new long[system.rows().size()];
            for (int equation = 0; equation < found.length; equation++) {
                found[equation] = has(equation) ? system.residual(equation, figures) : 0;
            }
            lacks = found;
        }
        return lacks;
    }

    /** Tells whether the cell must change whatever else does. */
    boolean isImpossible(int cell) {
        return figures[cell] < 0 && !signed.get(cell);
    }

    /** Tells whether the report has all cells of the equation. */
    public boolean has(int equation) {
        if (!absent.isEmpty()) {
            for (int cell : system.cellsOf(equation)) {
                if (absent.get(cell)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Returns the equation with the residual that the figures leave. */
    public Row at(int equation) {
        return system.at(equation, figures);
    }
}
