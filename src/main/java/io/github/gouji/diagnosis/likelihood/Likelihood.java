// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.likelihood;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Weighs explanations of one system of equations against each other: how usual the corrected figures are, times how
 * likely mistakes are that turned them into those reported. Not thread-safe.
 */
public final class Likelihood {

    private final Reported reported;
    private final Board board;
    private final SingleSlips single;
    private final PairChances pairs;
    private final LineChances lines;
    private final BlockChances blocks;
    private final UsualFigures usual;
    private final Model model;
    private final IntUnaryOperator weights;
    private final KnownFigures known;

    /**
     * Takes the arrays as they are.
     *
     * @param model the model of the system
     * @param figures what is reported in each of its cells, zero where nothing is
     * @param blank those that are blank and count as zero
     * @param weights how many times as much each figure is trusted as others
     * @param known what is known from elsewhere
     * @param blankZeros how likely it is that a zero of the table was left blank
     */
    public Likelihood(
            Model model,
            long[] figures,
            BitSet blank,
            IntUnaryOperator weights,
            KnownFigures known,
            DoubleSupplier blankZeros) {
        this.model = model;
        this.weights = weights;
        this.known = known;
        board = model.board;
        reported = new Reported(board, figures, blank, known);
        single = new SingleSlips(reported, model, blankZeros);
        pairs = new PairChances(reported, single, model);
        lines = new LineChances(reported, single, pairs, model);
        blocks = new BlockChances(reported, single, pairs, model);
        usual = new UsualFigures(model.usual, figures);
    }

    /**
     * Returns what is known of one change whatever else should change.
     *
     * @param cell the number of the cell
     * @param should the figure that it should have
     * @param forced whether no other figure would do
     */
    public Amendment amendment(int cell, long should, boolean forced) {
        long is = reported.figures[cell];
        boolean blank = reported.blank.get(cell);
        double[] chances = single.of(cell, is, should, blank, forced);
        Amendment amendment = new Amendment(
                cell,
                is,
                should,
                blank,
                forced,
                chances,
                StrictMath.log(single.random(is, should) / board.size),
                usual.alone(cell, should),
                known.gain(cell, is, should) + (weights.applyAsInt(cell) - 1) * model.logFurther);
        amendment.here = chance(amendment, reported.places);
        return amendment;
    }

    private static double chance(Amendment amendment, int[] places) {
        double chance = 0;
        for (int i = 0; i < Reported.CLASSES; i++) {
            chance += amendment.single[i] / PairChances.atLeastOne(places[i]);
        }
        return chance;
    }

    /**
     * The weight of an explanation, as logarithms.
     *
     * @param own how usual the corrected figures are, compared with those reported, times how likely mistakes are that
     *     turned the ones into the others
     * @param unlisted the weight of explanations with another mistake, which are not listed: as if each of these figures
     *     was replaced at random, so that they count for little where a mistake has left its trace
     */
    public record Weight(double own, double unlisted) {}

    /**
     * Weighs an explanation.
     *
     * @param amendments the figures to mend, in form order
     */
    public Weight of(List<Amendment> amendments) {
        int[] places = reported.places.clone();
        for (Amendment amendment : amendments) {
            reported.count(amendment.cell, amendment.is, -1, places);
            reported.count(amendment.cell, amendment.should, 1, places);
        }
        double[] alone = new double[amendments.size()];
        for (int i = 0; i < alone.length; i++) {
            alone[i] = chance(amendments.get(i), places);
        }
        Ways ways = new Ways(model.further, model.logFurther, alone);
        if (alone.length > 1) {
            join(amendments, ways, places);
        }
        double figures = model.trust * usual.of(amendments);
        for (Amendment amendment : amendments) {
            figures += amendment.known;
        }
        double random = model.logUnlisted + (alone.length - 1) * model.logFurther + figures;
        for (Amendment amendment : amendments) {
            random += amendment.random;
        }
        return new Weight(ways.log() + figures, random);
    }

    private void join(List<Amendment> amendments, Ways ways, int[] places) {
        int[] zeros = new int[amendments.size()];
        int count = 0;
        for (int i = 0; i < zeros.length; i++) {
            Amendment one = amendments.get(i);
            if (one.isTotalAtZero(board)) {
                zeros[count++] = i;
            }
            for (int j = i + 1; j < zeros.length && one.forced; j++) {
                if (amendments.get(j).forced) {
                    ways.join(pairs.of(one, amendments.get(j)), i, j);
                }
            }
        }
        if (count > 1) {
            double chance = single.rate(SlipKind.TOTAL_LEFT_AT_ZERO) / PairChances.atLeastOne(places[Reported.TOTALS]);
            ways.join(chance * StrictMath.pow(model.habit, count - 1), Arrays.copyOf(zeros, count));
        }
        if (zeros.length >= BlockChances.FEWEST) {
            ways.join(blocks.of(amendments), IntStream.range(0, zeros.length).toArray());
        }
        joinLines(amendments, ways, true);
        joinLines(amendments, ways, false);
    }

    private void joinLines(List<Amendment> amendments, Ways ways, boolean rows) {
        int[][] lineOf = rows ? board.row : board.column;
        boolean[] seen = new boolean[amendments.size()];
        for (int i = 0; i < seen.length; i++) {
            int[] line = lineOf[amendments.get(i).cell];
            if (seen[i] || !isShared(amendments, i, lineOf)) {
                continue;
            }
            List<Amendment> inLine = new ArrayList<>();
            int[] members = new int[seen.length];
            boolean forced = true;
            for (int j = i; j < seen.length; j++) {
                if (lineOf[amendments.get(j).cell] == line) {
                    members[inLine.size()] = j;
                    inLine.add(amendments.get(j));
                    forced &= amendments.get(j).forced;
                }
            }
            for (int j = 0; j < inLine.size(); j++) {
                seen[members[j]] = true;
            }
            if (forced) {
                double chance = rows ? lines.ofRow(inLine) : lines.ofColumn(inLine);
                ways.join(chance, Arrays.copyOf(members, inLine.size()));
            }
        }
    }

    /** Tells whether one of the later amendments stands in the same line. */
    private static boolean isShared(List<Amendment> amendments, int number, int[][] lineOf) {
        int[] line = lineOf[amendments.get(number).cell];
        for (int i = number + 1; i < amendments.size(); i++) {
            if (lineOf[amendments.get(i).cell] == line) {
                return true;
            }
        }
        return false;
    }
}
