// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.testing;

import static java.util.Objects.requireNonNull;

import io.github.gouji.CheckResult;
import io.github.gouji.Finding;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.Severity;
import io.github.gouji.testing.text.FailureText;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractObjectAssert;
import org.assertj.core.api.AssertionErrorCollector;
import org.jspecify.annotations.Nullable;

/**
 * What can be asserted of a report that is checked.
 *
 * @param <SELF> the assertion itself
 * @param <ACTUAL> what is asserted of
 */
public abstract class AbstractCheckedAssert<SELF extends AbstractCheckedAssert<SELF, ACTUAL>, ACTUAL>
        extends AbstractObjectAssert<SELF, ACTUAL> {

    private @Nullable AssertionErrorCollector collector;

    AbstractCheckedAssert(@Nullable ACTUAL actual, Class<?> selfType) {
        super(actual, selfType);
    }

    /** Returns what checking found. */
    abstract CheckResult result();

    /** Hands failures to the collector from now on, those of the assertions that follow on this one too. */
    SELF collecting(AssertionErrorCollector collector) {
        this.collector = collector;
        return myself;
    }

    @Nullable
    AssertionErrorCollector collector() {
        return collector;
    }

    /** Throws a failure, or collects it. */
    void fail(String text) {
        AssertionError failure = failure("%s", text);
        if (collector == null) {
            throw failure;
        }
        collector.collectAssertionError(failure);
    }

    /** Asserts that everything was read, and no rule of severity error is broken. */
    public SELF isConsistent() {
        CheckResult result = result();
        if (!result.isConsistent()) {
            expect(new Wording("勾稽一致", "be consistent"), at(Severity.ERROR));
        }
        return myself;
    }

    /** Asserts that no rule of severity error is broken. */
    public SELF hasNoErrors() {
        List<Finding> errors = at(Severity.ERROR);
        if (!errors.isEmpty()) {
            expect(new Wording("没有错误", "have no errors"), errors);
        }
        return myself;
    }

    /** Asserts that no rule of severity warning or error is broken. */
    public SELF hasNoWarnings() {
        List<Finding> warnings = at(Severity.WARNING);
        if (!warnings.isEmpty()) {
            expect(new Wording("没有错误和警告", "have no errors and no warnings"), warnings);
        }
        return myself;
    }

    /**
     * Asserts that a rule is broken, in one place or several.
     *
     * @param rule the id of the rule, such as {@code T3-BALANCE}
     * @throws IllegalArgumentException if there is no such rule
     */
    public BrokenRuleAssert breaks(String rule) {
        Rule known = RuleIds.require(requireNonNull(rule, "rule"), result().rules());
        List<Finding> broken = result().findings().stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .toList();
        BrokenRuleAssert places = new BrokenRuleAssert(result(), known, broken, this::fail);
        if (broken.isEmpty()) {
            places.failAsHolding();
        }
        return places;
    }

    /** Asserts that no rule is broken, of whatever severity. */
    public SELF breaksNothing() {
        return breaksNothingBut();
    }

    /**
     * Asserts that no other rules than these are broken. They need not be.
     *
     * @param rules the ids of rules, such as {@code BLANK}
     * @throws IllegalArgumentException if there is no such rule
     */
    public SELF breaksNothingBut(String... rules) {
        Set<String> allowed = Arrays.stream(requireNonNull(rules, "rules"))
                .map(id -> RuleIds.require(id, result().rules()).id())
                .collect(Collectors.toSet());
        List<Finding> others = result().findings().stream()
                .filter(finding -> !allowed.contains(finding.rule().id()))
                .toList();
        if (!others.isEmpty()) {
            String but = Stream.of(rules).collect(Collectors.joining(" "));
            expect(
                    rules.length == 0
                            ? new Wording("没有不成立的规则", "break no rule")
                            : new Wording("除 " + but + " 外没有不成立的规则", "break no rule but " + but),
                    others);
        }
        return myself;
    }

    /**
     * Goes on with one figure of the report.
     *
     * @param id the id of its cell, such as {@code requests.received.total}
     * @throws IllegalArgumentException if no edition of the form has such a cell
     */
    public FigureAssert cell(String id) {
        return cell(Cell.of(requireNonNull(id, "id")));
    }

    /** Goes on with one figure of the report. */
    public FigureAssert cell(Cell cell) {
        return new FigureAssert(result(), requireNonNull(cell, "cell"), this::fail);
    }

    private List<Finding> at(Severity severity) {
        return result().findings().stream()
                .filter(finding -> finding.severity().isAtLeast(severity))
                .toList();
    }

    private void expect(Wording expected, List<Finding> findings) {
        CheckResult result = result();
        Wording name = Names.of(result.report());
        boolean unread = findings.isEmpty();
        Wording sentence = new Wording(
                name.zh() + "应当" + expected.zh() + (unread ? "，但未能读全：" : "，但有 " + findings.size() + " 处不成立："),
                name.en() + " should " + expected.en()
                        + (unread
                                ? ", but not all could be read:"
                                : ", but breaks rules in " + findings.size()
                                        + (findings.size() == 1 ? " place:" : " places:")));
        fail(FailureText.ofFindings(sentence, result, findings));
    }
}
