// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import io.github.gouji.read.text.Labels;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.RequestRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The labels of table 三 as published, known misspellings included. Not thread-safe: one reading owns it. */
final class RequestLabels {

    /** From this likeness on two labels may be the same. */
    static final double ALIKE = 0.5;

    /** A text longer than this is no label. */
    private static final int LONGEST = 100;

    static final double EXACT = 1;
    /** From this likeness on a text names a row, perhaps with something cut off or added. */
    static final double CUT = 0.95;

    private static final double FRAGMENT = 0.6;
    private static final double SIMILAR = 0.75;

    /** Headings of several rows, which are never a row of their own. */
    private static final List<String> HEADINGS = List.of("不予公开", "无法提供", "不予处理", "本年度办理结果", "办理结果", "申请人情况", "法人或其他组织");

    /** The heading of several rows, run together with the numbered label of the first of them. */
    private static final Pattern GROUP_BEFORE =
            Pattern.compile("^(?:本年度?办理结果|不予公开|无法提供|不予处理|其他处理)(?=\\([一二三四五六七]\\)|\\d[.、])");

    /** The number of an item within a group of rows. */
    private static final Pattern ITEM = Pattern.compile("\\d[.、]");

    private static final Map<RequestRow, List<String>> ALIASES = Map.of(
            RequestRow.RECEIVED, List.of("本年新收申请数量", "本年新收", "新收政府信息公开申请数量"),
            RequestRow.CARRIED_OVER, List.of("上年结转申请数量", "上年结转", "上年度结转政府信息公开申请数量"),
            RequestRow.ENFORCEMENT_FILES, List.of("行政执法案件", "行政执法案卷信息"),
            RequestRow.OTHER, List.of("其他"),
            RequestRow.OTHER_REASONS, List.of("其他原因", "其他情形"),
            RequestRow.OUTCOME_TOTAL, List.of("合计"),
            RequestRow.CARRIED_FORWARD, List.of("结转下年度", "结转下年继续办理", "结转下一年度继续办理"));

    private static final Map<RequestRow, List<String>> NAMES = names();

    private static final Map<Applicant, List<String>> COLUMNS = Map.of(
            Applicant.NATURAL_PERSONS, List.of("自然人"),
            Applicant.COMMERCIAL_ENTERPRISES, List.of("商业企业", "商业", "企业"),
            Applicant.RESEARCH_INSTITUTIONS, List.of("科研机构", "科研"),
            Applicant.PUBLIC_INTEREST_ORGANIZATIONS, List.of("社会公益组织", "社会公益", "公益组织"),
            Applicant.LEGAL_SERVICE_INSTITUTIONS, List.of("法律服务机构", "法律服务"),
            Applicant.OTHER_ORGANIZATIONS, List.of("其他"),
            Applicant.TOTAL, List.of("总计", "合计"));

    private static Map<RequestRow, List<String>> names() {
        Map<RequestRow, List<String>> names = new EnumMap<>(RequestRow.class);
        for (RequestRow row : RequestRow.values()) {
            List<String> all = new ArrayList<>();
            row.titles().forEach(title -> all.add(plain(title)));
            ALIASES.getOrDefault(row, List.of()).forEach(alias -> all.add(plain(alias)));
            names.put(row, all);
        }
        return names;
    }

    private static String plain(String text) {
        String label = Labels.withoutNumbering(Labels.normalise(text));
        label = Labels.withoutNumbering(GROUP_BEFORE.matcher(label).replaceFirst(""));
        return label.startsWith("属于") ? label.substring(2) : label;
    }

    private final Map<String, double[]> known = new HashMap<>();

    /** Returns how well the text names the row, from 0 to 1; the very name of one row is not alike that of another. */
    double likeness(String text, RequestRow row) {
        return likenesses(text)[row.ordinal()];
    }

    /** Returns how well the text names any row. */
    double likeness(String text) {
        return Arrays.stream(likenesses(text)).max().orElse(0);
    }

    private double[] likenesses(String text) {
        return known.computeIfAbsent(text, RequestLabels::compare);
    }

    private static double[] compare(String text) {
        double[] likenesses = new double[RequestRow.values().length];
        String label = plain(text);
        if (label.isEmpty() || label.length() > LONGEST || isHeading(label)) {
            return likenesses;
        }
        boolean isItem = ITEM.matcher(Labels.normalise(text)).find();
        for (RequestRow row : RequestRow.values()) {
            for (String name : NAMES.getOrDefault(row, List.of())) {
                if (!(isItem && isShortAlias(name, row))) {
                    likenesses[row.ordinal()] = Math.max(likenesses[row.ordinal()], likeness(label, name));
                }
            }
        }
        boolean isExact = Arrays.stream(likenesses).anyMatch(likeness -> likeness == EXACT);
        return isExact
                ? Arrays.stream(likenesses)
                        .map(likeness -> likeness == EXACT ? EXACT : 0)
                        .toArray()
                : likenesses;
    }

    /** Tells whether the name is so short that a numbered item of another row may bear it: 3.其他 is not （六）其他. */
    private static boolean isShortAlias(String name, RequestRow row) {
        boolean isNumberedItem = ITEM.matcher(row.label().zh()).find();
        return name.length() < 4 && !isNumberedItem && !row.titles().contains(name);
    }

    static boolean isHeading(String text) {
        String label = plain(text);
        return HEADINGS.contains(label) || label.startsWith("申请人情况") || label.contains("勾稽") || label.contains("钩稽");
    }

    private static double likeness(String label, String name) {
        if (label.equals(name)) {
            return EXACT;
        }
        boolean isCut = label.length() >= 4 && name.startsWith(label);
        boolean isLonger = name.length() >= 4 && label.startsWith(name);
        if (isCut || isLonger) {
            return CUT;
        }
        double similarity = Labels.similarity(label, name);
        if (similarity >= SIMILAR) {
            return similarity;
        }
        return label.length() >= 5 && name.contains(label) ? FRAGMENT : 0;
    }

    /** Returns the column that a header cell names. */
    static @Nullable Applicant column(String text) {
        if (!Labels.mayBe(text)) {
            return null;
        }
        String label = Labels.normalise(text);
        for (Map.Entry<Applicant, List<String>> column : COLUMNS.entrySet()) {
            if (column.getValue().contains(label)) {
                return column.getKey();
            }
        }
        return null;
    }
}
