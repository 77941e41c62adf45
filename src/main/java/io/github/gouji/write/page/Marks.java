// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.page;

import io.github.gouji.CheckResult;
import io.github.gouji.Finding;
import io.github.gouji.FindingGroup;
import io.github.gouji.diagnosis.Correction;
import io.github.gouji.diagnosis.Explanation;
import io.github.gouji.diagnosis.Imputation;
import io.github.gouji.diagnosis.Problem;
import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.report.Cell;
import io.github.gouji.rule.Severity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is the matter with each cell of a report, and in which findings it stands. */
final class Marks {

    /** Of so many ways to mend a problem each cell is marked; of more, only those of the leading one. */
    private static final int FEW_WAYS = 12;

    private final Map<Cell, Set<Trait>> traits = new HashMap<>();
    private final Map<Cell, List<Integer>> findings = new HashMap<>();
    private final Map<Cell, Correction> corrections = new HashMap<>();
    private final Map<Cell, Number> deduced = new HashMap<>();

    private final Set<Cell> filled = new HashSet<>();

    private Marks() {}

    /** Marks the cells of a result whose findings have these numbers. */
    static Marks of(CheckResult result, Map<Finding, Integer> numbers) {
        Marks marks = new Marks();
        marks.reading(result);
        numbers.forEach((finding, number) -> marks.finding(finding, number));
        result.groups().forEach(marks::group);
        return marks;
    }

    private void reading(CheckResult result) {
        result.document().unread().keySet().forEach(cell -> add(cell, Trait.UNREAD));
        for (Imputation imputation : result.diagnosis().imputations()) {
            Number only = imputation.least();
            if (imputation.isForced() && only != null) {
                deduced.put(imputation.cell(), only);
            }
        }
        Map<SourceLocation, Trait> noted = new HashMap<>();
        for (ReadProblem problem : result.problems()) {
            SourceLocation location = problem.location();
            if (location != null && !problem.kind().isLoss()) {
                noted.merge(location, trait(problem), (one, other) -> one.compareTo(other) > 0 ? one : other);
            }
        }
        for (Cell cell : result.report().cells()) {
            SourceLocation location = result.document().locations().get(cell);
            if (location != null && noted.containsKey(location)) {
                add(cell, noted.get(location));
            }
            if (result.report().get(cell) == null) {
                blank(cell);
            }
        }
    }

    private static Trait trait(ReadProblem problem) {
        return problem.kind() == ReadProblem.Kind.INFERRED ? Trait.INFERRED : Trait.NOTED;
    }

    private void blank(Cell cell) {
        if (deduced.containsKey(cell)) {
            add(cell, Trait.DEDUCED);
        } else if (!has(cell, Trait.UNREAD)) {
            add(cell, Trait.BLANK);
        }
    }

    private void finding(Finding finding, int number) {
        boolean alone = finding.bound() == null && finding.cells().size() == 1;
        boolean advice = finding.severity() == Severity.ADVICE;
        for (Finding.Figure figure : finding.cells()) {
            findings.computeIfAbsent(figure.cell(), cell -> new ArrayList<>()).add(number);
            if (finding.bound() != null) {
                add(figure.cell(), Trait.MEMBER);
            } else if (alone && !advice && figure.value() != null) {
                add(figure.cell(), Trait.BROKEN);
            }
        }
    }

    private void group(FindingGroup group) {
        for (Problem problem : group.problems()) {
            List<Explanation> ways = problem.all();
            if (ways.size() <= FEW_WAYS) {
                ways.stream()
                        .skip(1)
                        .flatMap(other -> other.corrections().stream())
                        .forEach(correction -> add(correction.cell(), Trait.POSSIBLE));
            }
            problem.leading().ifPresent(leading -> {
                leading.corrections().forEach(this::correct);
                leading.fillings().stream().filter(Correction::isForced).forEach(this::fill);
            });
        }
    }

    private void correct(Correction correction) {
        corrections.put(correction.cell(), correction);
        add(correction.cell(), Trait.SUSPECT);
    }

    private void fill(Correction filling) {
        filled.add(filling.cell());
        deduced.put(filling.cell(), filling.expected());
        traits.getOrDefault(filling.cell(), Set.of()).remove(Trait.BLANK);
        add(filling.cell(), Trait.DEDUCED);
    }

    private void add(Cell cell, Trait trait) {
        traits.computeIfAbsent(cell, key -> EnumSet.noneOf(Trait.class)).add(trait);
    }

    boolean has(Cell cell, Trait trait) {
        return traits(cell).contains(trait);
    }

    /** Returns what is the matter with the cell, gravest first. */
    Set<Trait> traits(Cell cell) {
        return traits.getOrDefault(cell, Set.of());
    }

    /** Returns the numbers of the findings that the cell stands in. */
    List<Integer> findings(Cell cell) {
        return findings.getOrDefault(cell, List.of());
    }

    @Nullable
    Correction correction(Cell cell) {
        return corrections.get(cell);
    }

    /** Returns what a cell without a figure must hold; {@code null} if that is not known. */
    @Nullable
    Number deduced(Cell cell) {
        return deduced.get(cell);
    }

    /** Tells whether mending what is wrong gives the cell its figure. */
    boolean isFilled(Cell cell) {
        return filled.contains(cell);
    }

    /** Returns all that any cell has, gravest first. */
    Set<Trait> used() {
        Set<Trait> used = EnumSet.noneOf(Trait.class);
        traits.values().forEach(used::addAll);
        return used;
    }
}
