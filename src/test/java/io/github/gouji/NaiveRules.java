// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The rules of the form once more, written out over ids and numbers, to compare the checker with. */
public final class NaiveRules {

    private static final List<String> APPLICANTS = List.of(
            "naturalPersons",
            "commercialEnterprises",
            "researchInstitutions",
            "publicInterestOrganizations",
            "legalServiceInstitutions",
            "otherOrganizations");
    private static final List<String> RESULTS = List.of("upheld", "corrected", "otherResult", "pending");
    private static final List<String> GROUPS =
            List.of("reconsideration", "litigation.direct", "litigation.afterReconsideration");

    private final AnnualReport report;
    private final boolean blankIsZero;
    private final Map<String, BigDecimal> figures = new HashMap<>();
    private final Set<String> blank = new TreeSet<>();
    private final Set<String> findings = new TreeSet<>();

    private NaiveRules(AnnualReport report, boolean blankIsZero) {
        this.report = report;
        this.blankIsZero = blankIsZero;
        for (Cell cell : report.cells()) {
            Number figure = report.get(cell);
            if (figure == null) {
                blank.add(cell.id());
            } else {
                figures.put(cell.id(), new BigDecimal(figure.toString()));
            }
        }
    }

    /** Returns {@code RULE scope} of every broken rule. */
    public static Set<String> findings(AnnualReport report, boolean blankIsZero) {
        NaiveRules rules = new NaiveRules(report, blankIsZero);
        rules.cells();
        rules.tables();
        rules.proactive();
        rules.totals();
        rules.equations();
        return rules.findings;
    }

    private void cells() {
        figures.forEach((id, figure) -> {
            if (figure.signum() < 0 && !id.endsWith(".change")) {
                findings.add("NOT-NEGATIVE " + id);
            }
        });
        blank.forEach(id -> findings.add("BLANK " + id.substring(0, id.indexOf('.'))));
    }

    private void tables() {
        Map<String, String> editions = new HashMap<>();
        if (report.proactive() == null) {
            findings.add("MISSING-TABLE proactive");
        } else {
            editions.put("proactive", report.proactive().edition().id());
        }
        if (report.requests() == null) {
            findings.add("MISSING-TABLE requests");
        } else {
            editions.put("requests", report.requests().edition().id());
        }
        if (report.disputes() == null) {
            findings.add("MISSING-TABLE disputes");
        }
        if (report.year() != null && report.year() >= 2019) {
            String prescribed = report.year() <= 2020 ? "2019" : "2021";
            editions.forEach((table, edition) -> {
                if (!edition.equals(prescribed)) {
                    findings.add("EDITION " + table);
                }
            });
        }
    }

    private void proactive() {
        for (String row : ids("proactive")) {
            String name = row.substring("proactive.".length());
            if (has(row + ".inForce", row + ".issued", row + ".repealed")
                    && at(row + ".inForce").compareTo(at(row + ".issued").subtract(at(row + ".repealed"))) < 0) {
                findings.add("T2-IN-FORCE " + name);
            }
            if (has(row + ".totalDisclosed", row + ".disclosed")
                    && at(row + ".totalDisclosed").compareTo(at(row + ".disclosed")) < 0) {
                findings.add("T2-DISCLOSED " + name);
            }
            if (has(row + ".priorYearItems", row + ".change")
                    && at(row + ".priorYearItems").add(at(row + ".change")).signum() < 0) {
                findings.add("T2-ITEMS " + name);
            }
        }
    }

    /** Fills blank totals in the order of the rule MISSING-TOTAL. */
    private void totals() {
        if (report.requests() != null) {
            for (String column : APPLICANTS) {
                fill("requests.outcomes.total." + column, outcomes(column));
            }
            for (String row : ids("requests")) {
                fill(row + ".total", in(row, APPLICANTS));
            }
            fill("requests.outcomes.total.total", outcomes("total"));
        }
        if (report.disputes() != null) {
            GROUPS.forEach(group -> fill("disputes." + group + ".total", in("disputes." + group, RESULTS)));
        }
    }

    private void fill(String total, List<String> parts) {
        if (figures.containsKey(total) || (!blankIsZero && !has(parts.toArray(String[]::new)))) {
            return;
        }
        BigDecimal sum = lowest(parts);
        if (sum.signum() != 0) {
            findings.add("MISSING-TOTAL " + total);
            if (blankIsZero) {
                figures.put(total, sum);
            }
        }
    }

    private void equations() {
        if (report.requests() != null) {
            List<String> columns = new ArrayList<>(APPLICANTS);
            columns.add("total");
            for (String column : columns) {
                equal(
                        "T3-BALANCE " + column,
                        List.of("requests.received." + column, "requests.carriedOver." + column),
                        List.of("requests.outcomes.total." + column, "requests.carriedForward." + column));
                equal("T3-OUTCOME-SUM " + column, List.of("requests.outcomes.total." + column), outcomes(column));
            }
            for (String row : ids("requests")) {
                String scope = row.substring("requests.".length());
                equal("T3-ROW-TOTAL " + scope, List.of(row + ".total"), in(row, APPLICANTS));
            }
        }
        if (report.disputes() != null) {
            for (String group : GROUPS) {
                String row = "disputes." + group;
                equal("T4-TOTAL " + group, List.of(row + ".total"), in(row, RESULTS));
            }
        }
    }

    /** An unknown figure is zero or more, so a side with one has a lowest value and no highest. */
    private void equal(String finding, List<String> left, List<String> right) {
        boolean leftOpen = !blankIsZero && !has(left.toArray(String[]::new));
        boolean rightOpen = !blankIsZero && !has(right.toArray(String[]::new));
        if ((leftOpen || rightOpen) && (anyNegative(left) || anyNegative(right))) {
            return;
        }
        int sign = lowest(left).compareTo(lowest(right));
        if ((sign > 0 && !rightOpen) || (sign < 0 && !leftOpen)) {
            findings.add(finding);
        }
    }

    private boolean anyNegative(List<String> ids) {
        return ids.stream().anyMatch(id -> at(id).signum() < 0);
    }

    private BigDecimal lowest(List<String> ids) {
        return ids.stream().map(this::at).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal at(String id) {
        return figures.getOrDefault(id, BigDecimal.ZERO);
    }

    private boolean has(String... ids) {
        return figures.keySet().containsAll(Set.of(ids));
    }

    private List<String> outcomes(String column) {
        return ids("requests.outcomes").stream()
                .filter(row -> !row.equals("requests.outcomes.total"))
                .map(row -> row + "." + column)
                .toList();
    }

    private static List<String> in(String row, List<String> columns) {
        return columns.stream().map(column -> row + "." + column).toList();
    }

    /** Returns the rows of the report whose ids start so. */
    private Set<String> ids(String start) {
        Set<String> all = new HashSet<>(figures.keySet());
        all.addAll(blank);
        Set<String> rows = new TreeSet<>();
        for (String id : all) {
            if (id.startsWith(start + ".")) {
                rows.add(id.substring(0, id.lastIndexOf('.')));
            }
        }
        return rows;
    }
}
