// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.gouji.report.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Printing a relation and reading it back is the identity, and no text makes the parser fail otherwise than it says. */
class FormulaPropertiesTest {

    private static final List<String> PATTERNS = patterns();

    private static List<String> patterns() {
        Set<String> patterns = new TreeSet<>();
        for (Cell cell : Cell.all()) {
            List<String> parts = List.of(cell.id().split("\\."));
            patterns.add(cell.id());
            patterns.add(String.join(".", parts.subList(0, parts.size() - 1)) + ".*");
            for (int from = 0; from < parts.size() - 1; from++) {
                for (int to = from + 1; to < parts.size(); to++) {
                    List<String> starred = new ArrayList<>(parts);
                    starred.subList(from, to).clear();
                    starred.add(from, "*");
                    patterns.add(String.join(".", starred));
                }
            }
        }
        return List.copyOf(patterns);
    }

    @Property(tries = 2000)
    void printingAndReadingBackIsTheIdentity(@ForAll("relations") Relation relation) {
        String formula = relation.toString();
        Assume.that(formula.length() < FormulaScanner.MAX_LENGTH);
        assertThat(Relation.parse(formula)).as(formula).isEqualTo(relation);
        Statistics.label("sums")
                .collect(formula.contains("sumOf(") ? "sumOf" : formula.contains("sum(") ? "sum" : "no");
        Statistics.label("sums").coverage(coverage -> coverage.check("sum").count(count -> count > 50));
    }

    @Property(tries = 500)
    void moreSpaceOrNoneChangesNothing(@ForAll("relations") Relation relation, @ForAll boolean more) {
        String formula = relation.toString();
        Assume.that(formula.length() < FormulaScanner.MAX_LENGTH / 3);
        String other = more ? formula.replaceAll("([()+×,=≤≥])", " \u3000$1\n ") : formula.replace(" ", "");
        assertThat(Relation.parse(other.replace('×', '*').replace('−', '-'))).isEqualTo(relation);
    }

    @Property(tries = 3000)
    void anyTextIsReadOrRefusedWithAPosition(@ForAll("texts") String text) {
        Throwable thrown = catchThrowable(() -> assertThat(Relation.parse(text)).isNotNull());
        if (thrown != null) {
            assertThat(thrown).isInstanceOf(InvalidRuleException.class);
            Integer position = ((InvalidRuleException) thrown).position();
            if (position != null) {
                assertThat(position).isBetween(1, text.length() + 1);
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "requests.received.total",
                "requests.outcomes.*.*",
                "requests",
                ".",
                "*",
                "+",
                "-",
                "(",
                ")",
                "sum(",
                "sumOf",
                ",",
                "=",
                "<",
                "≥",
                "一·总计",
                "三（一",
                "其他",
                "“",
                "·",
                "0.5",
                "1.",
                " ",
                "\n",
                "😀",
                "\ud83d",
                "\u0000",
                "％",
                "①");
        return words.list().ofMaxSize(12).map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<Relation> relations() {
        return Combinators.combine(expressions(), Arbitraries.of(Comparison.values()), expressions())
                .as(Relation::new);
    }

    private static Arbitrary<Expression> expressions() {
        return Arbitraries.lazyOf(
                () -> Arbitraries.of(PATTERNS).map(Expression::figure),
                () -> Arbitraries.of(PATTERNS).map(Expression::figure),
                FormulaPropertiesTest::parts,
                FormulaPropertiesTest::whole,
                () -> numbers().map(Expression::constant),
                () -> Combinators.combine(expressions(), expressions()).as(Expression::plus),
                () -> Combinators.combine(expressions(), expressions()).as(Expression::minus),
                () -> Combinators.combine(expressions(), numbers()).as(Expression::times));
    }

    private static Arbitrary<Expression> parts() {
        return Arbitraries.of(PATTERNS)
                .map(Expression::figure)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(Expression::sumOf);
    }

    /** Sums that have a shorter name. */
    private static Arbitrary<Expression> whole() {
        return Arbitraries.of(
                        "requests.received.total = sum(requests.received.*)",
                        "requests.*.total = sum(requests.*.*)",
                        "disputes.*.total = sum(disputes.*.*)",
                        "requests.outcomes.total.* = sum(requests.outcomes.*.*)",
                        "requests.outcomes.total.* = sum(requests.outcomes.withheld.*.*)",
                        "requests.outcomes.total.total = sum(requests.outcomes.*.total)",
                        "0 = sum(requests.outcomes.*.*)")
                .map(formula -> Relation.parse(formula).right());
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-3, 12).map(BigDecimal::valueOf),
                Arbitraries.bigDecimals().ofScale(6),
                Arbitraries.of("1E+20", "-1E-12", "0.00", "-123456789012345678901234567890.5")
                        .map(BigDecimal::new));
    }
}
