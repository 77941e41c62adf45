// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.lexicon;

import static java.util.Map.entry;

import io.github.gouji.report.Applicant;
import io.github.gouji.report.DisputeGroup;
import io.github.gouji.report.DisputeResult;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Heading;
import io.github.gouji.report.ProactiveColumn;
import io.github.gouji.report.RequestRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the rows and columns of the form are called: in the form itself, and in use beside it. */
public final class Names {

    private static final Map<Heading, List<String>> IN_USE = Map.ofEntries(
            entry(RequestRow.RECEIVED, List.of("本年新收申请数量", "本年新收", "新收政府信息公开申请数量", "本年度新收政府信息公开申请数量")),
            entry(RequestRow.CARRIED_OVER, List.of("上年结转申请数量", "上年结转", "上年度结转政府信息公开申请数量")),
            entry(RequestRow.PROHIBITED_BY_LAW, List.of("其他法律行政止公开")),
            entry(RequestRow.ENFORCEMENT_FILES, List.of("属于行政执法案件", "行政执法案卷信息")),
            entry(RequestRow.NOT_SUPPLEMENTED_IN_TIME, List.of("逾期不补正")),
            entry(RequestRow.OTHER, List.of("其他")),
            entry(RequestRow.OTHER_REASONS, List.of("其他原因", "其他情形")),
            entry(RequestRow.OUTCOME_TOTAL, List.of("合计")),
            entry(RequestRow.CARRIED_FORWARD, List.of("结转下年度", "结转下年继续办理", "结转下一年度继续办理")),
            entry(Applicant.COMMERCIAL_ENTERPRISES, List.of("商业", "企业")),
            entry(Applicant.RESEARCH_INSTITUTIONS, List.of("科研")),
            entry(Applicant.PUBLIC_INTEREST_ORGANIZATIONS, List.of("社会公益", "公益组织")),
            entry(Applicant.LEGAL_SERVICE_INSTITUTIONS, List.of("法律服务")),
            entry(Applicant.TOTAL, List.of("合计")),
            entry(DisputeResult.UPHELD, List.of("维持")),
            entry(DisputeResult.CORRECTED, List.of("纠正")),
            entry(DisputeResult.OTHER_RESULT, List.of("其他")),
            entry(DisputeResult.PENDING, List.of("未审结")),
            entry(DisputeResult.TOTAL, List.of("合计")));

    /** Words by which a heading is told wherever in a label they stand; the first heading that has one is meant. */
    private static final List<Map.Entry<Heading, List<String>>> TELLING = List.of(
            entry(DisputeGroup.LITIGATION_DIRECT, List.of("未经复议", "直接起诉")),
            entry(DisputeGroup.LITIGATION_AFTER_RECONSIDERATION, List.of("复议后")),
            entry(DisputeGroup.RECONSIDERATION, List.of("行政复议", "行政法复议")),
            entry(ProactiveColumn.ISSUED, List.of("制发件", "制发数")),
            entry(ProactiveColumn.REPEALED, List.of("废止")),
            entry(ProactiveColumn.IN_FORCE, List.of("现行有效")),
            entry(ProactiveColumn.CREATED, List.of("新制作", "制作数量", "制发数")),
            entry(ProactiveColumn.TOTAL_DISCLOSED, List.of("对外公开总", "公开总数")),
            entry(ProactiveColumn.DISCLOSED, List.of("新公开", "本年公开", "本年度公开")),
            entry(ProactiveColumn.PRIOR_YEAR_ITEMS, List.of("上一年项目", "上年项目")),
            entry(ProactiveColumn.CHANGE, List.of("增/减", "增减")),
            entry(ProactiveColumn.DECISIONS, List.of("处理决定")),
            entry(ProactiveColumn.PROJECTS, List.of("采购项目")),
            entry(ProactiveColumn.FEE_AMOUNT, List.of("收费金额")),
            entry(ProactiveColumn.PROCUREMENT_AMOUNT, List.of("采购总金额", "采购金额")));

    /** Headings over several rows of table 三, by the beginning of the rows' numbers. */
    static final Map<String, String> GROUPS =
            Map.of("三", "本年度办理结果", "三（三）", "不予公开", "三（四）", "无法提供", "三（五）", "不予处理", "三（六）", "其他处理");

    /** Words that stand at the head of rows and columns and name none. */
    private static final Set<String> GENERAL =
            Set.of("申请人情况", "法人或其他组织", "信息内容", "项目", "类别", "行政诉讼", "办理结果", "本年办理结果", "不予公开", "无法提供", "不予处理", "本年度办理结果");

    private static final int LONGEST_ABOVE = 12;

    /** Words over headings, which run into one of them where a document loses its cells. */
    static final List<String> OVER = List.of("其中", "申请人情况法人或其他组织", "法人或其他组织", "申请人情况");

    private Names() {}

    /** Returns the names of a heading, those of the form first. */
    static List<String> of(Heading heading) {
        List<String> names = new ArrayList<>(heading.titles());
        names.addAll(IN_USE.getOrDefault(heading, List.of()));
        return names;
    }

    /**
     * Returns the headings that a word in the normalised text tells, several where editions share the word; none where it
     * speaks of all disputes at once.
     */
    static List<Heading> toldIn(String text) {
        for (Map.Entry<Heading, List<String>> told : TELLING) {
            for (String word : told.getValue()) {
                if (text.contains(word)) {
                    boolean isOfAll = told.getKey() == DisputeGroup.RECONSIDERATION && text.contains("诉讼");
                    return isOfAll ? List.of() : toldBy(word);
                }
            }
        }
        return List.of();
    }

    private static List<Heading> toldBy(String word) {
        return TELLING.stream()
                .filter(told -> told.getValue().contains(word))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Tells whether the text is one that names no single row or column. */
    static boolean isGeneral(String key) {
        return GENERAL.contains(key) || key.contains("勾稽") || key.contains("钩稽");
    }

    /** Tells whether a line of this text, normalised, stands above a part of the table, and speaks of nothing else. */
    public static boolean isAbove(FormTable table, String text) {
        return switch (table) {
            case PROACTIVE -> text.startsWith("第二十条第") && text.endsWith("项") && text.length() < LONGEST_ABOVE;
            case REQUESTS -> text.contains("本列数据的勾稽关系");
            case DISPUTES -> text.startsWith("行政复议") && text.contains("行政诉讼") && text.length() < LONGEST_ABOVE;
        };
    }
}
