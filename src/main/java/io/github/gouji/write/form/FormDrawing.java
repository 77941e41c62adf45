// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.form;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.write.markup.Element;
import java.util.List;

/** Draws a table of the form. */
public final class FormDrawing {

    private FormDrawing() {}

    /** Draws what stands in the cells. */
    @FunctionalInterface
    public interface Cells {

        /** Returns a cell, which is so many columns wide. */
        Element of(Cell cell, int columns);
    }

    /** Returns the table in an edition of the form, with these cells. */
    public static Element of(FormTable table, Edition edition, Cells cells) {
        return Element.of("table").in("form").addAll(parts(table, edition, cells));
    }

    private static List<Element> parts(FormTable table, Edition edition, Cells cells) {
        return switch (table) {
            case PROACTIVE -> ProactiveTable.parts(cells, edition);
            case REQUESTS -> RequestsTable.parts(cells, edition);
            case DISPUTES -> DisputesTable.parts(cells, edition);
        };
    }
}
