// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.word;

import io.github.gouji.read.binary.RowDefinition;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/** The places at which cells of a table begin and end, in twips; those that lie close together are one. */
record CellEdges(List<Integer> places) {

    private static final int TOLERANCE = 30;

    /** Returns the places of the cells of some rows. */
    static CellEdges of(List<RowDefinition> rows) {
        TreeSet<Integer> places = new TreeSet<>();
        for (RowDefinition row : rows) {
            for (RowDefinition.Cell cell : row.cells()) {
                add(cell.left(), places);
                add(cell.right(), places);
            }
        }
        return new CellEdges(List.copyOf(places));
    }

    /** Returns where the cells of a row begin, and where the last of them ends. */
    static double[] of(RowDefinition row) {
        int cells = row.cells().size();
        double[] places = new double[cells + 1];
        for (int i = 0; i < cells; i++) {
            places[i] = row.cells().get(i).left();
            places[cells] = row.cells().get(i).right();
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
