// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.analysis;

import static io.github.gouji.rule.Expression.sumOf;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.Expression;
import io.github.gouji.rule.LinearRule;
import io.github.gouji.rule.Relation;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.rule.Severity;
import java.util.Arrays;
import java.util.List;

/** Rules of one's own for tests, on the cells of one group of table 四 and on an amount. */
final class OwnRules {

    static final Form FORM = Form.of(Edition.EDITION_2021);
    static final String A = "disputes.reconsideration.upheld";
    static final String B = "disputes.reconsideration.corrected";
    static final String C = "disputes.reconsideration.otherResult";
    static final String D = "disputes.reconsideration.pending";
    static final String FEES = "proactive.administrativeFees.amount";

    private OwnRules() {}

    static RuleAnalysis analyse(LinearRule... rules) {
        return RuleAnalysis.of(RuleBook.of(List.<Rule>of(rules)), FORM);
    }

    static LinearRule equal(String id, Expression left, Expression right) {
        return rule(id, left.equalTo(right));
    }

    static LinearRule rule(String id, Relation relation) {
        return new LinearRule(id, Severity.WARNING, new Wording("自定", "own"), new Wording("本局", "us"), relation);
    }

    static Expression sum(String... ids) {
        return sumOf(Arrays.stream(ids).map(Expression::figure).toList());
    }

    static String name(BoundRule rule) {
        return rule.rule().id() + " " + rule.scope();
    }

    static List<String> names(List<BoundRule> rules) {
        return rules.stream().map(OwnRules::name).toList();
    }

    static List<String> ids(List<Cell> cells) {
        return cells.stream().map(Cell::id).toList();
    }
}
