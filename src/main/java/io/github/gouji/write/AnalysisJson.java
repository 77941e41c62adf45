// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.gouji.diagnosis.analysis.Consequence;
import io.github.gouji.diagnosis.analysis.Identifiability;
import io.github.gouji.diagnosis.analysis.Identifiability.Kind;
import io.github.gouji.diagnosis.analysis.LinkedEquations;
import io.github.gouji.diagnosis.analysis.RuleAnalysis;
import io.github.gouji.diagnosis.analysis.RuleStanding;
import io.github.gouji.diagnosis.analysis.RuleStanding.Standing;
import io.github.gouji.report.Cell;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.RuleBook;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The analysis of a rule book as JSON, with the ids of rules, scopes and cells. */
final class AnalysisJson {

    private AnalysisJson() {}

    static String write(RuleBook book, Locale locale) {
        ObjectNode root = JsonText.object();
        ArrayNode editions = root.putArray("editions");
        for (AnalysisPeriod period : AnalysisPeriod.of(book)) {
            ObjectNode entry =
                    editions.addObject().put("edition", period.edition().id());
            if (period.years().isLimitedInYears()) {
                entry.put("years", period.years().years());
            }
            put(entry, period.analysis(), locale);
        }
        return JsonText.pretty(root);
    }

    private static void put(ObjectNode entry, RuleAnalysis analysis, Locale locale) {
        entry.put("equations", analysis.equations());
        entry.put("rank", analysis.rank());
        ArrayNode systems = entry.putArray("systems");
        analysis.systems().forEach(system -> put(systems.addObject(), system, analysis));
        List<Cell> undetectable = analysis.cells().stream()
                .filter(one -> one.kind() == Kind.UNDETECTABLE)
                .map(Identifiability::cell)
                .toList();
        put(entry.putArray("undetectable"), undetectable);
        ArrayNode consequences = entry.putArray("consequences");
        for (Consequence consequence : analysis.consequences()) {
            ObjectNode one = consequences.addObject();
            one.put("rule", consequence.equation().rule().id());
            one.put("scope", consequence.equation().scope());
            put(one.putObject("from"), consequence.from());
        }
        ArrayNode rules = entry.putArray("rules");
        analysis.standings().forEach(standing -> put(rules.addObject(), standing, locale));
    }

    private static void put(ObjectNode entry, LinkedEquations system, RuleAnalysis analysis) {
        entry.put("equations", system.equations().size());
        entry.put("rank", system.rank());
        entry.put("distance", system.distance());
        List<Cell> identifiable = new ArrayList<>();
        Set<List<Cell>> confusable = new LinkedHashSet<>();
        for (Cell cell : system.cells()) {
            Identifiability one = analysis.identifiability(cell);
            if (one.kind() == Kind.IDENTIFIABLE) {
                identifiable.add(cell);
            } else if (one.kind() == Kind.CONFUSABLE) {
                confusable.add(one.alike());
            }
        }
        put(entry.putArray("identifiable"), identifiable);
        ArrayNode groups = entry.putArray("confusable");
        confusable.forEach(group -> put(groups.addArray(), group));
    }

    private static void put(ArrayNode into, List<Cell> cells) {
        cells.forEach(cell -> into.add(cell.id()));
    }

    /** Lists the places at which the rule is not independent. */
    private static void put(ObjectNode entry, RuleStanding standing, Locale locale) {
        entry.put("id", standing.rule().id());
        entry.put("standing", standing.standing().name().toLowerCase(Locale.ROOT));
        ArrayNode places = entry.putArray("places");
        for (RuleStanding.Place place : standing.places()) {
            if (place.standing() == Standing.INDEPENDENT) {
                continue;
            }
            ObjectNode one = places.addObject();
            one.put("scope", place.place().scope());
            one.put("formula", place.place().formula().in(locale));
            one.put("standing", place.standing().name().toLowerCase(Locale.ROOT));
            put(one.putObject("because"), place.because());
        }
    }

    /** Puts the scopes of each rule under its id. */
    private static void put(ObjectNode entry, List<BoundRule> rules) {
        rules.forEach(rule -> entry.withArray(rule.rule().id()).add(rule.scope()));
    }
}
