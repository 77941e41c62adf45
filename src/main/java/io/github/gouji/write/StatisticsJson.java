// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import static java.util.Objects.requireNonNull;

import io.github.gouji.statistics.Aggregate;
import io.github.gouji.statistics.Dimension;
import io.github.gouji.statistics.Group;
import io.github.gouji.statistics.LeftOut;
import io.github.gouji.statistics.Statistics;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Statistics as JSON for machines: an entry for each group of reports, with the sums of the cells over consistent reports,
 * how many reports are left out of them and why, and the rates of rules and causes.
 */
public final class StatisticsJson {

    private static final int DIGITS = 6;

    private StatisticsJson() {}

    /**
     * Returns one JSON object. Needs Jackson.
     *
     * @param statistics what to write
     * @param dimensions by what to tell reports apart
     * @param locale the language of labels: Chinese, or English for any other
     */
    public static String write(Statistics statistics, List<Dimension> dimensions, Locale locale) {
        requireNonNull(locale, "locale");
        List<Object> groups = new ArrayList<>();
        requireNonNull(statistics, "statistics")
                .by(requireNonNull(dimensions, "dimensions"))
                .forEach((group, aggregate) -> groups.add(entry(dimensions, group, aggregate, locale)));
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("groups", groups);
        Map<String, Object> unread = new LinkedHashMap<>();
        statistics.unread().forEach((reason, count) -> unread.put(name(reason), count));
        all.put("unread", unread);
        all.put("skipped", statistics.skipped());
        all.put("differing", statistics.differing());
        return JsonText.pretty(all);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Object entry(List<Dimension> dimensions, Group group, Aggregate aggregate, Locale locale) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        for (int i = 0; i < dimensions.size(); i++) {
            String value = group.values().get(i);
            Object known = dimensions.get(i) == Dimension.YEAR && !value.isEmpty() ? Integer.valueOf(value) : value;
            entry.put(name(dimensions.get(i)), value.isEmpty() ? null : known);
        }
        entry.put("summed", aggregate.summed());
        Map<String, Object> leftOut = new LinkedHashMap<>();
        for (LeftOut reason : LeftOut.values()) {
            leftOut.put(name(reason), aggregate.leftOut(reason));
        }
        entry.put("leftOut", leftOut);
        List<Object> sums = new ArrayList<>();
        aggregate
                .sums()
                .forEach((cell, sum) -> sums.add(map(
                        "cell", cell.id(),
                        "label", cell.label().in(locale),
                        "sum", sum.sum(),
                        "reports", sum.reports(),
                        "blank", sum.blank())));
        entry.put("sums", sums);
        List<Object> rules = new ArrayList<>();
        aggregate
                .rules()
                .forEach((rule, rate) -> rules.add(map(
                        "rule", rule,
                        "broken", rate.broken(),
                        "held", rate.held(),
                        "undecided", rate.undecided(),
                        "rate", rounded(rate.rate()))));
        entry.put("rules", rules);
        entry.put("problems", aggregate.problems());
        List<Object> causes = new ArrayList<>();
        aggregate
                .causes()
                .forEach((cause, count) -> causes.add(map(
                        "cause",
                        name(cause),
                        "problems",
                        count,
                        "rate",
                        rounded((double) count / aggregate.problems()))));
        entry.put("causes", causes);
        return entry;
    }

    static BigDecimal rounded(double rate) {
        return BigDecimal.valueOf(rate).setScale(DIGITS, RoundingMode.HALF_UP);
    }

    private static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
