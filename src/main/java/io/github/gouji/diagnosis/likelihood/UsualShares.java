// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.likelihood;

import io.github.gouji.report.Cell;
import io.github.gouji.report.FormTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Into which shares the requests and cases of a system usually fall. Table 三 is taken as requests that fall into
 * columns, each column into what it came from (一, 二) and into what became of it ((一) to (六), 四), by shares that
 * differ from report to report as a Dirichlet distribution says; a group of table 四 as cases that fall into results.
 */
final class UsualShares {

    /** Whether each cell is one of those counts. */
    final boolean[] isCount;
    /** The weight that a cell has by itself; zero where only its sums have any. */
    final double[] weight;
    /** The sums that each cell adds to, by their numbers. */
    final int[][] sumsOf;

    final List<Term> terms = new ArrayList<>();

    private final int[][] cellsOf;
    private final Parameters parameters;

    /** What a sum of cells adds to the logarithm: times · ln sum! + sign · ln Γ(sum + weight) − ln(sum + offset). */
    static final class Term {

        /** Most sums are below this: what they add is computed once. */
        private static final int SMALL = 128;

        private final int factorials;
        private final int sign;
        private final double weight;
        private final double offset;
        private final double[] ofSmall = new double[SMALL];

        /**
         * Makes a term.
         *
         * @param offset zero where the last is missing
         */
        Term(int factorials, int sign, double weight, double offset) {
            this.factorials = factorials;
            this.sign = sign;
            this.weight = weight;
            this.offset = offset;
            for (int sum = 0; sum < SMALL; sum++) {
                ofSmall[sum] = computed(sum);
            }
        }

        double of(long sum) {
            return sum < SMALL ? ofSmall[(int) Math.max(sum, 0)] : computed(sum);
        }

        private double computed(long sum) {
            double log = factorials * LogGamma.ofFactorial(sum) + sign * LogGamma.of(sum + weight);
            return offset > 0 ? log - StrictMath.log(sum + offset) : log;
        }
    }

    UsualShares(Board board, Parameters parameters) {
        this.parameters = parameters;
        isCount = new boolean[board.size];
        weight = new double[board.size];
        sumsOf = new int[board.size][];
        Sums named = new Sums(board);
        for (int cell = 0; cell < board.size; cell++) {
            Cell address = board.cells.get(cell);
            isCount[cell] = isPart(board, cell);
            if (!isCount[cell]) {
                sumsOf[cell] = new int[0];
            } else if (isRequest(address)) {
                sumsOf[cell] = named.ofRequest(address);
            } else {
                weight[cell] = parameters.get(key(address));
                sumsOf[cell] = named.ofDispute(address);
            }
        }
        cellsOf = IntStream.range(0, terms.size()).mapToObj(this::addingTo).toArray(int[][]::new);
    }

    private int[] addingTo(int sum) {
        return IntStream.range(0, sumsOf.length)
                .filter(cell -> IntStream.of(sumsOf[cell]).anyMatch(own -> own == sum))
                .toArray();
    }

    /** Returns the cells that add to a sum, by its number. */
    int[] cellsOf(int sum) {
        return cellsOf[sum];
    }

    /** With other rules than those of the form, a total may be one by its name alone. */
    private boolean isPart(Board board, int cell) {
        Cell address = board.cells.get(cell);
        return !board.isTotal(cell)
                && parameters.has(key(address))
                && (!isRequest(address) || parameters.has(columnKey(address)));
    }

    /** Returns the name of the weight of a row of table 三, or of a result of table 四. */
    static String key(Cell cell) {
        return cell.table() == FormTable.REQUESTS
                ? "row." + cell.row().id()
                : "result." + cell.column().id();
    }

    private static String columnKey(Cell cell) {
        return "column." + cell.column().id();
    }

    /** The sums by their names, each made when a cell first adds to it. */
    private final class Sums {

        private final Board board;
        private final List<String> names = new ArrayList<>();

        Sums(Board board) {
            this.board = board;
        }

        int[] ofRequest(Cell cell) {
            int row = sum(key(cell), () -> new Term(0, 1, parameters.get(key(cell)), 0));
            if (!isSource(cell)) {
                return new int[] {
                    row,
                    sum(
                            "outcomes",
                            () -> new Term(0, -1, weights(c -> isRequest(c) && !isSource(c), UsualShares::key), 0))
                };
            }
            return new int[] {
                row,
                sum(columnKey(cell), () -> new Term(1, 1, parameters.get(columnKey(cell)), 0)),
                sum(
                        "all",
                        () -> new Term(
                                1,
                                -1,
                                weights(UsualShares::isRequest, UsualShares::columnKey),
                                parameters.get("requests.size"))),
                sum("sources", () -> new Term(0, -1, weights(UsualShares::isSource, UsualShares::key), 0))
            };
        }

        int[] ofDispute(Cell cell) {
            return new int[] {
                sum(
                        "result." + cell.row().id(),
                        () -> new Term(
                                1,
                                -1,
                                weights(c -> c.table() == FormTable.DISPUTES, UsualShares::key),
                                parameters.get("disputes.size")))
            };
        }

        private int sum(String name, Supplier<Term> term) {
            int found = names.indexOf(name);
            if (found < 0) {
                names.add(name);
                terms.add(term.get());
                return terms.size() - 1;
            }
            return found;
        }

        /** Returns the sum of the weights of the rows, or columns, that some parts have. */
        private double weights(Predicate<Cell> which, Function<Cell, String> name) {
            return IntStream.range(0, board.size)
                    .filter(cell -> isPart(board, cell))
                    .mapToObj(board.cells::get)
                    .filter(which)
                    .map(name)
                    .distinct()
                    .mapToDouble(parameters::get)
                    .sum();
        }
    }

    private static boolean isRequest(Cell cell) {
        return cell.table() == FormTable.REQUESTS;
    }

    static boolean isSource(Cell cell) {
        return cell.row().id().equals("received") || cell.row().id().equals("carriedOver");
    }
}
