// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.json.form;

import io.github.gouji.CheckResult;
import io.github.gouji.Finding;
import io.github.gouji.FindingGroup;
import io.github.gouji.json.form.FindingForm.FigureForm;
import io.github.gouji.json.form.ResultForm.RuleCounts;
import io.github.gouji.read.ReadProblem;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the form of what checking found.
 *
 * @param locale the language of the sentences
 * @param diagnoses makes the form of its diagnosis
 */
record CheckForms(Locale locale, DiagnosisForms diagnoses) {

    ResultForm of(String source, CheckResult result) {
        DiagnosisForm diagnosis = diagnoses.of(result.diagnosis());
        return new ResultForm(
                source,
                editions(result),
                result.report().year(),
                result.report().agency(),
                result.verdict(),
                result.isConsistent(),
                new RuleCounts(
                        result.held(),
                        result.findings().size(),
                        result.undecided().size(),
                        result.notApplicable().size()),
                result.findings().stream()
                        .map(finding -> of(finding, group(finding, result)))
                        .toList(),
                diagnosis.diagnosis(),
                diagnosis.deductions(),
                result.problems().stream().map(this::of).toList());
    }

    /** Returns the form of a document that no result is known of, and why. */
    static ResultForm without(String source, ReadingForm reason) {
        return new ResultForm(
                source,
                editions(null),
                null,
                null,
                null,
                null,
                new RuleCounts(0, 0, 0, 0),
                List.of(),
                List.of(),
                List.of(),
                List.of(reason));
    }

    private static Map<String, @Nullable Edition> editions(@Nullable CheckResult result) {
        Map<String, @Nullable Edition> editions = new LinkedHashMap<>();
        for (FormTable table : FormTable.values()) {
            if (table.hasEditions()) {
                editions.put(
                        table.id(),
                        result == null ? null : result.report().edition(table).orElse(null));
            }
        }
        return editions;
    }

    FindingForm of(Finding finding, @Nullable Integer group) {
        return new FindingForm(
                finding.rule().id(),
                finding.scope(),
                group,
                finding.severity(),
                finding.message().in(locale),
                finding.cells().stream().map(this::of).toList(),
                finding.left(),
                finding.right(),
                finding.difference());
    }

    private FigureForm of(Finding.Figure figure) {
        return new FigureForm(figure.cell(), figure.cell().label().in(locale), figure.value(), figure.location());
    }

    /** Returns the number of the group that the finding belongs to, from 1. */
    private static int group(Finding finding, CheckResult result) {
        int number = 1;
        for (FindingGroup group : result.groups()) {
            if (group.findings().contains(finding)) {
                return number;
            }
            number++;
        }
        throw new IllegalStateException(
                "a finding without a group: " + finding.message().en());
    }

    ReadingForm of(ReadProblem problem) {
        return new ReadingForm(
                ReadingForm.Kind.valueOf(problem.kind().name()),
                problem.message().in(locale),
                problem.location());
    }
}
