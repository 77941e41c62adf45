// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.CheckedDocument;
import io.github.gouji.Checker;
import io.github.gouji.Reports;
import io.github.gouji.diagnosis.Confidence;
import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.ReadResult;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.LinearRule;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.write.layout.DisplayWidth;
import io.github.gouji.write.layout.Page;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the text of any report. */
class TextReportPropertiesTest {

    private static final Checker CHECKER = Checker.standard().withRules(CallersRules.added());

    /** Documents with wrong, blank and unread cells, large figures, and places that are long, short or not known. */
    @Provide
    Arbitrary<ReadResult> documents() {
        Arbitrary<Edition> editions = Arbitraries.of(Edition.values());
        Arbitrary<Integer> mistakes = Arbitraries.integers().between(0, 12);
        return Combinators.combine(editions, Arbitraries.longs(), mistakes)
                .as((edition, seed, wrong) -> document(edition, new Random(seed), wrong));
    }

    private static ReadResult document(Edition edition, Random random, int mistakes) {
        AnnualReport report = Reports.consistent(edition, random.nextLong());
        List<Cell> cells = Form.of(report).cells();
        Map<Cell, SourceLocation> places = new HashMap<>();
        Map<Cell, String> unread = new HashMap<>();
        List<ReadProblem> problems = new ArrayList<>();
        int kind = random.nextInt(5);
        cells.forEach(cell -> place(kind, random).forEach(place -> places.put(cell, place)));
        for (int i = 0; i < mistakes; i++) {
            Cell cell = cells.get(random.nextInt(cells.size()));
            switch (random.nextInt(4)) {
                case 0 -> report = report.with(cell, null);
                case 1 -> {
                    report = report.with(cell, null);
                    unread.put(cell, random.nextBoolean() ? "" : "四 ？");
                }
                case 2 ->
                    problems.add(new ReadProblem(
                            ReadProblem.Kind.NOT_PLACED,
                            new Wording("一行数字，".repeat(i), "a row ".repeat(i)),
                            places.get(cell)));
                default -> report = report.with(cell, figure(cell, random));
            }
        }
        return new ReadResult("report", report, places, unread, problems);
    }

    private static Number figure(Cell cell, Random random) {
        long count = random.nextLong() >> random.nextInt(64);
        return cell.isAmount() ? BigDecimal.valueOf(count, 4) : (Number) count;
    }

    private static List<SourceLocation> place(int kind, Random random) {
        return switch (kind) {
            case 0 -> List.of();
            case 1 -> List.of(new SourceLocation.InText(random.nextInt(99) + 1));
            case 2 -> List.of(new SourceLocation.InTable(12, 1234, 123, 12345678));
            case 3 -> List.of(new SourceLocation.InSheet("收到和处理政府信息公开申请情况（2024年1月1日至2024年12月31日）", "AB1234"));
            default -> random.nextBoolean() ? List.of() : List.of(new SourceLocation.OnPage(3, 0, 0, 1, 1));
        };
    }

    private static String text(ReadResult document, Locale locale, boolean ids, boolean colour) {
        return TextReport.in(locale)
                .withIds(ids)
                .withColour(colour)
                .write(List.of(CheckedDocument.of("report", CHECKER.check(document))));
    }

    @Property(tries = 150)
    void noLineIsWiderThanThePageButForASingleWord(
            @ForAll("documents") ReadResult document, @ForAll boolean chinese, @ForAll boolean ids) {
        String text = text(document, chinese ? Locale.CHINESE : Locale.ENGLISH, ids, false);
        assertThat(text.lines().filter(line -> DisplayWidth.of(line) > Page.WIDTH))
                .allSatisfy(line -> assertThat(line.strip()).doesNotContain(" "));
    }

    @Property(tries = 50)
    void colourDoesNotChangeTheText(@ForAll("documents") ReadResult document, @ForAll boolean ids) {
        assertThat(text(document, Locale.CHINESE, ids, true).replaceAll("\u001B\\[\\d+m", ""))
                .isEqualTo(text(document, Locale.CHINESE, ids, false));
    }

    /** All figures of the rule are different and large, so that no sum is one of them. */
    @Property(tries = 100)
    void everyFigureOfAShortEquationIsNamedOnce(
            @ForAll long seed, @ForAll boolean located, @ForAll boolean chinese, @ForAll boolean ids) {
        Random random = new Random(seed);
        AnnualReport zeros = AnnualReport.zeros(2024, "某局");
        List<BoundRule> places = new ArrayList<>();
        RuleBook book = CallersRules.added();
        book.rules().stream()
                .filter(LinearRule.class::isInstance)
                .map(LinearRule.class::cast)
                .forEach(rule -> rule.bind(Form.of(zeros)).stream()
                        .filter(place -> place.cells().size() <= 6)
                        .forEach(places::add));
        BoundRule place = places.get(random.nextInt(places.size()));
        AnnualReport report = zeros;
        Map<Cell, SourceLocation> locations = new HashMap<>();
        List<String> figures = new ArrayList<>();
        for (Cell cell : place.cells()) {
            long figure = (1L << 40) + (random.nextLong() >>> 24);
            report = report.with(cell, cell.isAmount() ? BigDecimal.valueOf(figure) : (Number) figure);
            figures.add(Long.toString(figure));
            if (located) {
                locations.put(cell, new SourceLocation.InText(cell.index() + 1));
            }
        }
        ReadResult document = new ReadResult("report", report, locations, Map.of(), List.of());
        Checker checker = Checker.standard().withRules(RuleBook.of(List.of(place.rule())));
        String text = TextReport.in(chinese ? Locale.CHINESE : Locale.ENGLISH)
                .withIds(ids)
                .write(List.of(CheckedDocument.of("report", checker.check(document))));
        List<String> words = Arrays.asList(text.lines()
                .takeWhile(line -> Arrays.stream(Confidence.values())
                        .noneMatch(word -> line.startsWith(
                                        "    " + word.wording().zh())
                                || line.startsWith("    " + word.wording().en())))
                .reduce("", (a, b) -> a + " " + b)
                .split("[ ，,]+"));
        if (text.contains(place.rule().id())) {
            assertThat(words.stream().filter(figures::contains)).containsExactlyInAnyOrderElementsOf(figures);
        }
    }
}
