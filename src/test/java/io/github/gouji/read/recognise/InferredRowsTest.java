// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.ReadProblem.Kind;
import io.github.gouji.read.ReadResult;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.RequestRow;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that lost their columns: read where the equations leave one way, and said; else reported with the ways. */
class InferredRowsTest {

    private static final String RECEIVED = "80|1|0|0|0|0|81";

    /** A page of 81 requests, all received this year and answered, with the given figures in two of its rows. */
    private static String page(String received, String total) {
        StringBuilder rows = new StringBuilder("<table>").append(ReportPage.requestHeader());
        for (RequestRow row : RequestRow.of(Edition.EDITION_2021)) {
            String figures = switch (row) {
                case RECEIVED -> received;
                case DISCLOSED -> RECEIVED;
                case OUTCOME_TOTAL -> total;
                default -> "0|0|0|0|0|0|0";
            };
            rows.append("<tr>").append(ReportPage.td(ReportPage.label(row)));
            for (String figure : figures.split("\\|", -1)) {
                rows.append(ReportPage.td(figure));
            }
            rows.append("</tr>");
        }
        return ReportPage.page(ReportPage.proactive(Edition.EDITION_2021), rows + "</table>", ReportPage.disputes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"80|1|81", "80||1|81"})
    void theOneWayThatIsLeftIsReadAndSaid(String damaged) throws Exception {
        ReadResult result = ReportPage.read(page(damaged, RECEIVED));
        assertThat(result.isComplete()).isTrue();
        assertThat(ReportPage.figures(result))
                .containsEntry("requests.received.naturalPersons", "80")
                .containsEntry("requests.received.commercialEnterprises", "1")
                .containsEntry("requests.received.total", "81");
        assertThat(result.problems())
                .filteredOn(problem -> problem.kind() == Kind.INFERRED)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message().zh()).contains("推断为 80 1 ", "另外");
                    assertThat(problem.location()).isNotNull();
                });
    }

    @ParameterizedTest
    @CsvSource({
        "801000081, 80|1|0|0|0|0|81",
        "80|10000|81, 80|1|0|0|0|0|81",
        "801000081, 80|1|0|0|0|1|82",
        "80|2|82, 80|1|0|0|0|0|81",
        "801000081, 801000081"
    })
    void aRowThatNoWayFitsOrThatOneWrongFigureExplainsIsReported(String damaged, String total) throws Exception {
        ReadResult result = ReportPage.read(page(damaged, total));
        assertThat(result.isComplete()).isFalse();
        assertThat(result.unread().keySet()).anyMatch(cell -> cell.id().startsWith("requests.received."));
        assertThat(result.problems())
                .anyMatch(problem -> problem.kind() == Kind.NOT_PLACED
                        && problem.message().zh().contains("分法"));
    }

    @Property(tries = 40)
    void noFigureOfAConsistentReportIsWrong(@ForAll long seed) throws Exception {
        assertNothingIsWrong(new DamagedPage(seed, 0, 0.1));
    }

    @Property(tries = 40)
    void noFigureOfAReportWithAWrongCellIsWrong(@ForAll long seed) throws Exception {
        assertNothingIsWrong(new DamagedPage(seed, 1, 0.1));
    }

    private static void assertNothingIsWrong(DamagedPage page) throws Exception {
        ReadResult result = ReportPage.read(page.html);
        for (FormTable table : new FormTable[] {FormTable.REQUESTS, FormTable.DISPUTES}) {
            for (Cell cell : Cell.of(table, Edition.EDITION_2021)) {
                Number read = result.unread().containsKey(cell)
                        ? null
                        : result.report().get(cell);
                if (!result.unread().containsKey(cell)) {
                    assertThat(read).as(cell.id() + " " + page.html).isEqualTo(page.printed.get(cell));
                }
            }
        }
        assertThat(result.isComplete()
                        || result.problems().stream().map(ReadProblem::kind).anyMatch(Kind::isLoss))
                .isTrue();
    }
}
