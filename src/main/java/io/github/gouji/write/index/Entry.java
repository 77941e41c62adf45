// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.index;

import io.github.gouji.CheckResult;
import io.github.gouji.Finding;
import io.github.gouji.Outcome;
import io.github.gouji.read.ReadProblem;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.Severity;
import io.github.gouji.write.page.ReportPage;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the index says of a document.
 *
 * @param source the name of the document
 * @param outcome what became of it
 * @param agency the body that reports; "" if it is not known
 * @param year the report year; {@code null} if it is not known
 * @param errors how many rules of severity error are broken
 * @param warnings how many of severity warning are
 * @param unread how many figures, rows and tables were not read
 * @param matter what is to be seen to first; "" if nothing is
 * @param wrong the cells where errors fall, and the edition of their tables
 */
public record Entry(
        String source,
        Outcome outcome,
        String agency,
        @Nullable Integer year,
        int errors,
        int warnings,
        int unread,
        Wording matter,
        Map<Cell, Edition> wrong) {

    /** Copies the cells, in the order of the form. */
    public Entry {
        wrong = Collections.unmodifiableMap(new TreeMap<>(Map.copyOf(wrong)));
    }

    /**
     * Returns what is to be said of a report.
     *
     * @param notes what there is to know about its reading, each thing once
     */
    public static Entry of(String source, CheckResult result, List<ReadProblem> notes) {
        AnnualReport report = result.report();
        String agency = report.agency();
        return new Entry(
                source,
                Outcome.of(result.verdict()),
                agency == null ? "" : agency,
                report.year(),
                count(result, Severity.ERROR),
                count(result, Severity.WARNING),
                ReportPage.unread(result, notes),
                Matter.of(result, notes),
                wrong(result));
    }

    /** Returns what is to be said of a document of which there is no result, and why there is none. */
    public static Entry of(String source, Outcome outcome, Wording reason) {
        return new Entry(source, outcome, "", null, 0, 0, 0, reason, Map.of());
    }

    private static int count(CheckResult result, Severity severity) {
        return (int) result.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Errors fall where the leading explanations mend, and where a rule on one cell alone is broken. */
    private static Map<Cell, Edition> wrong(CheckResult result) {
        Form form = Form.of(result.report());
        Map<Cell, Edition> wrong = new TreeMap<>();
        Matter.corrections(result)
                .forEach(correction -> wrong.put(
                        correction.cell(), form.edition(correction.cell().table())));
        for (Finding finding : result.findings()) {
            if (finding.bound() == null
                    && finding.severity() == Severity.ERROR
                    && finding.cells().size() == 1) {
                Cell cell = finding.cells().get(0).cell();
                wrong.put(cell, form.edition(cell.table()));
            }
        }
        return wrong;
    }
}
