// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.aligned;

import io.github.gouji.read.mark.TextLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The header of a table without ruling lines.
 *
 * @param leaves the headings of single columns, which have no other below them, from left to right
 * @param groups the rows of headings of several columns, from above to below
 * @param corner what stands above the labels
 */
record HeaderBlocks(List<TextBlock> leaves, List<List<TextBlock>> groups, List<TextBlock> corner) {

    /**
     * Finds the headings.
     *
     * @param lines the pieces of the lines of the header
     * @param labels where labels stand
     */
    static HeaderBlocks of(List<List<TextLine>> lines, Labels labels, DrawingOrder order) {
        int[] none = new int[lines.size()];
        Arrays.fill(none, -1);
        List<TextBlock> blocks = new TextBlocks(order, Double.MAX_VALUE).of(lines, none);
        List<TextBlock> corner = new ArrayList<>();
        List<TextBlock> leaves = new ArrayList<>();
        List<TextBlock> above = new ArrayList<>();
        for (TextBlock block : blocks) {
            boolean covers = blocks.stream()
                    .anyMatch(other -> other != block
                            && other.top() >= block.bottom() - 0.3 * block.size()
                            && other.isInColumnOf(block));
            if (block.centreX() < labels.end()) {
                corner.add(block);
            } else {
                (covers ? above : leaves).add(block);
            }
        }
        leaves.sort(Comparator.comparingDouble(TextBlock::left));
        if (corner.isEmpty() && !leaves.isEmpty() && labels.areBelow(leaves.get(0))) {
            corner.add(leaves.remove(0));
        }
        return new HeaderBlocks(leaves, rows(above), corner);
    }

    private static List<List<TextBlock>> rows(List<TextBlock> blocks) {
        List<TextBlock> sorted = new ArrayList<>(blocks);
        sorted.sort(Comparator.comparingDouble(TextBlock::centreY));
        List<List<TextBlock>> rows = new ArrayList<>();
        for (TextBlock block : sorted) {
            List<TextBlock> last = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
            if (last.isEmpty() || block.centreY() - last.get(0).centreY() > 0.5 * block.size()) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(block);
        }
        rows.forEach(row -> row.sort(Comparator.comparingDouble(TextBlock::left)));
        return rows;
    }
}
