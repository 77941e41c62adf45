// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.analysis;

import static java.util.Objects.requireNonNull;

import io.github.gouji.diagnosis.analysis.RuleStanding.Standing;
import io.github.gouji.diagnosis.solve.EquationSystem;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Form;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.RuleBook;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a rule book can tell of a form before there is any report: how many independent equations it has, which rules
 * follow from others or contradict them, and in which cells a mistake would be found. Immutable and thread-safe.
 *
 * <pre>{@code
 * RuleAnalysis analysis = RuleAnalysis.of(RuleBook.standard().with(myRule), Form.of(Edition.EDITION_2021));
 * for (RuleStanding standing : analysis.contradictory()) {
 *     System.out.println(standing.rule().id() + " contradicts other rules");
 * }
 * }</pre>
 *
 * @param form the form
 * @param systems the equations, those that share cells together, in the order of the rule book
 * @param consequences the equations that follow from others, in the order of the rule book
 * @param standings how each linear rule that the form has a place for stands to those before it, in the order of the
 *     rule book
 * @param cells what the equations tell of a mistake in each cell of the form, in form order
 */
public record RuleAnalysis(
        Form form,
        List<LinkedEquations> systems,
        List<Consequence> consequences,
        List<RuleStanding> standings,
        List<Identifiability> cells)
        implements Serializable {

    /** What was computed, as long as the book is in use. */
    private static final Map<RuleBook, Map<Form, RuleAnalysis>> KNOWN =
            Collections.synchronizedMap(new WeakHashMap<>());

    /** Rejects a missing form, and copies the lists. */
    public RuleAnalysis {
        requireNonNull(form, "form");
        systems = List.copyOf(systems);
        consequences = List.copyOf(consequences);
        standings = List.copyOf(standings);
        cells = List.copyOf(cells);
    }

    /**
     * Returns what the rules of the book can tell of the form. It is computed once for a book and a form. Rules that
     * apply to some report years only are taken together with the others; {@link RuleBook#inYear} leaves out those that
     * do not apply to a year.
     *
     * @throws ArithmeticException if the constants of the rules are too large to compute with
     */
    public static RuleAnalysis of(RuleBook book, Form form) {
        requireNonNull(form, "form");
        return KNOWN.computeIfAbsent(requireNonNull(book, "book"), any -> new ConcurrentHashMap<>())
                .computeIfAbsent(form, any -> analyse(book.bind(form), form));
    }

    private static RuleAnalysis analyse(List<BoundRule> rules, Form form) {
        List<EquationSystem> systems = EquationSystem.of(rules);
        Standings standings = new Standings(rules);
        return new RuleAnalysis(
                form,
                systems.stream().map(LinkedEquations::of).toList(),
                standings.consequences(),
                standings.standings(),
                identifiabilities(form, systems));
    }

    private static List<Identifiability> identifiabilities(Form form, List<EquationSystem> systems) {
        Map<Cell, Identifiability> felt = new HashMap<>();
        for (EquationSystem system : systems) {
            Coefficients coefficients = Coefficients.of(system);
            for (List<Integer> parallel : coefficients.parallels(0)) {
                if (!coefficients.isZero(parallel.get(0))) {
                    put(felt, parallel.stream().map(system.cells()::get).toList());
                }
            }
        }
        return Cell.all().stream()
                .filter(form::has)
                .map(cell -> felt.getOrDefault(
                        cell, new Identifiability(cell, Identifiability.Kind.UNDETECTABLE, List.of())))
                .toList();
    }

    /** Notes cells in which a mistake looks the same. */
    private static void put(Map<Cell, Identifiability> felt, List<Cell> alike) {
        Identifiability.Kind kind =
                alike.size() == 1 ? Identifiability.Kind.IDENTIFIABLE : Identifiability.Kind.CONFUSABLE;
        for (Cell cell : alike) {
            List<Cell> others = new ArrayList<>(alike);
            others.remove(cell);
            felt.put(cell, new Identifiability(cell, kind, others));
        }
    }

    /** Returns the number of equations: each rule counts once for every place of the form. */
    public int equations() {
        return systems.stream().mapToInt(system -> system.equations().size()).sum();
    }

    /** Returns how many of the equations are independent of each other. */
    public int rank() {
        return systems.stream().mapToInt(LinkedEquations::rank).sum();
    }

    /**
     * Returns what the equations tell of a mistake in the cell.
     *
     * @throws IllegalArgumentException if the form has no such cell
     */
    public Identifiability identifiability(Cell cell) {
        return cells.stream()
                .filter(one -> one.cell().equals(cell))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the form has no cell " + cell.id()));
    }

    /** Finds how the linear rule with this id stands; empty if there is none, or the form has no place for it. */
    public Optional<RuleStanding> standing(String ruleId) {
        requireNonNull(ruleId, "ruleId");
        return standings.stream()
                .filter(standing -> standing.rule().id().equals(ruleId))
                .findFirst();
    }

    /** Returns the rules that are certain to hold at every place where those before them do. */
    public List<RuleStanding> redundant() {
        return with(Standing.REDUNDANT);
    }

    /** Returns the rules that, at one place at least, cannot hold where those before them do. */
    public List<RuleStanding> contradictory() {
        return with(Standing.CONTRADICTORY);
    }

    private List<RuleStanding> with(Standing standing) {
        return standings.stream().filter(rule -> rule.standing() == standing).toList();
    }
}
