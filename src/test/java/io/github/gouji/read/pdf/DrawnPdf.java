// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.pdf;

import io.github.gouji.read.page.FormPainter;
import io.github.gouji.read.page.Styles;
import io.github.gouji.report.AnnualReport;

/** Reports as PDF documents. */
public final class DrawnPdf {

    private DrawnPdf() {}

    /** Returns a report as a word processor prints it, cell by cell. */
    public static byte[] of(AnnualReport report) {
        PdfSheet sheet = new PdfSheet();
        FormPainter.paint(report, sheet, Styles.all().get("CELL_BY_CELL"));
        return sheet.bytes();
    }
}
