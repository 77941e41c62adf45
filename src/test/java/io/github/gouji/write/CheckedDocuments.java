// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.CheckedDocument;
import io.github.gouji.Checker;
import io.github.gouji.Gouji;
import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.ReadResult;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.ApplicantCounts;
import io.github.gouji.report.Cell;
import io.github.gouji.report.RequestRow;
import io.github.gouji.report.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One document of each kind: consistent, broken with places and problems, broken with ties and blanks, broken for
 * callers' rules, not read completely, empty, unreadable, and two files that are none.
 */
final class CheckedDocuments {

    private CheckedDocuments() {}

    static List<CheckedDocument> all() {
        return List.of(
                consistent(),
                broken(),
                ambiguous(),
                callers(),
                incomplete(),
                unknown(),
                unreadable(),
                skipped(".png"),
                skipped(".css"));
    }

    private static CheckedDocument consistent() {
        AnnualReport report = AnnualReport.zeros(2024, "某局");
        return CheckedDocument.of("zeros.json", Gouji.check(report));
    }

    private static CheckedDocument broken() {
        AnnualReport report = AnnualReport.zeros(2024, "某县\u001B[31m示范局")
                .with(RequestRow.RECEIVED, ApplicantCounts.of(20, 0, 0, 0, 0, 1, 21))
                .with(RequestRow.DISCLOSED, ApplicantCounts.of(26, 0, 0, 0, 0, 1, 27))
                .with(RequestRow.OUTCOME_TOTAL, ApplicantCounts.of(20, 0, 0, 0, 0, 1, 21))
                .with(Cell.of("proactive.administrativeFees.amount"), new BigDecimal("-0.0000010"))
                .with(Cell.of("disputes.reconsideration.pending"), null);
        ReadResult document = new ReadResult(
                "report.html",
                report,
                Map.of(
                        Cell.of("requests.outcomes.total.naturalPersons"),
                        new SourceLocation.InTable(3, 27, 3, 120),
                        Cell.of("requests.outcomes.disclosed.naturalPersons"),
                        new SourceLocation.InTable(3, 7, 4, null),
                        Cell.of("requests.outcomes.partlyDisclosed.naturalPersons"),
                        new SourceLocation.InTable(3, 8, 3, null)),
                Map.of(),
                List.of(
                        new ReadProblem(
                                ReadProblem.Kind.INTERPRETED,
                                new Wording("251000元 换算为 25.1 万元", "251000元 is 25.1 万元"),
                                new SourceLocation.InText(40)),
                        new ReadProblem(
                                ReadProblem.Kind.NOT_PLACED, new Wording("有一行未能归位", "a row has no place"), null)));
        return CheckedDocument.of(document.source(), Gouji.check(document));
    }

    /** An amount in the wrong column of an unknown row, a blank total, an unreadable cell of each kind. */
    private static CheckedDocument ambiguous() {
        AnnualReport report = AnnualReport.zeros(2024, "某局")
                .with(RequestRow.RECEIVED, ApplicantCounts.of(18, 5, 0, 0, 0, 0, 23))
                .with(RequestRow.DISCLOSED, ApplicantCounts.of(7, 3, 0, 0, 0, 0, 10))
                .with(RequestRow.PARTLY_DISCLOSED, ApplicantCounts.of(8, 5, 0, 0, 0, 0, 13))
                .with(RequestRow.OUTCOME_TOTAL, ApplicantCounts.of(18, 5, 0, 0, 0, 0, 23))
                .with(Cell.of("disputes.reconsideration.upheld"), 2L)
                .with(Cell.of("disputes.reconsideration.total"), null)
                .with(Cell.of("disputes.litigation.direct.total"), 4L)
                .with(Cell.of("disputes.litigation.direct.pending"), null)
                .with(Cell.of("disputes.litigation.afterReconsideration.upheld"), 5L)
                .with(Cell.of("disputes.litigation.afterReconsideration.total"), 3L)
                .with(Cell.of("disputes.litigation.afterReconsideration.pending"), null);
        ReadResult document = new ReadResult(
                "ties.html",
                report,
                Map.of(),
                Map.of(
                        Cell.of("disputes.litigation.direct.pending"), "四?",
                        Cell.of("disputes.litigation.afterReconsideration.pending"), "o"),
                List.of());
        return CheckedDocument.of(document.source(), Gouji.check(document));
    }

    /** Rules with coefficients, constants, inequalities, decimals, and places in a workbook. */
    private static CheckedDocument callers() {
        AnnualReport report = AnnualReport.zeros(2024, "某局")
                .with(RequestRow.RECEIVED, ApplicantCounts.of(1234567, 5, 0, 0, 0, 0, 1234572))
                .with(RequestRow.DISCLOSED, ApplicantCounts.of(1234567, 5, 0, 0, 0, 0, 1234572))
                .with(RequestRow.OUTCOME_TOTAL, ApplicantCounts.of(1234567, 5, 0, 0, 0, 0, 1234572))
                .with(Cell.of("proactive.administrativeFees.amount"), new BigDecimal("45.820"))
                .with(Cell.of("disputes.reconsideration.pending"), null)
                .with(Cell.of("disputes.reconsideration.upheld"), null);
        ReadResult document = new ReadResult(
                "own.xlsx",
                report,
                Map.of(
                        Cell.of("proactive.administrativeFees.amount"),
                        new SourceLocation.InSheet("表二", "C9"),
                        Cell.of("disputes.reconsideration.pending"),
                        new SourceLocation.InSheet("表四", "D4"),
                        RequestRow.FEE_UNPAID.cell(Applicant.NATURAL_PERSONS),
                        new SourceLocation.InSheet("表三", "D33")),
                Map.of(Cell.of("disputes.reconsideration.upheld"), "o"),
                List.of());
        return CheckedDocument.of(
                document.source(),
                Checker.standard().withRules(CallersRules.added()).check(document));
    }

    /** A row of table 二 was not found, a row of table 三 lacks a column, a line of figures has no place. */
    private static CheckedDocument incomplete() {
        AnnualReport report = AnnualReport.zeros(2024, "某局");
        Map<Cell, String> unread = new LinkedHashMap<>();
        List<ReadProblem> problems = new ArrayList<>();
        for (String column : List.of("issued", "repealed", "inForce")) {
            Cell cell = Cell.of("proactive.regulations." + column);
            unread.put(cell, "");
            problems.add(notFound(
                    "表二中没有找到“" + cell.label().zh() + "”", cell.label().en() + " was not found in table 2", 85));
        }
        Cell other = Cell.of("requests.received.otherOrganizations");
        unread.put(other, "");
        problems.add(notFound(
                "表三“" + other.row().label().zh() + "”一行没有“"
                        + other.column().label().zh() + "”一格",
                "row \"" + other.row().label().en() + "\" of table 3 has no cell for "
                        + other.column().label().en(),
                120));
        problems.add(new ReadProblem(
                ReadProblem.Kind.NOT_PLACED,
                new Wording("这一行数字无法对应到表中的位置：规章 | 22 | 235", "this row of figures could not be placed: 规章 | 22 | 235"),
                new SourceLocation.InTable(2, 1, 1, 97)));
        for (Cell cell : unread.keySet()) {
            report = report.with(cell, null);
        }
        ReadResult document = new ReadResult("pages.md", report, Map.of(), unread, problems);
        return CheckedDocument.of(document.source(), Gouji.check(document));
    }

    private static ReadProblem notFound(String zh, String en, int line) {
        return new ReadProblem(ReadProblem.Kind.NOT_FOUND, new Wording(zh, en), new SourceLocation.InText(line));
    }

    private static CheckedDocument unknown() {
        AnnualReport report = new AnnualReport(null, null, null, null, null, null);
        return CheckedDocument.of("fragment.md", Gouji.check(report));
    }

    private static CheckedDocument unreadable() {
        return CheckedDocument.unreadable(
                "scan.pdf",
                new UnreadableDocumentException(
                        new Wording("没有文字", "it holds no text"), new SourceLocation.InText(1, 2)));
    }

    private static CheckedDocument skipped(String suffix) {
        return CheckedDocument.skipped(
                "page_files/\u001B[31mstyle" + suffix,
                new Wording("不是可读取的文档（" + suffix + "）", "not a document that can be read (" + suffix + ")"));
    }

    /** Compares a whole text with the golden file of this name, and leaves the text beside it, in the build folder. */
    static void compare(String golden, String text) throws IOException {
        Files.writeString(Path.of("target", golden), text);
        assertThat(text).isEqualTo(golden(golden));
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = CheckedDocuments.class.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
