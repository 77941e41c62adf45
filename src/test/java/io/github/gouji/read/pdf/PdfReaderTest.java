// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.Gouji;
import io.github.gouji.Reports;
import io.github.gouji.read.ReadResult;
import io.github.gouji.read.page.FormPainter;
import io.github.gouji.read.page.Style;
import io.github.gouji.read.page.Styles;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Edition;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of the form is what was drawn, however it was drawn. */
class PdfReaderTest {

    static Stream<Arguments> styles() {
        return Styles.all().entrySet().stream()
                .flatMap(style -> Stream.of(Edition.EDITION_2019, Edition.EDITION_2021)
                        .map(edition -> Arguments.of(style.getKey(), style.getValue(), edition)));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("styles")
    void readsEveryCell(String name, Style style, Edition edition) throws Exception {
        for (int seed = 1; seed <= 2; seed++) {
            AnnualReport report = Reports.consistent(edition, seed);
            assertRead(report, style, new PdfSheet());
        }
    }

    @ParameterizedTest
    @EnumSource(PdfSheet.Turn.class)
    void readsTurnedPages(PdfSheet.Turn turn) throws Exception {
        for (Style style : Styles.all().values()) {
            assertRead(Reports.consistent(Edition.EDITION_2021, 3), style, new PdfSheet(turn, Map.of()));
        }
    }

    private static void assertRead(AnnualReport report, Style style, PdfSheet sheet) throws Exception {
        FormPainter.paint(report, sheet, style);
        ReadResult result = Gouji.read("drawn.pdf", sheet.bytes());
        assertThat(result.unread()).isEmpty();
        assertThat(result.report().proactive()).isEqualTo(report.proactive());
        assertThat(result.report().requests()).isEqualTo(report.requests());
        assertThat(result.report().disputes()).isEqualTo(report.disputes());
        assertThat(result.report().year()).isEqualTo(report.year());
        assertThat(result.report().agency()).isEqualTo(report.agency());
        assertThat(result.problems()).isEmpty();
    }
}
