// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.place;

import io.github.gouji.read.lexicon.FormHeadings;
import io.github.gouji.read.shape.Header;
import io.github.gouji.read.shape.Shape;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Heading;
import java.util.ArrayList;
import java.util.List;

/**
 * The order in which a header names rows and columns of the form, where it is not in line with the figures, as in a table
 * that was copied without its merged cells: what each row of it says from left to right is in the order of the form or not.
 */
final class HeaderOrder {

    private static final String RECONSIDERATION = "行政复议";
    private static final String LITIGATION = "行政诉讼";

    private HeaderOrder() {}

    /** Tells whether no row of the header names a heading in front of one that the form has before it. */
    static boolean isOfForm(Header header, Shape shape, Edition edition) {
        if (shape.rowsBeside()) {
            return true;
        }
        FormTable table = shape.table();
        List<Heading> rows = new ArrayList<>();
        List<Heading> columns = new ArrayList<>();
        shape.slots(edition).get(0).cells().forEach(cell -> {
            rows.add(cell.row());
            columns.add(cell.column());
        });
        for (List<Heading> line : header.reading()) {
            List<Heading> ofRows = new ArrayList<>(line);
            ofRows.removeIf(heading -> !FormHeadings.isRow(table, heading));
            List<Heading> ofColumns = new ArrayList<>(line);
            ofColumns.removeIf(heading -> !FormHeadings.isColumn(table, heading));
            if (!rises(ofRows, rows, false) || (shape.isOneLine() && !rises(ofColumns, columns, true))) {
                return false;
            }
        }
        return header.lines().stream().noneMatch(line -> {
            int litigation = line.text().indexOf(LITIGATION);
            return litigation >= 0 && litigation < line.text().indexOf(RECONSIDERATION);
        });
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
            if (at >= 0 && at <= last) {
                return false;
            }
            last = at < 0 ? last : at == end ? -1 : at;
        }
        return true;
    }
}
