// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import static java.util.Objects.requireNonNull;

import io.github.gouji.diagnosis.Cause;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Wording;
import io.github.gouji.statistics.Aggregate;
import io.github.gouji.statistics.CellSum;
import io.github.gouji.statistics.Dimension;
import io.github.gouji.statistics.Group;
import io.github.gouji.statistics.LeftOut;
import io.github.gouji.statistics.RuleRate;
import io.github.gouji.statistics.Statistics;
import io.github.gouji.write.layout.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Statistics as text for people: of each group how many reports are in its figures and how many are left out, and why; the
 * sums that are not zero, of table 三 those of the column of totals; which rules are broken how often, and by which causes.
 */
public final class StatisticsText {

    private static final int INDENT = 2;

    private final Locale locale;
    private final Page page = new Page();

    private StatisticsText(Locale locale) {
        this.locale = locale;
    }

    /**
     * Returns the statistics, one line feed after each line.
     *
     * @param statistics what to write
     * @param dimensions by what to tell reports apart
     * @param locale the language: Chinese, or English for any other
     */
    public static String write(Statistics statistics, List<Dimension> dimensions, Locale locale) {
        StatisticsText text = new StatisticsText(requireNonNull(locale, "locale"));
        requireNonNull(statistics, "statistics").by(dimensions).forEach((group, aggregate) -> {
            text.group(dimensions, group, aggregate);
            text.page.blankLine();
        });
        text.rest(statistics);
        return text.page.toString();
    }

    private String in(String zh, String en) {
        return new Wording(zh, en).in(locale);
    }

    private void group(List<Dimension> dimensions, Group group, Aggregate aggregate) {
        page.line(0, TextSettings.clean(name(dimensions, group)));
        String leftOut = Arrays.stream(LeftOut.values())
                .map(reason -> reason.wording().in(locale) + " " + aggregate.leftOut(reason))
                .collect(Collectors.joining(in("，", ", ")));
        page.wrapped(
                INDENT,
                2 * INDENT,
                in("计入合计 " + aggregate.summed() + " 份；未计入：", aggregate.summed() + " reports in the sums; left out: ")
                        + leftOut);
        sums(aggregate);
        rules(aggregate);
        causes(aggregate);
    }

    private String name(List<Dimension> dimensions, Group group) {
        if (dimensions.isEmpty()) {
            return in("全部报告", "All reports");
        }
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < dimensions.size(); i++) {
            String value = group.values().get(i);
            name.append(i == 0 ? "" : in("，", ", "))
                    .append(dimensions.get(i).wording().in(locale))
                    .append(' ')
                    .append(value.isEmpty() ? in("不明", "unknown") : value);
        }
        return name.toString();
    }

    private void sums(Aggregate aggregate) {
        List<Columns.Row> rows = aggregate.sums().entrySet().stream()
                .filter(sum -> isShown(sum.getKey(), sum.getValue()))
                .map(sum -> new Columns.Row(
                        "",
                        sum.getKey().label().in(locale),
                        TextSettings.plain(sum.getValue().sum()),
                        in(sum.getValue().reports() + " 份", sum.getValue().reports() + " reports")))
                .toList();
        Columns.write(page, 2 * INDENT, rows);
    }

    private static boolean isShown(Cell cell, CellSum sum) {
        boolean part = cell.column() instanceof Applicant && cell.column() != Applicant.TOTAL;
        return !part && sum.sum().signum() != 0;
    }

    private void rules(Aggregate aggregate) {
        for (Map.Entry<String, RuleRate> rule : aggregate.rules().entrySet()) {
            RuleRate rate = rule.getValue();
            if (rate.broken() > 0) {
                long decided = rate.broken() + rate.held();
                String share = percent(rate.rate());
                page.line(
                        2 * INDENT,
                        rule.getKey() + "  "
                                + in(
                                        "不成立 " + rate.broken() + "/" + decided + " 份（" + share + "），无法判断 "
                                                + rate.undecided() + " 份",
                                        "broken in " + rate.broken() + " of " + decided + " reports (" + share
                                                + "), undecided in " + rate.undecided()));
            }
        }
    }

    private void causes(Aggregate aggregate) {
        for (Map.Entry<Cause, Long> cause : aggregate.causes().entrySet()) {
            String share = percent((double) cause.getValue() / aggregate.problems());
            page.line(
                    2 * INDENT,
                    CauseWords.of(cause.getKey()).in(locale) + "  "
                            + in(
                                    cause.getValue() + "/" + aggregate.problems() + " 个问题（" + share + "）",
                                    cause.getValue() + " of " + aggregate.problems() + " problems (" + share + ")"));
        }
    }

    private static String percent(double rate) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * rate);
    }

    private void rest(Statistics statistics) {
        String unread = statistics.unread().entrySet().stream()
                .map(one -> one.getKey().wording().in(locale) + " " + one.getValue())
                .collect(Collectors.joining(in("，", ", ")));
        page.wrapped(
                0,
                INDENT,
                in("未读的文档：", "Documents not read: ")
                        + (unread.isEmpty() ? in("无", "none") : unread)
                        + in("；跳过文件 " + statistics.skipped() + " 个", "; files skipped: " + statistics.skipped()));
        if (statistics.differing() > 0) {
            page.wrapped(
                    0,
                    INDENT,
                    in(
                            "同一机关同一年度而数字不同的报告 " + statistics.differing() + " 份，都已计入",
                            "Reports of the same agency and year with other figures, all of them counted: "
                                    + statistics.differing()));
        }
    }
}
