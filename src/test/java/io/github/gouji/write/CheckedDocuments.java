package io.github.gouji.write;

import io.github.gouji.Gouji;
import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.ReadResult;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ApplicantCounts;
import io.github.gouji.report.Cell;
import io.github.gouji.report.RequestRow;
import io.github.gouji.report.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** One document of each kind: consistent, broken with places and problems, broken with ties and blanks,
 * empty, unreadable. */
final class CheckedDocuments {

    private CheckedDocuments() {}

    static List<CheckedDocument> all() {
        return List.of(consistent(), broken(), ambiguous(), unknown(), unreadable());
    }

    private static CheckedDocument consistent() {
        AnnualReport report = AnnualReport.zeros(2024, "某局");
        return CheckedDocument.of("zeros.json", Gouji.check(report), List.of());
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
                        SourceLocation.ofCell(3, 27, 3, 120),
                        Cell.of("requests.outcomes.disclosed.naturalPersons"),
                        SourceLocation.ofCell(3, 7, 4, null),
                        Cell.of("requests.outcomes.partlyDisclosed.naturalPersons"),
                        SourceLocation.ofCell(3, 8, 3, null)),
                Map.of(),
                List.of(
                        new ReadProblem(
                                ReadProblem.Kind.INTERPRETED,
                                new Wording("251000元 换算为 25.1 万元", "251000元 is 25.1 万元"),
                                SourceLocation.ofLine(40)),
                        new ReadProblem(
                                ReadProblem.Kind.NOT_PLACED, new Wording("有一行未能归位", "a row has no place"), null)));
        return CheckedDocument.of(document.source(), Gouji.check(document), document.problems());
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
        return CheckedDocument.of(document.source(), Gouji.check(document), document.problems());
    }

    private static CheckedDocument unknown() {
        AnnualReport report = new AnnualReport(null, null, null, null, null, null);
        return CheckedDocument.of("fragment.md", Gouji.check(report), List.of());
    }

    private static CheckedDocument unreadable() {
        return CheckedDocument.unreadable(
                "scan.pdf",
                new UnreadableDocumentException(new Wording("没有文字", "it holds no text"), SourceLocation.ofLine(1, 2)));
    }

    static String golden(String name) throws IOException {
        try (InputStream in = CheckedDocuments.class.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
