// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.ReadProblem.Kind;
import io.github.gouji.read.ReadResult;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.fuzz.layout.Pages;
import io.github.gouji.read.fuzz.page.Page;
import io.github.gouji.read.fuzz.page.PageFormat;
import io.github.gouji.read.fuzz.page.Rendered;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Wording;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Shows results made by hand to the judge: one that cannot fail a reader is worth nothing. */
class JudgeTest {

    private static final Cell CELL = Cell.of("requests.received.commercialEnterprises");
    private static final Cell OTHER = Cell.of("requests.outcomes.disclosed.commercialEnterprises");
    private static final AnnualReport REPORT = io.github.gouji.Reports.consistent(Edition.EDITION_2021, 3)
            .with(CELL, 777L)
            .with(OTHER, 888L);
    private final Page page = Pages.of(REPORT, new SplittableRandom(5));
    private final Rendered rendered = PageFormat.HTML.render(page);

    private Verdict judge(AnnualReport report, Map<Cell, String> unread, ReadProblem... problems) {
        return Judge.judge(page, rendered, new ReadResult("", report, Map.of(), unread, List.of(problems)));
    }

    private Outcome outcome(AnnualReport report, ReadProblem... problems) {
        return judge(report, Map.of(), problems).outcome();
    }

    private ReadProblem at(Kind kind, Cell cell, String message) {
        int line = rendered.lines(cell).iterator().next();
        return new ReadProblem(kind, new Wording(message, "-"), new SourceLocation.InTable(1, 1, 1, line));
    }

    private static ReadProblem nowhere(Kind kind, String message) {
        return new ReadProblem(kind, new Wording(message, "-"), null);
    }

    @Test
    void thePerfectReaderIsRight() {
        assertThat(judge(REPORT, Map.of())).isEqualTo(new Verdict(Outcome.RIGHT, List.of()));
    }

    @Test
    void aWrongFigureOfWhichNothingIsSaidIsSilent() {
        AnnualReport wrong = REPORT.with(CELL, 888L);
        assertThat(outcome(wrong)).isEqualTo(Outcome.SILENT);
        assertThat(outcome(wrong, at(Kind.NOT_PLACED, OTHER, "这一行数字无法对应"))).isEqualTo(Outcome.SILENT);
        assertThat(outcome(wrong, nowhere(Kind.NOT_FOUND, "表二中没有找到“规章”的数字"))).isEqualTo(Outcome.SILENT);
        assertThat(judge(wrong, Map.of(OTHER, "x")).outcome()).isEqualTo(Outcome.SILENT);
        assertThat(outcome(wrong, at(Kind.NOT_FOUND, CELL, "表三“本年新收政府信息公开申请数量”中没有找到“总计”的数字")))
                .as("another column is named")
                .isEqualTo(Outcome.SILENT);
    }

    @Test
    void aWrongFigureOfWhoseRowSomethingIsSaidIsReported() {
        AnnualReport wrong = REPORT.with(CELL, 888L);
        assertThat(outcome(wrong, at(Kind.NOT_PLACED, CELL, "这一行数字无法对应"))).isEqualTo(Outcome.REPORTED);
        assertThat(outcome(wrong, nowhere(Kind.NOT_FOUND, "表三中没有找到“一、本年新收政府信息公开申请数量”的数字")))
                .isEqualTo(Outcome.REPORTED);
        assertThat(judge(wrong, Map.of(CELL, "x")).outcome()).isEqualTo(Outcome.REPORTED);
    }

    @Test
    void anInterpretationOfAnotherKindIsNoExcuse() {
        AnnualReport wrong = REPORT.with(CELL, 888L);
        assertThat(outcome(wrong, at(Kind.INTERPRETED, CELL, "“888（注）”取 888，括号内视为说明")))
                .isEqualTo(Outcome.SILENT);
        assertThat(outcome(wrong, at(Kind.INTERPRETED, CELL, "一行数字旁没有标签，按前后行的顺序对应")))
                .isEqualTo(Outcome.REPORTED);
        assertThat(outcome(REPORT.with(CELL, 12_345_678L), at(Kind.INTERPRETED, CELL, "“777”取 12345678")))
                .as("the text of the cell itself was misread")
                .isEqualTo(Outcome.REPORTED);
    }

    @Test
    void aMissingFigureIsSilentReportedOrVague() {
        AnnualReport missing = REPORT.with(CELL, null);
        assertThat(outcome(missing)).isEqualTo(Outcome.SILENT);
        assertThat(outcome(missing, at(Kind.INTERPRETED, CELL, "一行数字旁没有标签，按前后行的顺序对应")))
                .as("the result is complete")
                .isEqualTo(Outcome.SILENT);
        assertThat(outcome(missing, at(Kind.INTERPRETED, CELL, "这一行各栏之和与总计不符，数字可能移了位，请核对")))
                .as("a remark asks to check the row for a figure that moved")
                .isEqualTo(Outcome.REPORTED);
        assertThat(outcome(missing, at(Kind.NOT_PLACED, OTHER, "这一行数字无法对应"))).isEqualTo(Outcome.VAGUE);
        assertThat(judge(missing, Map.of(CELL, "")).outcome()).isEqualTo(Outcome.REPORTED);
    }

    @Test
    void aFigureWhereTheDocumentHasNoneIsSilent() {
        page.sheets().forEach(sheet -> sheet.rows().forEach(row -> row.removeIf(box -> box.cell() == CELL)));
        assertThat(outcome(REPORT)).isEqualTo(Outcome.SILENT);
        assertThat(outcome(REPORT.with(CELL, null))).as("said to be a blank").isEqualTo(Outcome.SILENT);
        assertThat(judge(REPORT.with(CELL, null), Map.of(CELL, "")).outcome()).isEqualTo(Outcome.REPORTED);
        assertThat(outcome(REPORT.with(CELL, null), at(Kind.INFERRED, OTHER, "各栏分不清，按勾稽关系推断")))
                .as("another row is inferred")
                .isEqualTo(Outcome.SILENT);
        assertThat(outcome(REPORT.with(CELL, null), at(Kind.INTERPRETED, CELL, "这一行比同类的各行少一格，空格处可能少了数字")))
                .as("a remark says that the row may lack a figure")
                .isEqualTo(Outcome.REPORTED);
        assertThat(outcome(REPORT.with(CELL, null), nowhere(Kind.INFERRED, "“一、本年新收政府信息公开申请数量”一行按勾稽关系推断")))
                .as("said to be a blank, as the equations have it")
                .isEqualTo(Outcome.RIGHT);
    }

    @Test
    void aFigureInDoubtHasToBeSaid() {
        page.doubt(CELL);
        assertThat(outcome(REPORT)).isEqualTo(Outcome.SILENT);
        assertThat(outcome(REPORT, at(Kind.NOT_PLACED, CELL, "这一行数字无法对应"))).isEqualTo(Outcome.REPORTED);
    }

    @Test
    void aTableLostInSilenceIsSilent() {
        AnnualReport without = REPORT.withDisputes(null);
        assertThat(outcome(without)).isEqualTo(Outcome.SILENT);
        assertThat(outcome(without, nowhere(Kind.NOT_FOUND, "表三中没有找到“规章”的数字"))).isEqualTo(Outcome.SILENT);
        assertThat(outcome(without, nowhere(Kind.NOT_FOUND, "没有找到表四"))).isEqualTo(Outcome.REPORTED);
    }

    @Test
    void anotherEditionIsSilent() {
        AnnualReport zeros = REPORT.withProactive(io.github.gouji.report.Proactive.zeros(Edition.EDITION_2019));
        assertThat(judge(zeros, Map.of()).silent())
                .anyMatch(difference -> difference.place().equals("proactive"));
    }

    @Test
    void anotherYearOrAgencyIsSilent() {
        assertThat(outcome(REPORT.withYear(REPORT.year() - 1))).isEqualTo(Outcome.SILENT);
        assertThat(outcome(REPORT.withYear(null))).isEqualTo(Outcome.VAGUE);
        assertThat(outcome(REPORT.withYear(REPORT.year() - 1), nowhere(Kind.INTERPRETED, "报告年度取自落款")))
                .isEqualTo(Outcome.REPORTED);
        assertThat(outcome(REPORT.withAgency("另局"))).isEqualTo(Outcome.SILENT);
    }

    @Test
    void aSecondReportHasToBeSaid() {
        page.setMoreThanOneReport();
        assertThat(outcome(REPORT)).isEqualTo(Outcome.SILENT);
    }

    @Test
    void aReaderThatBreaksDownIsSilent() {
        assertThat(Judge.failed(new IllegalStateException()).outcome()).isEqualTo(Outcome.SILENT);
    }
}
