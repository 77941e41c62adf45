// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import static java.util.Objects.requireNonNull;

import io.github.gouji.report.Wording;
import io.github.gouji.statistics.Aggregate;
import io.github.gouji.statistics.Dimension;
import io.github.gouji.statistics.Group;
import io.github.gouji.statistics.LeftOut;
import io.github.gouji.statistics.Statistics;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Statistics as comma-separated values for a spreadsheet: a line for each sum, rule and cause of each group, and on each of
 * them how many reports are in the figure and how many are left out, and why.
 */
public final class StatisticsCsv {

    private static final List<Wording> HEADER = List.of(
            new Wording("类别", "kind"),
            new Wording("标识", "id"),
            new Wording("名称", "label"),
            new Wording("值", "value"),
            new Wording("份数", "of"),
            new Wording("空白或无法判断", "blank or undecided"));

    private final Locale locale;
    private final CsvLines lines = new CsvLines();

    private StatisticsCsv(Locale locale) {
        this.locale = locale;
    }

    /**
     * Returns a header and the lines.
     *
     * @param statistics what to write
     * @param dimensions by what to tell reports apart
     * @param locale the language of labels: Chinese, or English for any other
     */
    public static String write(Statistics statistics, List<Dimension> dimensions, Locale locale) {
        StatisticsCsv csv = new StatisticsCsv(requireNonNull(locale, "locale"));
        List<@Nullable Object> header = new ArrayList<>();
        dimensions.forEach(dimension -> header.add(dimension.wording().in(locale)));
        HEADER.forEach(word -> header.add(word.in(locale)));
        Arrays.stream(LeftOut.values())
                .forEach(reason -> header.add(new Wording("未计入：", "left out: ").in(locale)
                        + reason.wording().in(locale)));
        csv.lines.add(header);
        requireNonNull(statistics, "statistics").by(dimensions).forEach(csv::group);
        statistics
                .unread()
                .forEach((reason, count) -> csv.line(
                        new Group(Collections.nCopies(dimensions.size(), "")),
                        null,
                        new Wording("未读的文档", "documents not read"),
                        reason.name().toLowerCase(Locale.ROOT),
                        reason.wording().in(locale),
                        count,
                        null,
                        null));
        return csv.lines.withMark();
    }

    private void group(Group group, Aggregate aggregate) {
        aggregate
                .sums()
                .forEach((cell, sum) -> line(
                        group,
                        aggregate,
                        new Wording("合计", "sum"),
                        cell.id(),
                        cell.label().in(locale),
                        sum.sum(),
                        sum.reports(),
                        sum.blank()));
        aggregate
                .rules()
                .forEach((rule, rate) -> line(
                        group,
                        aggregate,
                        new Wording("规则不成立率", "rate of a rule broken"),
                        rule,
                        null,
                        StatisticsJson.rounded(rate.rate()),
                        rate.broken() + rate.held(),
                        rate.undecided()));
        aggregate
                .causes()
                .forEach((cause, count) -> line(
                        group,
                        aggregate,
                        new Wording("差错原因（问题数）", "cause (problems)"),
                        cause.name().toLowerCase(Locale.ROOT),
                        CauseWords.of(cause).in(locale),
                        count,
                        aggregate.problems(),
                        null));
    }

    private void line(
            Group group,
            @Nullable Aggregate aggregate,
            Wording kind,
            String id,
            @Nullable String label,
            Number value,
            @Nullable Number of,
            @Nullable Number open) {
        List<@Nullable Object> line = new ArrayList<>(group.values());
        line.addAll(Arrays.asList(kind.in(locale), id, label, value, of, open));
        for (LeftOut reason : LeftOut.values()) {
            line.add(aggregate == null ? null : aggregate.leftOut(reason));
        }
        lines.add(line);
    }
}
