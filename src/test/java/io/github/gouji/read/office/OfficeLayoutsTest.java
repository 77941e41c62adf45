// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.DocumentFormat;
import io.github.gouji.Gouji;
import io.github.gouji.Reports;
import io.github.gouji.read.ReadResult;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of the form is what was written, in whichever layout. */
class OfficeLayoutsTest {

    private static final int SEEDS = 5;

    static Stream<Arguments> layouts() {
        return Arrays.stream(OfficeForm.Layout.values())
                .flatMap(layout -> Stream.of(Edition.EDITION_2019, Edition.EDITION_2021)
                        .map(edition -> Arguments.of(layout, edition)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("layouts")
    void readsDocx(OfficeForm.Layout layout, Edition edition) throws Exception {
        for (int seed = 1; seed <= SEEDS; seed++) {
            AnnualReport report = Reports.consistent(edition, seed);
            OfficeForm form = OfficeForm.of(report, layout);
            assertRead(DocxFile.of(form), DocumentFormat.DOCX, report);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("layouts")
    void readsXlsx(OfficeForm.Layout layout, Edition edition) throws Exception {
        for (int seed = 1; seed <= SEEDS; seed++) {
            AnnualReport report = Reports.consistent(edition, seed);
            OfficeForm form = OfficeForm.of(report, layout);
            assertRead(XlsxFile.of(form, true), DocumentFormat.XLSX, report);
            assertRead(XlsxFile.of(form, false), DocumentFormat.XLSX, report);
        }
    }

    private static void assertRead(byte[] document, DocumentFormat format, AnnualReport report) throws Exception {
        assertThat(DocumentFormat.of(document)).isEqualTo(format);
        assertEqual(Gouji.read("written", document), report);
    }

    /** Asserts that every cell was read as it is in the report. */
    static void assertEqual(ReadResult result, AnnualReport report) {
        assertThat(result.problems()).isEmpty();
        assertThat(result.unread()).isEmpty();
        assertThat(result.report().cells()).isEqualTo(report.cells());
        for (Cell cell : report.cells()) {
            assertThat(plain(result.report().get(cell))).as(cell.id()).isEqualTo(plain(report.get(cell)));
        }
        assertThat(result.report().year()).isEqualTo(report.year());
        assertThat(result.report().agency()).isEqualTo(report.agency());
        assertThat(result.report().narrative().problems()).isEqualTo("有的栏目更新不够及时，已经改进。");
    }

    /** Returns a figure as spreadsheets keep it: they do not tell 12.0 from 12. */
    private static String plain(Number figure) {
        return figure == null
                ? ""
                : new BigDecimal(figure.toString()).stripTrailingZeros().toPlainString();
    }
}
