// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTest {

    @Test
    void idsLeadBackToTheirCells() {
        assertThat(Cell.all()).allSatisfy(cell -> assertThat(Cell.of(cell.id())).isEqualTo(cell));
        assertThat(Cell.all()).extracting(Cell::id).doesNotHaveDuplicates();
    }

    @Test
    void theIndexIsThePlaceAmongAllCells() {
        for (int i = 0; i < Cell.all().size(); i++) {
            assertThat(Cell.all().get(i).index()).isEqualTo(i);
        }
    }

    @Test
    void theTablesHaveTheSizeOfTheForm() {
        assertThat(Cell.of(FormTable.REQUESTS, Edition.EDITION_2021)).hasSize(25 * 7);
        assertThat(Cell.of(FormTable.REQUESTS, Edition.EDITION_2019)).hasSize(23 * 7);
        assertThat(Cell.of(FormTable.DISPUTES, Edition.EDITION_2021)).hasSize(15);
        assertThat(Cell.of(FormTable.DISPUTES, Edition.EDITION_2019)).hasSize(15);
        assertThat(Cell.of(FormTable.PROACTIVE, Edition.EDITION_2021)).hasSize(10);
        assertThat(Cell.of(FormTable.PROACTIVE, Edition.EDITION_2019)).hasSize(22);
    }

    @Test
    void theRowsOfTableThreeHaveTheIdsOfTheForm() {
        assertThat(RequestRow.of(Edition.EDITION_2021))
                .extracting(RequestRow::id)
                .containsExactly(
                        "received",
                        "carriedOver",
                        "outcomes.disclosed",
                        "outcomes.partlyDisclosed",
                        "outcomes.withheld.stateSecrets",
                        "outcomes.withheld.prohibitedByLaw",
                        "outcomes.withheld.endangersSecurityOrStability",
                        "outcomes.withheld.thirdPartyRights",
                        "outcomes.withheld.internalAffairs",
                        "outcomes.withheld.deliberativeProcess",
                        "outcomes.withheld.enforcementFiles",
                        "outcomes.withheld.administrativeInquiries",
                        "outcomes.unavailable.notHeld",
                        "outcomes.unavailable.requiresCreation",
                        "outcomes.unavailable.stillUnclear",
                        "outcomes.notProcessed.petitionsAndComplaints",
                        "outcomes.notProcessed.repeated",
                        "outcomes.notProcessed.publishedMaterials",
                        "outcomes.notProcessed.excessive",
                        "outcomes.notProcessed.confirmationOrReissue",
                        "outcomes.other.notSupplementedInTime",
                        "outcomes.other.feeUnpaid",
                        "outcomes.other.otherReasons",
                        "outcomes.total",
                        "carriedForward");
        assertThat(RequestRow.of(Edition.EDITION_2019))
                .extracting(RequestRow::id)
                .contains("outcomes.other")
                .doesNotContain("outcomes.other.feeUnpaid");
    }

    @Test
    void tableTwoHasTheIdsOfTheForm() {
        assertThat(ids(FormTable.PROACTIVE, Edition.EDITION_2021))
                .containsExactly(
                        "proactive.regulations.issued",
                        "proactive.regulations.repealed",
                        "proactive.regulations.inForce",
                        "proactive.normativeDocuments.issued",
                        "proactive.normativeDocuments.repealed",
                        "proactive.normativeDocuments.inForce",
                        "proactive.administrativeLicensing.decisions",
                        "proactive.administrativePenalties.decisions",
                        "proactive.administrativeCompulsion.decisions",
                        "proactive.administrativeFees.amount");
        assertThat(ids(FormTable.PROACTIVE, Edition.EDITION_2019))
                .containsExactly(
                        "proactive.regulations.created",
                        "proactive.regulations.disclosed",
                        "proactive.regulations.totalDisclosed",
                        "proactive.normativeDocuments.created",
                        "proactive.normativeDocuments.disclosed",
                        "proactive.normativeDocuments.totalDisclosed",
                        "proactive.administrativeLicensing.priorYearItems",
                        "proactive.administrativeLicensing.change",
                        "proactive.administrativeLicensing.decisions",
                        "proactive.otherExternalServices.priorYearItems",
                        "proactive.otherExternalServices.change",
                        "proactive.otherExternalServices.decisions",
                        "proactive.administrativePenalties.priorYearItems",
                        "proactive.administrativePenalties.change",
                        "proactive.administrativePenalties.decisions",
                        "proactive.administrativeCompulsion.priorYearItems",
                        "proactive.administrativeCompulsion.change",
                        "proactive.administrativeCompulsion.decisions",
                        "proactive.administrativeFees.priorYearItems",
                        "proactive.administrativeFees.change",
                        "proactive.centralizedProcurement.projects",
                        "proactive.centralizedProcurement.amount");
    }

    private static List<String> ids(FormTable table, Edition edition) {
        return Cell.of(table, edition).stream().map(Cell::id).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "requests.received.naturalPersons, 一、本年新收政府信息公开申请数量·自然人, 件",
        "requests.outcomes.disclosed.total, 三（一）予以公开·总计, 件",
        "requests.outcomes.withheld.stateSecrets.otherOrganizations, 三（三）1.属于国家秘密·其他, 件",
        "requests.outcomes.other.total, 三（六）其他处理·总计, 件",
        "requests.outcomes.other.otherReasons.total, 三（六）3.其他·总计, 件",
        "requests.outcomes.total.naturalPersons, 三（七）总计·自然人, 件",
        "requests.carriedForward.total, 四、结转下年度继续办理·总计, 件",
        "disputes.litigation.direct.pending, 行政诉讼·未经复议直接起诉·尚未审结, 件",
        "proactive.normativeDocuments.inForce, 行政规范性文件·现行有效件数, 件",
        "proactive.administrativeFees.amount, 行政事业性收费·本年收费金额, 万元",
    })
    void labelsAreThoseOfTheForm(String id, String label, String unit) {
        assertThat(Cell.of(id).label().zh()).isEqualTo(label);
        assertThat(Cell.of(id).unit()).isEqualTo(unit);
    }

    @Test
    void onlyChangesMayBeNegative() {
        assertThat(Cell.all().stream().filter(Cell::mayBeNegative))
                .hasSize(5)
                .allSatisfy(cell -> assertThat(cell.id()).endsWith(".change"));
    }

    @Test
    void anUnknownIdIsNamed() {
        assertThat(Cell.find("requests.nothing.total")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cell.of("requests.nothing.total"))
                .withMessage("no cell of the form has the id \"requests.nothing.total\"");
    }
}
