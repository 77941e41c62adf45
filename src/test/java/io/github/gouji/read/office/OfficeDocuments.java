// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.office;

import io.github.gouji.read.document.DocumentReader;
import io.github.gouji.report.AnnualReport;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Documents with a whole report in them, for measurements and for tests of other rooms. */
public final class OfficeDocuments {

    private OfficeDocuments() {}

    /** Returns a document of a format. */
    public static byte[] get(String format) {
        try {
            return OldFiles.sample(format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a document by the name of its file, which was made once by LibreOffice. */
    public static byte[] file(String name) {
        try {
            return OldFiles.get(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a report as a document of a format, which is DOCX or XLSX. */
    public static byte[] of(String format, AnnualReport report) {
        OfficeForm form = OfficeForm.of(report, OfficeForm.Layout.OFFICIAL);
        return format.equals("DOCX") ? DocxFile.of(form) : XlsxFile.of(form, true);
    }

    /** Returns the reader of a format. */
    public static DocumentReader reader(String format) {
        return OldFiles.reader(format);
    }
}
