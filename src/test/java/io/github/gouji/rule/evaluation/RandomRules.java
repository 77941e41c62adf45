// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.evaluation;

import io.github.gouji.report.Applicant;
import io.github.gouji.report.Cell;
import io.github.gouji.report.DisputeResult;
import io.github.gouji.report.RequestRow;
import io.github.gouji.rule.Blanks;
import io.github.gouji.rule.Comparison;
import io.github.gouji.rule.Expression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Random rules in the whole vocabulary of callers, and random reports: always the same for the same seed. */
final class RandomRules {

    private static final List<BigDecimal> NUMBERS = decimals(
            "0",
            "1",
            "1.0",
            "-1",
            "2",
            "3",
            "-3",
            "10",
            "1E+1",
            "0.5",
            "-2.25",
            "0.000001",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775809",
            "123456789012345678901234567890.5");
    private static final List<BigDecimal> FACTORS =
            decimals("0", "1", "1.00", "-1", "2", "-3", "0.5", "-0.25", "1E+2", "100000000000000000000");
    private static final List<BigDecimal> HUGE =
            decimals("9223372036854775807", "-9223372036854775808", "9223372036854775806", "1099511627776");
    private static final List<String> ALL = all();

    private final Random random;

    RandomRules(long seed) {
        random = new Random(seed);
        for (int i = 0; i < 3; i++) {
            random.nextInt();
        }
    }

    private static List<BigDecimal> decimals(String... numbers) {
        return Arrays.stream(numbers).map(BigDecimal::new).toList();
    }

    private static List<String> all() {
        Set<String> ids = new LinkedHashSet<>();
        for (String table : FormIds.TABLES) {
            ids.addAll(FormIds.of(table, "2019"));
            ids.addAll(FormIds.of(table, "2021"));
        }
        return List.copyOf(ids);
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Returns a rule, most often one whose figures can stand together. */
    NaiveRule rule() {
        String example = one(ALL);
        List<String> patterns = new ArrayList<>();
        String style = one(List.of("cell", "column", "row", "parts", "parts", "any"));
        int count = 1 + random.nextInt(5);
        String first = starred(example, style);
        patterns.add(first);
        while (patterns.size() < count) {
            patterns.add(sibling(first, example, style));
        }
        int cut = random.nextInt(patterns.size() + 1);
        return new NaiveRule(
                node(patterns.subList(0, cut)),
                one(List.of(Comparison.values())),
                node(patterns.subList(cut, patterns.size())));
    }

    /** Returns the id with a star in it. */
    private String starred(String id, String style) {
        List<String> parts = new ArrayList<>(List.of(id.split("\\.")));
        int last = parts.size() - 1;
        switch (style) {
            case "column" -> parts.set(last, "*");
            case "row" -> replace(parts, 1, last);
            case "parts" -> {
                int from = random.nextInt(last);
                replace(parts, from, from + 1 + random.nextInt(last - from));
            }
            case "any" -> {
                return starred(id, one(List.of("cell", "column", "row", "parts")));
            }
            default -> {
                return id;
            }
        }
        return String.join(".", parts);
    }

    private static void replace(List<String> parts, int from, int to) {
        parts.subList(from, to).clear();
        parts.add(from, "*");
    }

    /** Returns a pattern that may stand in one rule with the first: a cell, or one in which the star fits as well. */
    private String sibling(String first, String example, String style) {
        if (style.equals("any") || chance(0.1)) {
            return starred(one(ALL), "any");
        }
        if (style.equals("cell") || chance(0.15)) {
            return chance(0.2) ? first : one(ALL);
        }
        if (chance(0.15)) {
            return first;
        }
        for (int i = 0; i < 20; i++) {
            String id = one(ALL);
            boolean near = id.startsWith(example.substring(0, example.indexOf('.')));
            if (near && style.equals("column")) {
                return starred(id, "column");
            }
            String text = textOf(first, example);
            int at = ("." + id + ".").indexOf("." + text + ".");
            if (at >= 0 && at + text.length() < id.length()) {
                return id.substring(0, at) + "*" + id.substring(at + text.length());
            }
        }
        return first.substring(0, first.lastIndexOf('.') + 1) + example.substring(example.lastIndexOf('.') + 1);
    }

    private static String textOf(String pattern, String id) {
        int star = pattern.indexOf('*');
        return id.substring(star, id.length() - (pattern.length() - star - 1));
    }

    private NaiveRule.Node node(List<String> patterns) {
        NaiveRule.Node node;
        if (patterns.isEmpty()) {
            node = constant();
        } else if (patterns.size() == 1) {
            node = chance(0.2) ? sumOf(patterns) : figure(patterns.get(0));
        } else if (chance(0.3)) {
            node = sumOf(patterns);
        } else {
            int cut = 1 + random.nextInt(patterns.size() - 1);
            node = join(node(patterns.subList(0, cut)), node(patterns.subList(cut, patterns.size())));
        }
        if (chance(0.12)) {
            node = chance(0.5) ? join(node, constant()) : join(constant(), node);
        }
        return chance(0.15) ? times(node) : node;
    }

    private NaiveRule.Node join(NaiveRule.Node left, NaiveRule.Node right) {
        if (chance(0.6)) {
            return new NaiveRule.Plus(left, right, left.expression().plus(right.expression()));
        }
        return new NaiveRule.Minus(left, right, left.expression().minus(right.expression()));
    }

    private NaiveRule.Node times(NaiveRule.Node node) {
        BigDecimal factor = one(FACTORS);
        Expression expression = isWhole(factor) && chance(0.5)
                ? node.expression().times(factor.longValueExact())
                : node.expression().times(factor);
        return new NaiveRule.Times(node, factor, expression);
    }

    private NaiveRule.Node constant() {
        BigDecimal value = chance(0.5) ? BigDecimal.valueOf(random.nextInt(5)) : one(NUMBERS);
        Expression expression = isWhole(value) && chance(0.5)
                ? Expression.constant(value.longValueExact())
                : Expression.constant(value);
        return new NaiveRule.Constant(value, expression);
    }

    private static boolean isWhole(BigDecimal number) {
        return number.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0
                && number.remainder(BigDecimal.ONE).signum() == 0;
    }

    /** Returns the sum of the given figures and some more, those of the other edition among them, in any order. */
    private NaiveRule.Node sumOf(List<String> patterns) {
        List<String> more = new ArrayList<>(patterns);
        String first = patterns.get(0);
        for (int i = random.nextInt(3); i > 0; i--) {
            more.add(more.contains(first) && chance(0.2) ? first : sibling(first, exampleOf(first), styleOf(first)));
        }
        if (first.endsWith(".*") && first.startsWith("requests") && chance(0.5)) {
            more.addAll(List.of("requests.outcomes.other.*", "requests.outcomes.other.feeUnpaid.*"));
        }
        Collections.shuffle(more, random);
        List<NaiveRule.Figure> figures = more.stream().map(this::figure).toList();
        return new NaiveRule.SumOf(
                figures,
                Expression.sumOf(
                        figures.stream().map(NaiveRule.Figure::expression).toList()));
    }

    private static String exampleOf(String pattern) {
        String start = pattern.contains("*") ? pattern.substring(0, pattern.indexOf('*')) : pattern;
        String end = pattern.contains("*") ? pattern.substring(pattern.indexOf('*') + 1) : "";
        return ALL.stream()
                .filter(id -> id.startsWith(start)
                        && id.endsWith(end)
                        && id.length() > start.length() + end.length() - (pattern.contains("*") ? 0 : 1))
                .findFirst()
                .orElseThrow();
    }

    private static String styleOf(String pattern) {
        return !pattern.contains("*") ? "cell" : pattern.endsWith("*") ? "column" : "parts";
    }

    private NaiveRule.Figure figure(String pattern) {
        return new NaiveRule.Figure(pattern, expression(pattern));
    }

    /** Returns the figure by one of the ways to name it. */
    private Expression.Figure expression(String pattern) {
        if (chance(0.5)) {
            for (RequestRow row : RequestRow.values()) {
                if (pattern.equals("requests." + row.id() + ".*")) {
                    return Expression.figure(row);
                }
            }
            for (Applicant column : Applicant.values()) {
                if (pattern.equals("requests.*." + column.id())) {
                    return Expression.figure(column);
                }
            }
            for (DisputeResult result : DisputeResult.values()) {
                if (pattern.equals("disputes.*." + result.id())) {
                    return Expression.figure(result);
                }
            }
            if (!pattern.contains("*")) {
                return Expression.figure(Cell.of(pattern));
            }
        }
        return Expression.figure(pattern);
    }

    /** Returns a report: whole or in fragments, clean or with blanks, unread, negative and huge figures. */
    NaiveReport report() {
        boolean clean = chance(0.3);
        Map<String, String> editions = new TreeMap<>();
        for (String table : FormIds.TABLES) {
            if (clean || !chance(0.12)) {
                editions.put(table, table.equals("disputes") || chance(0.5) ? "2021" : "2019");
            }
        }
        double blank = clean ? 0 : one(List.of(0.0, 0.03, 0.3, 0.8));
        double blankTotal = clean ? 0 : one(List.of(blank, 0.5, 1.0));
        double negative = clean ? 0 : one(List.of(0.0, 0.0, 0.02, 0.2));
        double huge = one(List.of(0.0, 0.0, 0.02, 0.3));
        int largest = one(List.of(0, 1, 3, 50));
        Map<String, BigDecimal> figures = new HashMap<>();
        editions.forEach((table, edition) -> {
            for (String id : FormIds.of(table, edition)) {
                boolean total = id.contains(".total");
                if (!chance(total ? blankTotal : blank)) {
                    figures.put(id, number(id, largest, negative, huge));
                }
            }
        });
        Set<String> unread = new HashSet<>();
        double lost = clean ? 0 : one(List.of(0.0, 0.0, 0.01, 0.2));
        ALL.stream().filter(id -> chance(lost)).forEach(unread::add);
        return new NaiveReport(editions, figures, unread, one(List.of(Blanks.values())));
    }

    private BigDecimal number(String id, int largest, double negative, double huge) {
        BigDecimal number = chance(huge) ? one(HUGE) : BigDecimal.valueOf(random.nextInt(largest + 1));
        boolean less = chance(id.endsWith(".change") ? 0.4 : negative);
        if (id.endsWith(".amount")) {
            number = number.add(new BigDecimal(one(List.of("0", "0.5", "0.000001", "12.30"))));
        }
        return less ? number.abs().min(BigDecimal.valueOf(Long.MAX_VALUE)).negate() : number;
    }
}
