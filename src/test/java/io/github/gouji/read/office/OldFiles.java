// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.office;

import io.github.gouji.Reports;
import io.github.gouji.read.document.DocumentReader;
import io.github.gouji.read.sheet.OdsReader;
import io.github.gouji.read.sheet.XlsReader;
import io.github.gouji.read.sheet.XlsxReader;
import io.github.gouji.read.word.DocReader;
import io.github.gouji.read.word.DocxReader;
import io.github.gouji.read.word.OdtReader;
import io.github.gouji.report.Edition;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** Documents that were made once by LibreOffice, and readers by the names of formats. */
final class OldFiles {

    private OldFiles() {}

    static byte[] get(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(OldFiles.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

    static DocumentReader reader(String format) {
        return switch (format) {
            case "DOCX" -> new DocxReader();
            case "XLSX" -> new XlsxReader();
            case "ODT" -> new OdtReader();
            case "ODS" -> new OdsReader();
            case "DOC" -> new DocReader();
            case "XLS" -> new XlsReader();
            default -> throw new IllegalArgumentException(format);
        };
    }

    /** Returns a document of the format. */
    static byte[] sample(String format) throws IOException {
        OfficeForm form = OfficeForm.of(Reports.consistent(Edition.EDITION_2021, 1), OfficeForm.Layout.OFFICIAL);
        return switch (format) {
            case "DOCX" -> DocxFile.of(form);
            case "XLSX" -> XlsxFile.of(form, true);
            default -> get("hongze-2024." + format.toLowerCase(java.util.Locale.ROOT));
        };
    }
}
