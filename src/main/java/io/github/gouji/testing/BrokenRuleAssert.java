// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.testing;

import static java.util.Objects.requireNonNull;

import io.github.gouji.CheckResult;
import io.github.gouji.Finding;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Form;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Heading;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.LinearRule;
import io.github.gouji.rule.Rule;
import io.github.gouji.testing.text.FailureText;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Assertions on the places in which a rule is broken. */
public final class BrokenRuleAssert {

    private final CheckResult result;
    private final Rule rule;
    private final List<Finding> findings;
    private final Consumer<String> failing;

    BrokenRuleAssert(CheckResult result, Rule rule, List<Finding> findings, Consumer<String> failing) {
        this.result = result;
        this.rule = rule;
        this.findings = findings;
        this.failing = failing;
    }

    /** Asserts that the rule is broken in this column, row or group, and goes on with it alone. */
    public BrokenRuleAssert in(Heading place) {
        return in(requireNonNull(place, "place").id());
    }

    /** Asserts that the rule is broken in this cell, and goes on with it alone. */
    public BrokenRuleAssert in(Cell place) {
        return in(requireNonNull(place, "place").id());
    }

    /** Asserts that the rule is broken in this table, and goes on with it alone. */
    public BrokenRuleAssert in(FormTable place) {
        return in(requireNonNull(place, "place").id());
    }

    /**
     * Asserts that the rule is broken in this place, and goes on with it alone.
     *
     * @param scope the id of the place, as {@link Finding#scope} has it
     */
    public BrokenRuleAssert in(String scope) {
        requireNonNull(scope, "scope");
        List<Finding> there = findings.stream()
                .filter(finding -> finding.scope().equals(scope))
                .toList();
        BrokenRuleAssert narrowed = new BrokenRuleAssert(result, rule, there, failing);
        if (there.isEmpty() && !findings.isEmpty()) {
            String places = findings.stream().map(Finding::scope).collect(Collectors.joining(" "));
            fail(new Wording(
                    "应当在 " + scope + " 不成立，但不成立的只有 " + places + "：",
                    " should be broken in " + scope + ", but is broken in " + places + " alone:"));
        }
        return narrowed;
    }

    /** Asserts that the rule is broken in these columns, rows or groups, and in no others. */
    public BrokenRuleAssert onlyIn(Heading... places) {
        List<String> expected =
                Stream.of(requireNonNull(places, "places")).map(Heading::id).toList();
        List<String> scopes = findings.stream().map(Finding::scope).toList();
        if (!findings.isEmpty() && !(scopes.containsAll(expected) && expected.containsAll(scopes))) {
            String only = String.join(" ", expected);
            fail(new Wording(
                    "应当只在 " + only + " 不成立，但在 " + String.join(" ", scopes) + "：",
                    " should be broken in " + only + " alone, but is in " + String.join(" ", scopes) + ":"));
        }
        return this;
    }

    /** Asserts that the two sides of the rule differ by so much, in each of the places. */
    public BrokenRuleAssert by(long difference) {
        return by(BigDecimal.valueOf(difference));
    }

    /** Asserts that the two sides of the rule differ by so much, in each of the places, whichever is larger. */
    public BrokenRuleAssert by(BigDecimal difference) {
        requireNonNull(difference, "difference");
        boolean all = findings.stream()
                .map(Finding::difference)
                .allMatch(is -> is != null && is.abs().compareTo(difference.abs()) == 0);
        if (!all) {
            String plain = difference.abs().toPlainString();
            fail(new Wording("的差应为 " + plain + "，但：", " should be broken by " + plain + ", but is by another amount:"));
        }
        return this;
    }

    private void fail(Wording expectation) {
        failing.accept(FailureText.ofFindings(sentence(expectation), result, findings));
    }

    /** Fails since the rule is broken nowhere. */
    void failAsHolding() {
        boolean open = result.undecided().stream()
                .anyMatch(undecided -> undecided.rule().id().equals(rule.id()));
        boolean absent = result.notApplicable().contains(rule);
        if (open || absent) {
            Wording why = absent
                    ? new Wording("但不适用于这份报告", "but does not apply to this report")
                    : new Wording("但缺少数字，无法判断", "but cannot be decided, since figures are missing");
            failing.accept(FailureText.of(
                    sentence(new Wording("应当不成立，" + why.zh(), " should be broken, " + why.en())), result.locale()));
            return;
        }
        List<BoundRule> places = rule instanceof LinearRule linear ? linear.bind(Form.of(result.report())) : List.of();
        Wording sentence = sentence(new Wording("应当不成立，但处处成立：", " should be broken, but holds in all its places:"));
        failing.accept(FailureText.ofPlaces(sentence, result, places));
    }

    private Wording sentence(Wording expectation) {
        Wording name = Names.of(result.report());
        return new Wording(
                name.zh() + "的 " + rule.id() + " " + expectation.zh(), name.en() + ": " + rule.id() + expectation.en());
    }
}
