package io.github.gouji.diagnosis.solve;

/** A minimal set of cells of a system, and the figures that make every equation hold. */
public final class Repair {

    /** The numbers of the cells, ascending; those that cost nothing to fill are among them. */
    public final int[] cells;

    /** Figures that fit. */
    public final long[] figures;

    /** The least figure that each cell may have; {@link Tableau#NO_LEAST} where there is none. */
    public final long[] least;

    /** The largest figure that each cell may have; {@link Tableau#NO_MOST} where there is none. */
    public final long[] most;

    Repair(int[] cells, long[] figures, long[] least, long[] most) {
        this.cells = cells;
        this.figures = figures;
        this.least = least;
        this.most = most;
    }
}
