// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.place;

import io.github.gouji.read.shape.Header;
import io.github.gouji.read.shape.Shape;
import io.github.gouji.read.shape.Shape.Slot;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Heading;
import java.util.List;

/**
 * The order in which a header names rows and columns of the form, where it is not in line with the figures, as in a table
 * that was copied without its merged cells: what each row of it says from left to right is in the order of the form or not.
 */
final class HeaderOrder {

    private static final String RECONSIDERATION = "行政复议";
    private static final String LITIGATION = "行政诉讼";

    private HeaderOrder() {}

    /** Tells whether the header, row by row, names each group and each result of a whole line as the form does. */
    static boolean isThatOf(Slot slot, Header header) {
        List<Heading> rows = rows(slot).stream().distinct().toList();
        List<Heading> columns = columns(slot);
        List<Heading> reading = header.reading().stream().flatMap(List::stream).toList();
        return of(rows, reading).equals(rows) && of(columns, reading).equals(columns);
    }

    /** Tells whether no row of the header names a heading in front of one that the line of the form has before it. */
    static boolean isOfForm(Slot slot, Header header, Shape shape) {
        if (shape.rowsBeside()) {
            return true;
        }
        for (List<Heading> line : header.reading()) {
            boolean isOfRows = rises(of(rows(slot), line), rows(slot), false);
            if (!isOfRows || (shape.isOneLine() && !rises(of(columns(slot), line), columns(slot), true))) {
                return false;
            }
        }
        return header.lines().stream().noneMatch(line -> {
            int litigation = line.text().indexOf(LITIGATION);
            return litigation >= 0 && litigation < line.text().indexOf(RECONSIDERATION);
        });
    }

    private static List<Heading> rows(Slot slot) {
        return slot.cells().stream().<Heading>map(Cell::row).toList();
    }

    private static List<Heading> columns(Slot slot) {
        return slot.cells().stream().<Heading>map(Cell::column).toList();
    }

    /** Returns those of the headings that a line of the form has. */
    private static List<Heading> of(List<Heading> form, List<Heading> headings) {
        return headings.stream().filter(form::contains).toList();
    }

    /**
     * Tells whether headings come in the order of the form.
     *
     * @param comeAgain whether they begin anew behind the last
     */
    private static boolean rises(List<Heading> headings, List<Heading> form, boolean comeAgain) {
        int last = -1;
        int end = comeAgain ? form.indexOf(form.get(form.size() - 1)) : form.size();
        for (Heading heading : headings) {
            int at = form.indexOf(heading);
            if (at <= last) {
                return false;
            }
            last = at == end ? -1 : at;
        }
        return true;
    }
}
