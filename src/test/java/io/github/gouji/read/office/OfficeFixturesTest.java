// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.Gouji;
import io.github.gouji.Reports;
import io.github.gouji.read.ReadResult;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Edition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that LibreOffice wrote, with the figures of published reports. */
class OfficeFixturesTest {

    @ParameterizedTest
    @CsvSource({
        "hongze-2024, doc", "hongze-2024, odt", "hongze-2024, xls", "hongze-2024, ods",
        "pingtan-2020, doc", "pingtan-2020, odt", "pingtan-2020, xls", "pingtan-2020, ods",
    })
    void readsEveryCell(String name, String format) throws Exception {
        AnnualReport report = Gouji.read(name, OldFiles.get(name + ".json")).report();
        OfficeLayoutsTest.assertEqual(Gouji.read(name, OldFiles.get(name + "." + format)), report);
    }

    /** LibreOffice makes one table of two in the DOC document, and draws them onto each other in the PDF document. */
    @ParameterizedTest
    @CsvSource({"touching-2021.doc, EDITION_2021", "touching-2019.pdf, EDITION_2019"})
    void readsTablesThatTouchEachOther(String name, Edition edition) throws Exception {
        OfficeLayoutsTest.assertEqual(Gouji.read(name, OldFiles.get(name)), Reports.consistent(edition, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"doc", "odt"})
    void acceptsChangesAndLeavesOutWhatIsHidden(String format) throws Exception {
        assertThat(Shown.by(
                        OldFiles.reader(format.toUpperCase(java.util.Locale.ROOT)), OldFiles.get("changes." + format)))
                .containsExactly(
                        "甲", "0[12]! 1[3]!", "0[4]! 1[5 1]", "0[6\n78] 1[7]", "乙", "内", "0[1] 1[2]", "0[3] 1[4]", "丙");
    }

    @ParameterizedTest
    @EnumSource(OfficeForm.Layout.class)
    void everyCellOfABlankFormIsBlank(OfficeForm.Layout layout) throws Exception {
        AnnualReport blank = blank(Reports.consistent(Edition.EDITION_2021, 1));
        OfficeForm form = OfficeForm.of(blank, layout);
        for (byte[] document : new byte[][] {DocxFile.of(form), XlsxFile.of(form, true)}) {
            ReadResult result = Gouji.read("blank", document);
            assertThat(result.problems()).isEmpty();
            assertThat(result.unread()).isEmpty();
            assertThat(result.report().cells())
                    .isEqualTo(blank.cells())
                    .allMatch(cell -> result.report().get(cell) == null);
        }
    }

    private static AnnualReport blank(AnnualReport report) {
        AnnualReport blank = report;
        for (var cell : report.cells()) {
            blank = blank.with(cell, null);
        }
        return blank;
    }
}
