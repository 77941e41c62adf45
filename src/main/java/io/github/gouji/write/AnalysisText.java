// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import io.github.gouji.diagnosis.analysis.Consequence;
import io.github.gouji.diagnosis.analysis.Identifiability;
import io.github.gouji.diagnosis.analysis.Identifiability.Kind;
import io.github.gouji.diagnosis.analysis.LinkedEquations;
import io.github.gouji.diagnosis.analysis.RuleAnalysis;
import io.github.gouji.diagnosis.analysis.RuleStanding;
import io.github.gouji.diagnosis.analysis.RuleStanding.Standing;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.Applicability;
import io.github.gouji.rule.BoundRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The analysis of a rule book for one edition of the form, as text for people. */
final class AnalysisText {

    private final RuleAnalysis analysis;
    private final Locale locale;
    private final Places places;
    private final StringBuilder text = new StringBuilder();

    private AnalysisText(RuleAnalysis analysis, Locale locale) {
        this.analysis = analysis;
        this.locale = locale;
        this.places = new Places(analysis.form(), locale);
    }

    static String write(AnalysisPeriod period, Locale locale) {
        AnalysisText writer = new AnalysisText(period.analysis(), locale);
        writer.write(period.edition(), period.years());
        return writer.text.toString();
    }

    private void write(Edition edition, Applicability limits) {
        Wording years = RuleListing.years(limits);
        line(
                edition.id() + " 年版" + (years.zh().isEmpty() ? "" : "（" + years.zh() + "）") + "：等式 "
                        + analysis.equations() + " 个，其中独立的 " + analysis.rank() + " 个（秩）",
                edition.id() + " edition" + (years.en().isEmpty() ? "" : " (" + years.en() + ")") + ": "
                        + analysis.equations() + " equations, " + analysis.rank() + " of them independent (the rank)");
        analysis.systems().stream()
                .collect(Collectors.groupingBy(this::shape, LinkedHashMap::new, Collectors.toList()))
                .forEach(this::writeSystems);
        List<Cell> undetectable = cellsOf(analysis.cells(), Kind.UNDETECTABLE);
        if (!undetectable.isEmpty()) {
            line(
                    "  不在等式中，写错时等式发现不了：" + places.ofCells(undetectable),
                    "  On no equation, so that none notices a mistake: " + places.ofCells(undetectable));
        }
        writeConsequences();
        writeRedundant();
        writeContradictory();
    }

    /**
     * What there is to say of a system of equations. Systems of which the same is to be said share their lines.
     *
     * @param equations how many equations it has
     * @param rank how many of them are independent
     * @param mistakes which mistakes are noticed, and which are named
     */
    private record Shape(int equations, int rank, List<Wording> mistakes) {}

    private Shape shape(LinkedEquations system) {
        List<Wording> mistakes = new ArrayList<>(noticed(system));
        List<Identifiability> cells =
                system.cells().stream().map(analysis::identifiability).toList();
        List<Cell> named = cellsOf(cells, Kind.IDENTIFIABLE);
        if (named.size() == cells.size()) {
            mistakes.add(new Wording("只错 1 格，总能断定是哪一格", "A single wrong figure is always named"));
        } else if (!named.isEmpty()) {
            String names = places.ofCells(named);
            mistakes.add(new Wording("只错 1 格，能断定是哪一格：" + names, "A single wrong figure is named if it is " + names));
        }
        cells.stream()
                .filter(one -> one.kind() == Kind.CONFUSABLE)
                .map(Identifiability::alike)
                .distinct()
                .map(alike -> confused(alike, alike.size() == cells.size()))
                .forEach(mistakes::add);
        return new Shape(system.equations().size(), system.rank(), mistakes);
    }

    private static List<Wording> noticed(LinkedEquations system) {
        if (system.rank() == system.cells().size()) {
            return List.of(new Wording("怎么写错都必有等式不成立", "Any mistake breaks an equation"));
        }
        Integer distance = system.distance();
        int noticed = distance == null ? LinkedEquations.LARGEST_DISTANCE : distance - 1;
        return switch (noticed) {
            case 0 -> List.of();
            case 1 -> List.of(new Wording("写错 1 格，必有等式不成立", "One wrong figure always breaks an equation"));
            default ->
                List.of(new Wording(
                        "写错 " + noticed + " 格以内，必有等式不成立",
                        "Up to " + noticed + " wrong figures always break an equation"));
        };
    }

    private Wording confused(List<Cell> alike, boolean all) {
        if (all) {
            return new Wording("只错 1 格，分不清是哪一格", "A single wrong figure may as well be any other");
        }
        String names = places.ofCells(alike);
        return new Wording("只错 1 格，分不清是其中哪一格：" + names, "A single wrong figure is not told apart within " + names);
    }

    private static List<Cell> cellsOf(List<Identifiability> cells, Kind kind) {
        return cells.stream()
                .filter(one -> one.kind() == kind)
                .map(Identifiability::cell)
                .toList();
    }

    private void writeSystems(Shape shape, List<LinkedEquations> systems) {
        String names = places.join(
                systems.stream().map(system -> places.ofCells(system.cells())).toList());
        boolean many = systems.size() > 1;
        line(
                "  " + names + "：" + (many ? "各有" : "") + "等式 " + shape.equations() + " 个，独立的 " + shape.rank() + " 个",
                "  " + names + ": " + shape.equations() + (shape.equations() == 1 ? " equation" : " equations")
                        + (many ? " each, " : ", ") + shape.rank() + " independent");
        shape.mistakes().forEach(mistake -> line("    " + mistake.zh(), "    " + mistake.en()));
    }

    /** Leaves out the rules that are redundant as a whole: they have lines of their own. */
    private void writeConsequences() {
        for (Consequence consequence : analysis.consequences()) {
            BoundRule equation = consequence.equation();
            if (analysis.redundant().stream().noneMatch(rule -> rule.rule().equals(equation.rule()))) {
                String name = equation.rule().id() + " " + places.name(equation);
                String from = places.ofRules(consequence.from());
                line("  可推出：" + name + "，由 " + from, "  Follows: " + name + ", from " + from);
            }
        }
    }

    private void writeRedundant() {
        if (analysis.redundant().isEmpty()) {
            line("  多余的规则：无", "  Redundant rules: none");
        }
        for (RuleStanding rule : analysis.redundant()) {
            String id = rule.rule().id();
            List<BoundRule> because = because(rule, Standing.REDUNDANT);
            if (because.isEmpty()) {
                line("  多余的规则：" + id + "，本来就成立", "  Redundant rule: " + id + ", which holds by itself");
            } else {
                line(
                        "  多余的规则：" + id + "，由 " + places.ofRules(because) + "推出",
                        "  Redundant rule: " + id + ", which follows from " + places.ofRules(because));
            }
        }
    }

    private void writeContradictory() {
        if (analysis.contradictory().isEmpty()) {
            line("  矛盾的规则：无", "  Contradictory rules: none");
        }
        for (RuleStanding rule : analysis.contradictory()) {
            String name = places.ofRules(rule.places().stream()
                    .filter(place -> place.standing() == Standing.CONTRADICTORY)
                    .map(RuleStanding.Place::place)
                    .toList());
            List<BoundRule> because = because(rule, Standing.CONTRADICTORY);
            if (because.isEmpty()) {
                line("  矛盾的规则：" + name + "，无论怎么填都不成立", "  Contradictory rule: " + name + ", which no figures satisfy");
            } else {
                line(
                        "  矛盾的规则：" + name + "，不能与 " + places.ofRules(because) + "同时成立",
                        "  Contradictory rule: " + name + ", which cannot hold together with "
                                + places.ofRules(because));
            }
        }
    }

    private static List<BoundRule> because(RuleStanding rule, Standing standing) {
        return rule.places().stream()
                .filter(place -> place.standing() == standing)
                .flatMap(place -> place.because().stream())
                .distinct()
                .toList();
    }

    private void line(String zh, String en) {
        text.append(new Wording(zh, en).in(locale)).append('\n');
    }
}
