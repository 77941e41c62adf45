// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.ofd;

import io.github.gouji.read.page.FormPainter;
import io.github.gouji.read.page.Styles;
import io.github.gouji.report.AnnualReport;

/** Reports as OFD documents. */
public final class DrawnOfd {

    private DrawnOfd() {}

    /** Returns a report as a word processor prints it, cell by cell, and an empty page. */
    public static byte[] of(AnnualReport report) {
        OfdSheet sheet = new OfdSheet();
        FormPainter.paint(report, sheet, Styles.all().get("CELL_BY_CELL"));
        sheet.newPage();
        return sheet.bytes();
    }
}
