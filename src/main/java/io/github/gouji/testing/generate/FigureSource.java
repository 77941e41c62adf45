// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.testing.generate;

import io.github.gouji.report.Cell;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Heading;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Figures of one report: some rows are full and others empty, and the first column of a table has most. */
final class FigureSource {

    /** Table 四 has a dispute for so many requests. */
    private static final int REQUESTS_OF_A_DISPUTE = 10;

    private static final int MOST_DECIMALS = 6;

    private final ReportShape shape;
    private final RandomGenerator random;
    private final Map<Heading, Double> rows = new HashMap<>();
    private final Map<Heading, Double> columns = new HashMap<>();

    FigureSource(ReportShape shape, RandomGenerator random) {
        this.shape = shape;
        this.random = random;
    }

    Number draw(Cell cell) {
        double row = rows.computeIfAbsent(cell.row(), any -> random.nextDouble() < shape.filled() ? exponential(1) : 0);
        double column = columns.computeIfAbsent(cell.column(), heading -> isFirst(cell) ? 1 : exponential(0.1));
        double scale = cell.table() == FormTable.DISPUTES
                ? (double) shape.scale() / REQUESTS_OF_A_DISPUTE + Integer.signum(shape.scale())
                : shape.scale();
        long figure = (long) exponential(scale * row * column);
        if (cell.isAmount()) {
            return BigDecimal.valueOf(figure, random.nextInt(MOST_DECIMALS + 1));
        }
        return cell.mayBeNegative() && random.nextBoolean() ? -figure : figure;
    }

    /** The first column of table 三 is 自然人; in the other tables every column may be the fullest. */
    private static boolean isFirst(Cell cell) {
        return cell.table() != FormTable.REQUESTS || cell.column().getClass().getEnumConstants()[0] == cell.column();
    }

    /** Returns a number that is exponentially distributed with the given mean. */
    private double exponential(double mean) {
        return -mean * Math.log(1 - random.nextDouble());
    }
}
