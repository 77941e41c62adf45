// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.evaluation;

import io.github.gouji.report.Applicant;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Form;
import io.github.gouji.report.RequestRow;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.DisputeRules;
import io.github.gouji.rule.LinearForm;
import io.github.gouji.rule.RequestRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The totals of tables 三 and 四 that may have been left blank, in the order in which they are filled:
 * （七）总计 of each applicant column, 总计 of each row, （七）总计 of the 总计 column, the totals of table 四.
 */
final class MissingTotals {

    private final List<BoundRule> definitions = new ArrayList<>();

    MissingTotals(Form form) {
        List<BoundRule> columns = RequestRules.OUTCOME_SUM.bind(form);
        Cell grand = RequestRow.OUTCOME_TOTAL.cell(Applicant.TOTAL);
        columns.stream().filter(rule -> !total(rule).equals(grand)).forEach(definitions::add);
        definitions.addAll(RequestRules.ROW_TOTAL.bind(form));
        columns.stream().filter(rule -> total(rule).equals(grand)).forEach(definitions::add);
        definitions.addAll(DisputeRules.TOTAL.bind(form));
    }

    static Cell total(BoundRule definition) {
        return definition.left().terms().get(0).cell();
    }

    /** Lets the rules compute with the sum of the parts for every blank total; the report stays as it is. */
    void fill(ReportFigures figures) {
        for (BoundRule definition : definitions) {
            Cell total = total(definition);
            if (!figures.isBlank(total)) {
                continue;
            }
            BigDecimal sum = BigDecimal.ZERO;
            boolean known = true;
            for (LinearForm.Term part : definition.right().terms()) {
                if (figures.isKnown(part.cell())) {
                    sum = sum.add(figures.exact(part.cell()));
                } else {
                    known = false;
                }
            }
            figures.noteMissing(definition, known ? sum : null);
        }
    }
}
