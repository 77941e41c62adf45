// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.statistics;

import static java.util.Objects.requireNonNull;

import io.github.gouji.CheckResult;
import io.github.gouji.Finding;
import io.github.gouji.diagnosis.Cause;
import io.github.gouji.diagnosis.Explanation;
import io.github.gouji.diagnosis.Problem;
import io.github.gouji.report.Cell;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.Undecided;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a group of reports comes to. Figures are summed over consistent reports alone, since a wrong figure makes a sum
 * wrong; what is left out of the sums, and why, is counted beside them. Rules and causes are counted over all reports but
 * duplicates. Aggregates of parts of a set can be put together. Not thread-safe.
 */
public final class Aggregate implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TreeMap<Cell, CellSum> sums = new TreeMap<>();
    private final LinkedHashMap<String, RuleRate> rules = new LinkedHashMap<>();
    private final EnumMap<Cause, Long> causes = new EnumMap<>(Cause.class);
    private final EnumMap<LeftOut, Long> leftOut = new EnumMap<>(LeftOut.class);
    private long summed;

    /** Creates one of no reports. */
    public Aggregate() {}

    /** Counts a report. */
    public void add(CheckResult result) {
        switch (requireNonNull(result, "result").verdict()) {
            case CONSISTENT -> sum(result);
            case INCONSISTENT -> leaveOut(LeftOut.INCONSISTENT);
            case INCOMPLETE -> leaveOut(LeftOut.INCOMPLETE);
        }
        rate(result);
        for (Problem problem : result.diagnosis().problems()) {
            problem.independent().forEach(this::explain);
        }
    }

    private void explain(Problem problem) {
        Cause cause = problem.leading().map(Explanation::cause).orElse(Cause.UNEXPLAINED);
        causes.merge(cause, 1L, Long::sum);
    }

    /** Counts a report that another document has, too. */
    void addDuplicate() {
        leaveOut(LeftOut.DUPLICATE);
    }

    private void leaveOut(LeftOut reason) {
        leftOut.merge(reason, 1L, Long::sum);
    }

    private void sum(CheckResult result) {
        summed++;
        for (Cell cell : result.report().cells()) {
            Number figure = result.report().get(cell);
            BigDecimal amount = figure == null
                    ? BigDecimal.ZERO
                    : figure instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(figure.longValue());
            sums.merge(cell, new CellSum(amount, 1, figure == null ? 1 : 0), CellSum::plus);
        }
    }

    private void rate(CheckResult result) {
        Set<Rule> out = new HashSet<>(result.notApplicable());
        Set<String> broken = new HashSet<>();
        for (Finding finding : result.findings()) {
            broken.add(finding.rule().id());
        }
        Set<String> undecided = new HashSet<>();
        for (Undecided one : result.undecided()) {
            undecided.add(one.rule().id());
        }
        for (Rule rule : result.rules().rules()) {
            if (!out.contains(rule)) {
                boolean breaks = broken.contains(rule.id());
                boolean open = !breaks && undecided.contains(rule.id());
                RuleRate one = new RuleRate(breaks ? 1 : 0, breaks || open ? 0 : 1, open ? 1 : 0);
                rules.merge(rule.id(), one, RuleRate::plus);
            }
        }
    }

    /** Adds the reports of another part of the set. */
    public void add(Aggregate other) {
        requireNonNull(other, "other").sums.forEach((cell, sum) -> sums.merge(cell, sum, CellSum::plus));
        other.rules.forEach((rule, rate) -> rules.merge(rule, rate, RuleRate::plus));
        other.causes.forEach((cause, count) -> causes.merge(cause, count, Long::sum));
        other.leftOut.forEach((reason, count) -> leftOut.merge(reason, count, Long::sum));
        summed += other.summed;
    }

    /** Returns how many reports are in the sums. */
    public long summed() {
        return summed;
    }

    /** Returns how many reports are left out of the sums for this reason. */
    public long leftOut(LeftOut reason) {
        return leftOut.getOrDefault(requireNonNull(reason, "reason"), 0L);
    }

    /** Returns the sum of each cell that a consistent report has, in the order of the form. */
    public SortedMap<Cell, CellSum> sums() {
        return Collections.unmodifiableSortedMap(sums);
    }

    /** Returns how many reports break each rule that applies to one of them, by its id, in the order of the rules. */
    public Map<String, RuleRate> rules() {
        return Collections.unmodifiableMap(rules);
    }

    /** Returns how many problems the diagnosis found; those that hang together count as one. */
    public long problems() {
        return causes.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Returns how many problems each cause explains best. One that no explanation was found of is {@link
     * Cause#UNEXPLAINED}, too.
     */
    public Map<Cause, Long> causes() {
        return Collections.unmodifiableMap(causes);
    }
}
