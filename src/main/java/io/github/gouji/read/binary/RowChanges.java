// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.binary;

import java.util.ArrayList;
import java.util.List;

/** Makes the definition of a row from changes. Not thread-safe. */
final class RowChanges {

    private static final int DEFINITION = 0xD608;
    private static final int MERGE = 0x5624;
    private static final int SPLIT = 0x5625;
    private static final int MERGE_DOWNWARDS = 0xD62B;
    private static final int INSERT = 0x7621;
    private static final int DELETE = 0x5622;
    private static final int WIDTH = 0x7623;
    private static final int CELL = 20;
    private static final int MERGED_WITH_RIGHT = 1;
    private static final int MERGED_WITH_LEFT = 2;
    private static final int TALL = 0x20;
    private static final int BEGINS = 0x40;

    /** The widths of the cells, and how they are merged. */
    private final List<Integer> widths = new ArrayList<>();

    private final List<Integer> merged = new ArrayList<>();
    private int begin;

    void take(int code, Bytes bytes, int at, int size) {
        switch (code) {
            case DEFINITION -> define(bytes.part(at, size));
            case MERGE -> merge(bytes.u8(at), bytes.u8(at + 1), true);
            case SPLIT -> merge(bytes.u8(at), bytes.u8(at + 1), false);
            case MERGE_DOWNWARDS -> mergeDownwards(bytes.part(at, size));
            case INSERT -> insert(bytes.u8(at), bytes.u8(at + 1), bytes.u16(at + 2));
            case DELETE -> delete(bytes.u8(at), bytes.u8(at + 1));
            case WIDTH -> {
                for (int i = bytes.u8(at); i < Math.min(bytes.u8(at + 1), widths.size()); i++) {
                    widths.set(i, bytes.u16(at + 2));
                }
            }
            default -> {}
        }
    }

    private void define(Bytes bytes) {
        widths.clear();
        merged.clear();
        int cells = bytes.u8(0);
        begin = bytes.s16(1);
        for (int i = 0; i < cells; i++) {
            widths.add(bytes.s16(3 + 2 * i) - bytes.s16(1 + 2 * i));
            int at = 1 + 2 * (cells + 1) + CELL * i;
            merged.add(at + 2 <= bytes.length() ? bytes.u16(at) : 0);
        }
    }

    private void merge(int from, int to, boolean isMerged) {
        for (int i = from; i < Math.min(to, merged.size()); i++) {
            int kept = merged.get(i) & ~(MERGED_WITH_RIGHT | MERGED_WITH_LEFT);
            merged.set(i, !isMerged ? kept : kept | (i == from ? MERGED_WITH_RIGHT : MERGED_WITH_LEFT));
        }
    }

    private void mergeDownwards(Bytes bytes) {
        int cell = bytes.u8(0);
        if (cell < merged.size()) {
            int how = bytes.u8(1);
            int kept = merged.get(cell) & ~(TALL | BEGINS);
            merged.set(cell, kept | ((how & 1) != 0 ? TALL : 0) | ((how & 2) != 0 ? TALL | BEGINS : 0));
        }
    }

    private void insert(int at, int count, int width) {
        for (int i = 0; i < count && widths.size() < 256; i++) {
            int place = Math.min(at, widths.size());
            widths.add(place, width);
            merged.add(place, 0);
        }
    }

    private void delete(int from, int to) {
        int end = Math.min(to, widths.size());
        if (from < end) {
            widths.subList(from, end).clear();
            merged.subList(from, end).clear();
        }
    }

    RowDefinition row() {
        List<RowDefinition.Cell> cells = new ArrayList<>(widths.size());
        int left = begin;
        for (int i = 0; i < widths.size(); i++) {
            int right = left + widths.get(i);
            int how = merged.get(i);
            boolean goesOn = (how & MERGED_WITH_LEFT) != 0 && (how & MERGED_WITH_RIGHT) == 0;
            boolean isTall = (how & TALL) != 0;
            cells.add(new RowDefinition.Cell(left, right, goesOn, isTall, isTall && (how & BEGINS) == 0));
            left = right;
        }
        return new RowDefinition(cells);
    }
}
