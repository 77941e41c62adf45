// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.Gouji;
import io.github.gouji.Reports;
import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.ReadResult;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.page.FormPainter;
import io.github.gouji.read.page.Style;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables that the end of a page cuts, whose header is not drawn again: each figure is read in its column. */
class CutTablesTest {

    @ParameterizedTest
    @CsvSource({
        "EDITION_2019, NONE, false",
        "EDITION_2021, NONE, true",
        "EDITION_2021, LYING, false",
        "EDITION_2019, LYING, true",
        "EDITION_2021, LINES, true",
        "EDITION_2019, CELL_BY_CELL, false"
    })
    void columnsGoOnWithoutTheirHeader(Edition edition, Style.Rules rules, boolean joined) throws Exception {
        AnnualReport report = withBlanks(Reports.consistent(edition, 5));
        for (Style.Cut cut : FormPainter.cuts(report, joined)) {
            ReadResult result = read(report, style(rules, joined).with(cut));
            assertThat(result.unread()).as("%s", cut).isEmpty();
            assertThat(result.report().proactive()).as("%s", cut).isEqualTo(report.proactive());
            assertThat(result.report().requests()).as("%s", cut).isEqualTo(report.requests());
            assertThat(result.report().disputes()).as("%s", cut).isEqualTo(report.disputes());
        }
    }

    /** A label that goes on beside the rows behind the cut is not drawn again. */
    @Test
    void labelsSetOneCharacterBelowTheOther() throws Exception {
        AnnualReport report = withBlanks(Reports.consistent(Edition.EDITION_2021, 5));
        for (Style.Cut cut : FormPainter.cuts(report, true)) {
            Style style = style(Style.Rules.NONE, true).with(Style.Labels.ONE_BY_ONE);
            ReadResult result = read(report, style.with(cut));
            assertThat(result.unread()).as("%s", cut).isEmpty();
            assertThat(result.report().requests()).as("%s", cut).isEqualTo(report.requests());
        }
    }

    /** Where it cannot be told in which column a figure stands, that is reported. */
    @ParameterizedTest
    @CsvSource({
        "EDITION_2019, NONE, 0, false",
        "EDITION_2021, NONE, 1, false",
        "EDITION_2021, CELL_BY_CELL, 0.5, false",
        "EDITION_2019, LINES, 0.5, true"
    })
    void noFigureIsShiftedOrLost(Edition edition, Style.Rules rules, double figures, boolean joined) throws Exception {
        AnnualReport report = withBlanks(Reports.consistent(edition, 6));
        for (Style.Cut cut : FormPainter.cuts(report, joined)) {
            ReadResult result =
                    read(report, style(rules, joined).withFigures(figures).with(cut));
            assertThat(wrong(report, result)).as("%s", cut).isEmpty();
        }
    }

    /** Where its last row just did not fit, a table ends with its header and an empty row. */
    @Test
    void theRoomThatARowNeededIsNoTable() throws Exception {
        PdfSheet sheet = new PdfSheet();
        AnnualReport report = Reports.consistent(Edition.EDITION_2021, 5);
        FormPainter.paintWithRestOfDisputes(report, sheet, Style.PLAIN);
        ReadResult result = Gouji.read("rest.pdf", sheet.bytes());
        assertThat(result.report().disputes()).isEqualTo(report.disputes());
        assertThat(result.isComplete()).isTrue();
    }

    @Test
    void aRowOfBlanksAtTheEndOfASection() throws Exception {
        AnnualReport report = Reports.consistent(Edition.EDITION_2021, 1);
        for (Cell cell : report.cells()) {
            if (cell.id().startsWith("proactive.normativeDocuments")) {
                report = report.with(cell, null);
            }
        }
        for (boolean joined : new boolean[] {false, true}) {
            ReadResult result = read(report, style(Style.Rules.NONE, joined));
            assertThat(result.report().proactive()).isEqualTo(report.proactive());
            assertThat(result.problems()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Style.Rules.class,
            names = {"NONE", "LYING"})
    void aFigureKeepsItsPage(Style.Rules rules) throws Exception {
        AnnualReport report = Reports.consistent(Edition.EDITION_2021, 1);
        ReadResult result = read(report, style(rules, false).with(new Style.Cut(1, 0, 10, false)));
        assertThat(page(result, "requests.received.total")).isEqualTo(2);
        assertThat(page(result, "requests.carriedForward.total")).isEqualTo(3);
    }

    private static int page(ReadResult result, String cell) {
        return ((SourceLocation.OnPage) result.locations().get(Cell.of(cell))).page();
    }

    private static Style style(Style.Rules rules, boolean joined) {
        Style style = Style.PLAIN.with(rules);
        return joined ? style.inOne() : style;
    }

    private static ReadResult read(AnnualReport report, Style style) throws Exception {
        PdfSheet sheet = new PdfSheet();
        FormPainter.paint(report, sheet, style);
        return Gouji.read("cut.pdf", sheet.bytes());
    }

    /** Leaves a third of the figures blank, but for those of tables with a single row. */
    private static AnnualReport withBlanks(AnnualReport report) {
        AnnualReport blanks = report;
        Random random = new Random(3);
        for (Cell cell : report.cells()) {
            boolean single = cell.id().contains("Fees") || cell.id().contains("Procurement");
            if (!single && random.nextInt(3) == 0) {
                blanks = blanks.with(cell, null);
            }
        }
        return blanks;
    }

    private static List<String> wrong(AnnualReport report, ReadResult result) {
        Set<Cell> known = new HashSet<>(result.report().cells());
        boolean loss = result.problems().stream().map(ReadProblem::kind).anyMatch(ReadProblem.Kind::isLoss);
        List<String> wrong = new ArrayList<>();
        for (Cell cell : report.cells()) {
            BigDecimal drawn = decimal(report.get(cell));
            BigDecimal read = known.contains(cell) ? decimal(result.report().get(cell)) : null;
            boolean equal = drawn == null ? read == null : read != null && read.compareTo(drawn) == 0;
            boolean said = read == null && (result.unread().containsKey(cell) || (!known.contains(cell) && loss));
            if (!equal && !said) {
                wrong.add(cell.id() + "=" + read + ", drawn " + drawn);
            }
        }
        return wrong;
    }

    private static @Nullable BigDecimal decimal(@Nullable Number figure) {
        return figure == null ? null : new BigDecimal(figure.toString());
    }
}
