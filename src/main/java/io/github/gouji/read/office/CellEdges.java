// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.office;

import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** The places at which cells of a table begin and end, in twips; those that lie close together are one. */
record CellEdges(List<Integer> places) {

    private static final int TOLERANCE = 30;

    /** Returns the places of the rows from one to before another. */
    static CellEdges of(Table table, int from, int to) {
        TreeSet<Integer> places = new TreeSet<>();
        for (int i = from; i < to; i++) {
            TableRow row = table.getRow(i);
            for (int j = 0; j < row.numCells(); j++) {
                TableCell cell = row.getCell(j);
                add(cell.getLeftEdge(), places);
                add(cell.getLeftEdge() + cell.getWidth(), places);
            }
        }
        return new CellEdges(List.copyOf(places));
    }

    /** Returns where the cells of a row begin, and where the last of them ends. */
    static double[] of(TableRow row) {
        int cells = row.numCells();
        double[] places = new double[cells + 1];
        for (int i = 0; i < cells; i++) {
            places[i] = row.getCell(i).getLeftEdge();
            places[cells] = places[i] + row.getCell(i).getWidth();
        }
        return places;
    }

    private static void add(int place, TreeSet<Integer> places) {
        Integer below = places.floor(place);
        Integer above = places.ceiling(place);
        boolean isKnown =
                (below != null && place - below <= TOLERANCE) || (above != null && above - place <= TOLERANCE);
        if (!isKnown) {
            places.add(place);
        }
    }

    /** Returns the number of the edge that is nearest. */
    int column(int place) {
        int at = Collections.binarySearch(places, place);
        if (at >= 0) {
            return at;
        }
        int above = -at - 1;
        if (above == 0) {
            return 0;
        }
        return above == places.size() || place - places.get(above - 1) <= places.get(above) - place ? above - 1 : above;
    }
}
