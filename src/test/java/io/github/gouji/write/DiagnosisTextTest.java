// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.CheckResult;
import io.github.gouji.Checker;
import io.github.gouji.Gouji;
import io.github.gouji.diagnosis.Published;
import io.github.gouji.diagnosis.TiedTables;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.ApplicantCounts;
import io.github.gouji.report.Cell;
import io.github.gouji.report.DisputeCounts;
import io.github.gouji.report.DisputeGroup;
import io.github.gouji.report.RequestRow;
import io.github.gouji.rule.Blanks;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What stands under a group of findings. */
class DiagnosisTextTest {

    private static final AnnualReport ZEROS = AnnualReport.zeros(2024, "某局");

    private static List<String> under(CheckResult result) {
        DiagnosisText text = new DiagnosisText(result, Locale.CHINESE);
        return result.groups().stream()
                .flatMap(group -> text.under(group).stream())
                .toList();
    }

    @Test
    void nothingIsSaidOfAConsistentReport() {
        assertThat(under(Gouji.check(ZEROS))).isEmpty();
    }

    /** Two wrong figures in one row: their columns are off by 2 each, the row by 4. */
    @Test
    void aProblemIsExplainedOnce() {
        AnnualReport report = ZEROS.with(RequestRow.RECEIVED, ApplicantCounts.of(2, 2, 0, 0, 0, 0, 0));
        assertThat(under(Gouji.check(report))).hasSize(1);
    }

    @Test
    void theTieOfTheLeadingExplanationAloneIsNotRepeated() {
        AnnualReport report = ZEROS.with(DisputeGroup.RECONSIDERATION, DisputeCounts.of(3, 4, 5, 0, 13));
        assertThat(under(Gouji.check(report)))
                .containsExactly(
                        "可能（76 %）：行政复议·总计 应为 12（现为 13）。总计没有随各项更新。同样少的改法共 5 种。", "· 行政复议 中有一格应加 1 件，列不能确定，4 种可能");
    }

    /** The number of all others stands last, also of those that were not compared. */
    @Test
    void noWayIsLeftOutOfTheCount() {
        TiedTables.Linked linked = TiedTables.linked();
        List<String> lines = under(Checker.standard().withRules(linked.rules()).check(linked.report()));
        assertThat(lines.get(0)).endsWith("。同样少的改法共 194481 种。只比较了其中先找到的 10000 种。");
        assertThat(lines.get(0)).startsWith("难以断定：自然人、商业企业、科研机构 和 社会公益组织 各应减 1 件，行不能确定，至少 10000 种可能。");
        assertThat(lines.subList(1, 4)).allMatch(line -> line.startsWith("· 或（不到 1 %）："));
        assertThat(lines.get(4)).isEqualTo("· 其他 194477 种");
    }

    /** Three ways change two cells, and four are one mistake in four cells. */
    @Test
    void waysOfBothKindsAreTold() {
        List<String> lines = under(Gouji.check(Published.with("outcomes.unavailable.stillUnclear.naturalPersons=10 "
                + "outcomes.unavailable.stillUnclear.total=10 outcomes.total.naturalPersons=146 "
                + "outcomes.total.total=168")));
        assertThat(lines.get(0)).contains("这样的可能有 4 种").contains("最少改 2 格也行，共 3 种");
        assertThat(lines.subList(1, 4)).allMatch(line -> line.startsWith("· 或（"));
        assertThat(lines.get(4)).isEqualTo("· 其他 3 种");
    }

    /** Nothing is said of what is as small as the leading explanation, which is none of the smallest. */
    @Test
    void ofAnExplanationThatIsNoneOfTheSmallestNoTieIsTold() {
        List<String> lines = under(
                Gouji.check(Published.with("outcomes.disclosed.commercialEnterprises=17 outcomes.disclosed.total=80 "
                        + "outcomes.total.commercialEnterprises=23 outcomes.total.total=171")));
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).contains("。这是一个错误所致，涉及 4 格；最少改 2 格也行，共 2 种");
        assertThat(lines.subList(1, 3)).allMatch(line -> line.startsWith("· 或（"));
    }

    @Test
    void moreImputationsThanAFewAreCounted() {
        AnnualReport report = ZEROS;
        for (RequestRow row : List.of(RequestRow.DISCLOSED, RequestRow.REPEATED)) {
            for (Applicant applicant : Applicant.parts()) {
                report = report.with(row.cell(applicant), null);
            }
        }
        List<String> lines = under(Checker.standard().withBlanks(Blanks.UNKNOWN).check(report));
        assertThat(lines).hasSize(9).last().isEqualTo("……另有 4 格可以推断");
        assertThat(lines.get(0)).isEqualTo("三（一）予以公开·自然人 必为 0");
    }

    @Test
    void whatAFindingSaysIsNotDeducedAgain() {
        AnnualReport report = ZEROS.with(DisputeGroup.RECONSIDERATION, DisputeCounts.of(3, 4, 5, 0, 0))
                .with(Cell.of("disputes.reconsideration.total"), null);
        CheckResult result = Gouji.check(report);
        assertThat(result.diagnosis().imputations()).hasSize(1);
        assertThat(under(result)).isEmpty();
    }
}
