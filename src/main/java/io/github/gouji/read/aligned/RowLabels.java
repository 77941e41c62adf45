// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.aligned;

import io.github.gouji.read.mark.TextLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the row of a table without ruling lines to which each label belongs, and the rows that have nothing but labels. */
final class RowLabels {

    /**
     * A row.
     *
     * @param line its line, -1 if it has no figures
     * @param middle the height of its middle
     * @param labels its labels
     */
    record Row(int line, double middle, List<TextBlock> labels) {

        /** Returns the labels from left to right. */
        List<TextBlock> sorted() {
            List<TextBlock> sorted = new ArrayList<>(labels);
            sorted.sort(Comparator.comparingDouble(TextBlock::left));
            return sorted;
        }

        /**
         * Tells whether a part of the row's own label, its last, stands on the line of another row, which has none of its
         * own: what the cells of one row hold is not on one line where some of it is at the top and some at the bottom.
         */
        boolean holdsLabelIn(List<TextLine> pieces, Row other) {
            TextBlock own = sorted().get(labels.size() - 1);
            return other.labels.stream().noneMatch(label -> label.right() > own.left())
                    && pieces.stream().anyMatch(piece -> own.pieces().contains(piece));
        }
    }

    private final List<Row> rows = new ArrayList<>();

    private RowLabels() {}

    /**
     * Returns the rows from above to below.
     *
     * @param corner the lines of the header, of which those above the labels are a row of their own
     * @param lines the lines with all their pieces
     */
    static List<Row> of(
            List<List<TextLine>> corner, List<List<TextLine>> lines, AlignedColumns columns, DrawingOrder order) {
        RowLabels found = new RowLabels();
        List<List<TextLine>> labels = new ArrayList<>();
        int[] rowOf = new int[lines.size()];
        for (int i = 0; i < rowOf.length; i++) {
            List<TextLine> line = lines.get(i);
            labels.add(line.stream().filter(columns::isLabel).toList());
            TextLine figure = line.stream()
                    .filter(piece -> !columns.isLabel(piece))
                    .findFirst()
                    .orElse(null);
            rowOf[i] = figure == null ? -1 : found.rows.size();
            if (figure != null) {
                found.rows.add(new Row(i, figure.box().centreY(), new ArrayList<>()));
            }
        }
        List<List<TextLine>> all = new ArrayList<>();
        corner.forEach(line -> all.add(line.stream().filter(columns::isLabel).toList()));
        all.addAll(labels);
        double[] middles = found.rows.stream().mapToDouble(Row::middle).toArray();
        List<TextBlock> blocks = new TextBlocks(order, TextBlocks.pitch(all, order), middles).of(labels, rowOf);
        blocks.stream()
                .filter(block -> block.row() >= 0)
                .forEach(block -> found.rows.get(block.row()).labels().add(block));
        found.place(blocks.stream().filter(block -> block.row() < 0).toList(), order);
        found.rows.sort(Comparator.comparingDouble(Row::middle));
        return found.rows;
    }

    /** Gives the labels that are on the line of no figure to the row in whose height they are, or to a row of their own. */
    private void place(List<TextBlock> blocks, DrawingOrder order) {
        double pitch = order.isReliable() ? 0 : pitch();
        List<Row> blank = new ArrayList<>();
        for (TextBlock block : blocks) {
            Row nearest = nearest(block);
            if (isRow(block, nearest, pitch)) {
                blank.add(new Row(-1, block.centreY(), new ArrayList<>(List.of(block))));
                continue;
            }
            TextBlock same = nearest.labels().stream()
                    .filter(other -> block.left() < other.right() && block.right() > other.left())
                    .findFirst()
                    .orElse(null);
            if (same == null) {
                nearest.labels().add(block);
            } else {
                same.join(block);
            }
        }
        rows.addAll(blank);
    }

    /** Tells whether a label has a row of its own: it is as far from the next figures as rows are, and nothing is right of it. */
    private boolean isRow(TextBlock block, Row nearest, double pitch) {
        double distance = Math.abs(nearest.middle() - block.centreY());
        TextBlock last = nearest.sorted().isEmpty()
                ? block
                : nearest.sorted().get(nearest.labels().size() - 1);
        return distance > Math.max(0.75 * pitch, 0.9 * block.size()) && block.right() > last.left();
    }

    private double pitch() {
        double least = Double.MAX_VALUE;
        for (int i = 1; i < rows.size(); i++) {
            least = Math.min(least, rows.get(i).middle() - rows.get(i - 1).middle());
        }
        return least == Double.MAX_VALUE ? 0 : least;
    }

    private Row nearest(TextBlock block) {
        Row nearest = rows.get(0);
        for (Row row : rows) {
            if (Math.abs(row.middle() - block.centreY()) < Math.abs(nearest.middle() - block.centreY())) {
                nearest = row;
            }
        }
        return nearest;
    }
}
