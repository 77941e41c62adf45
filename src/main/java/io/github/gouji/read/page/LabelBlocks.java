// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the lines of labels together that go on below each other, and finds the row that each belongs to. */
final class LabelBlocks {

    /** A label of several lines, and the row on whose line one of them is, -1 if none is. */
    private static final class Block {
        private final List<TextLine> pieces = new ArrayList<>();
        private int row = -1;

        TextLine last() {
            return pieces.get(pieces.size() - 1);
        }

        double top() {
            return pieces.get(0).box().y();
        }

        double bottom() {
            return last().box().bottom();
        }

        double left() {
            return pieces.stream().mapToDouble(piece -> piece.box().x()).min().orElse(0);
        }

        double right() {
            return pieces.stream()
                    .mapToDouble(piece -> piece.box().right())
                    .max()
                    .orElse(0);
        }
    }

    private LabelBlocks() {}

    /** Returns the labels of each line that has more than labels, from left to right, each as its lines. */
    static List<List<List<TextLine>>> byRow(List<List<TextLine>> lines, AlignedColumns columns) {
        List<List<TextLine>> labels = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        List<Double> heights = new ArrayList<>();
        for (List<TextLine> line : lines) {
            labels.add(line.stream().filter(columns::isLabel).toList());
            List<TextLine> others =
                    line.stream().filter(piece -> !columns.isLabel(piece)).toList();
            if (!others.isEmpty()) {
                rows.add(labels.size() - 1);
                heights.add(others.get(0).box().centreY());
            }
        }
        List<Block> blocks = blocks(labels, rows);
        List<List<Block>> ofRows = new ArrayList<>();
        rows.forEach(row -> ofRows.add(new ArrayList<>()));
        blocks.stream()
                .filter(block -> block.row >= 0)
                .forEach(block -> ofRows.get(block.row).add(block));
        for (Block block : blocks) {
            if (block.row < 0) {
                place(block, heights, ofRows);
            }
        }
        return ofRows.stream()
                .map(row -> {
                    row.sort(Comparator.comparingDouble(Block::left));
                    return row.stream().map(block -> List.copyOf(block.pieces)).toList();
                })
                .toList();
    }

    /** Gives a label to the row in whose height it is, or that is nearest. */
    private static void place(Block block, List<Double> heights, List<List<Block>> ofRows) {
        int nearest = 0;
        double middle = (block.top() + block.bottom()) / 2;
        for (int i = 1; i < heights.size(); i++) {
            if (Math.abs(heights.get(i) - middle) < Math.abs(heights.get(nearest) - middle)) {
                nearest = i;
            }
        }
        for (Block other : ofRows.get(nearest)) {
            if (block.left() < other.right() && block.right() > other.left()) {
                boolean above = block.top() < other.top();
                other.pieces.addAll(above ? 0 : other.pieces.size(), block.pieces);
                return;
            }
        }
        ofRows.get(nearest).add(block);
    }

    private static List<Block> blocks(List<List<TextLine>> labels, List<Integer> rows) {
        List<Block> blocks = new ArrayList<>();
        List<Block> open = new ArrayList<>();
        for (int line = 0; line < labels.size(); line++) {
            int row = rows.indexOf(line);
            for (TextLine piece : labels.get(line)) {
                Block block = null;
                for (Block other : open) {
                    if (goesOn(other, piece) && (row < 0 || other.row < 0)) {
                        block = other;
                    }
                }
                if (block == null) {
                    block = new Block();
                    blocks.add(block);
                    open.add(block);
                }
                block.pieces.add(piece);
                block.row = Math.max(block.row, row);
            }
            double reached = labels.get(line).stream()
                    .mapToDouble(piece -> piece.box().centreY())
                    .min()
                    .orElse(-1);
            open.removeIf(block -> reached - block.bottom() > 2 * block.last().size());
        }
        return blocks;
    }

    private static boolean goesOn(Block block, TextLine piece) {
        Box last = block.last().box();
        Box box = piece.box();
        double distance = box.centreY() - last.centreY();
        double common = Math.min(last.right(), box.right()) - Math.max(last.x(), box.x());
        return distance > 0.5 * piece.size()
                && distance <= AlignedTable.TIGHT * piece.size()
                && common >= 0.5 * Math.min(last.width(), box.width());
    }
}
