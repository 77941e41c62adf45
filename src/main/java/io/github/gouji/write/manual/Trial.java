// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.manual;

import io.github.gouji.read.ReadResult;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Wording;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change to a report that may break a rule which is no sum.
 *
 * @param before what there was
 * @param after what there is now
 * @param changed the report now
 */
record Trial(Wording before, Wording after, ReadResult changed) {

    private static final Cell PART = Cell.of("requests.outcomes.withheld.stateSecrets.researchInstitutions");
    private static final Cell TOTAL = Cell.of("requests.outcomes.total.naturalPersons");

    /** Returns the changes to try, one after the other. */
    static List<Trial> all(AnnualReport report) {
        return List.of(
                figure(report, PART, new Wording("−1", "−1"), -1L),
                figure(report, PART, new Wording("空白", "blank"), null),
                figure(report, TOTAL, new Wording("空白", "blank"), null),
                unread(report, "若干"),
                new Trial(
                        new Wording("三张表都在", "All three tables are there"),
                        new Wording("没有表四", "Table 4 is not there"),
                        ReadResult.of(report.withDisputes(null))),
                new Trial(
                        new Wording("2024 年度的报告，用 2021 年版格式", "A report of 2024 in the edition of 2021"),
                        new Wording("2020 年度的报告，用 2021 年版格式", "A report of 2020 in the edition of 2021"),
                        ReadResult.of(report.withYear(2020))));
    }

    private static Trial figure(AnnualReport report, Cell cell, Wording written, @Nullable Long figure) {
        return new Trial(was(report, cell), said(cell, written), ReadResult.of(report.with(cell, figure)));
    }

    private static Trial unread(AnnualReport report, String text) {
        ReadResult document = new ReadResult("", report.with(PART, null), Map.of(), Map.of(PART, text), List.of());
        return new Trial(was(report, PART), said(PART, new Wording("“" + text + "”", "\"" + text + "\"")), document);
    }

    private static Wording was(AnnualReport report, Cell cell) {
        String figure = String.valueOf(report.get(cell));
        return said(cell, new Wording(figure, figure));
    }

    private static Wording said(Cell cell, Wording what) {
        return new Wording(cell.label().zh() + "：" + what.zh(), cell.label().en() + ": " + what.en());
    }
}
