// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import io.github.gouji.CheckResult;
import io.github.gouji.Finding;
import io.github.gouji.FindingGroup;
import io.github.gouji.diagnosis.Confidence;
import io.github.gouji.diagnosis.Explanation;
import io.github.gouji.diagnosis.Imputation;
import io.github.gouji.diagnosis.Problem;
import io.github.gouji.diagnosis.Tie;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.CellRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the diagnosis says of each group of findings. */
final class DiagnosisText {

    /** More ties than this are not listed; the JSON form has more explanations. */
    private static final int MOST_TIES = 3;

    /** Nor are more imputations than this. */
    private static final int MOST_IMPUTATIONS = 8;

    /** What no group has said yet. */
    private final List<Imputation> imputations;

    private final Locale locale;

    DiagnosisText(CheckResult result, Locale locale) {
        this.imputations = new ArrayList<>(result.diagnosis().imputations());
        imputations.removeIf(imputation -> isFilled(imputation, result.groups())
                || result.findings().stream().anyMatch(finding -> says(finding, imputation)));
        this.locale = locale;
    }

    /** Returns what to say under a group of findings. */
    List<String> under(FindingGroup group) {
        List<String> lines = new ArrayList<>();
        for (Problem problem : group.problems()) {
            lines.add(problem.wording().in(locale));
            boolean decided = problem.leading()
                    .filter(leading -> leading.confidence() != Confidence.HARD_TO_DECIDE)
                    .isPresent();
            lines.addAll(decided ? ties(problem) : candidates(problem));
        }
        lines.addAll(imputations(group.findings()));
        return lines;
    }

    /** The tie of the leading explanation says nothing new where it has no other. */
    private List<String> ties(Problem problem) {
        if (!problem.leading().equals(problem.explanations().stream().findFirst())) {
            return candidates(problem);
        }
        List<Tie> ties = problem.count() < 2 ? List.of() : problem.ties();
        boolean alone = !ties.isEmpty() && ties.get(0).explanations().size() == 1;
        List<String> lines = new ArrayList<>();
        long rest = problem.count() - (alone ? 1 : 0);
        for (Tie tie : ties.stream().skip(alone ? 1 : 0).limit(MOST_TIES).toList()) {
            lines.add(new Wording("· ", "- ").in(locale) + tie.wording().in(locale));
            rest -= tie.explanations().size();
        }
        if (!ties.isEmpty() && rest > 0) {
            lines.add(new Wording("· 其他 " + rest + " 种", "- " + rest + " others").in(locale));
        }
        return lines;
    }

    /** What the likeliest has in common with others was said already; now they are told one by one. */
    private List<String> candidates(Problem problem) {
        List<String> lines = new ArrayList<>();
        for (Explanation other : problem.all().stream().skip(1).limit(MOST_TIES).toList()) {
            lines.add(new Wording(
                                    "· 或（" + other.percent().zh() + "）：",
                                    "- or (" + other.percent().en() + "): ")
                            .in(locale)
                    + other.wording().in(locale));
        }
        long rest = problem.count() + problem.otherwise().size() - lines.size() - 1;
        if (!lines.isEmpty() && rest > 0) {
            lines.add(new Wording("· 其他 " + rest + " 种", "- " + rest + " others").in(locale));
        }
        return lines;
    }

    private List<String> imputations(List<Finding> findings) {
        Set<Cell> cells = new HashSet<>();
        for (Finding finding : findings) {
            finding.cells().forEach(figure -> cells.add(figure.cell()));
        }
        List<Imputation> own = imputations.stream()
                .filter(imputation -> cells.contains(imputation.cell()))
                .toList();
        imputations.removeAll(own);
        List<String> lines = new ArrayList<>();
        own.stream()
                .limit(MOST_IMPUTATIONS)
                .forEach(imputation -> lines.add(imputation.wording().in(locale)));
        int rest = own.size() - lines.size();
        if (rest > 0) {
            lines.add(new Wording("……另有 " + rest + " 格可以推断", "… and " + rest + " more can be deduced").in(locale));
        }
        return lines;
    }

    /** Tells whether no figure is possible as things stand, but a leading explanation gives the cell one. */
    private static boolean isFilled(Imputation imputation, List<FindingGroup> groups) {
        return !imputation.possible()
                && groups.stream()
                        .flatMap(group -> group.problems().stream())
                        .flatMap(problem -> problem.leading().stream())
                        .flatMap(explanation -> explanation.fillings().stream())
                        .anyMatch(filling -> filling.cell().equals(imputation.cell()));
    }

    /** Tells whether the finding has said already what the cell must hold. */
    private static boolean says(Finding finding, Imputation imputation) {
        Number least = imputation.least();
        return imputation.isForced()
                && least != null
                && finding.rule().id().equals(CellRules.MISSING_TOTAL.id())
                && finding.cells().get(0).cell().equals(imputation.cell())
                && finding.right() != null
                && finding.right().compareTo(new BigDecimal(least.toString())) == 0;
    }
}
