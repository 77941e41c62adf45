// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.form;

import io.github.gouji.report.ProactiveRow;
import io.github.gouji.report.RequestRow;
import io.github.gouji.report.Wording;
import java.util.Map;

/** What the form prints around its rows and columns: headings of groups, and the whole wording of a row. */
final class OfficialWords {

    static final Wording BALANCE = new Wording(
            "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
            "(In each column, items 1 and 2 together equal items 3 and 4 together)");
    static final Wording APPLICANTS = new Wording("申请人情况", "Applicants");
    static final Wording ORGANISATIONS = new Wording("法人或其他组织", "Legal persons and other organizations");
    static final Wording OUTCOMES = new Wording("三、本年度办理结果", "3. Outcomes this year");
    static final Wording LITIGATION = new Wording("行政诉讼", "Litigation");
    static final Wording DIRECT = new Wording("未经复议直接起诉", "Without reconsideration");
    static final Wording AFTER = new Wording("复议后起诉", "After reconsideration");
    static final Wording CONTENT = new Wording("信息内容", "Kind of information");

    private static final Map<String, Wording> GROUPS = Map.of(
            "（三）", new Wording("（三）不予公开", "(3) Withheld"),
            "（四）", new Wording("（四）无法提供", "(4) Unavailable"),
            "（五）", new Wording("（五）不予处理", "(5) Not processed"),
            "（六）", new Wording("（六）其他处理", "(6) Other outcomes"));

    private static final Map<RequestRow, Wording> ROWS = Map.of(
            RequestRow.PARTLY_DISCLOSED,
            new Wording("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "(2) Partly disclosed (counted here alone)"));

    private static final Map<ProactiveRow, Integer> ARTICLES = Map.of(
            ProactiveRow.REGULATIONS, 1,
            ProactiveRow.NORMATIVE_DOCUMENTS, 1,
            ProactiveRow.LICENSING, 5,
            ProactiveRow.OTHER_EXTERNAL_SERVICES, 5,
            ProactiveRow.PENALTIES, 6,
            ProactiveRow.COMPULSION, 6,
            ProactiveRow.FEES, 8,
            ProactiveRow.PROCUREMENT, 9);

    private OfficialWords() {}

    /** Returns the heading of a group of outcomes by its number, such as {@code （三）}. */
    static Wording group(String number) {
        return GROUPS.getOrDefault(number, new Wording(number, number));
    }

    /** Returns the whole wording of a row, or what it is called otherwise. */
    static Wording row(RequestRow row, Wording otherwise) {
        return ROWS.getOrDefault(row, otherwise);
    }

    /** Returns the item of article 20 that a row of table 二 is about; 0 for a row that is about none. */
    static int item(ProactiveRow row) {
        return ARTICLES.getOrDefault(row, 0);
    }

    static Wording article(int item) {
        String digits = "一二三四五六七八九";
        return new Wording("第二十条第（" + digits.charAt(item - 1) + "）项", "Article 20, item " + item);
    }
}
