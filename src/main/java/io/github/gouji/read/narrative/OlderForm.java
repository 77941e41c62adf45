// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.narrative;

import io.github.gouji.read.text.Line;
import io.github.gouji.report.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The statistical form that reports on years before 2019 had, which this library does not read. */
public final class OlderForm {

    /** So many different labels of that form make it certain. */
    private static final int LABELS_NEEDED = 3;

    private static final int LONGEST_LABEL = 60;

    private static final List<String> LABELS = List.of(
            "指标名称",
            "统计指标",
            "计量单位",
            "历年累计",
            "信息公开情况统计表",
            "主动公开政府信息数",
            "主动公开规范性文件数",
            "制发规范性文件总数",
            "通过不同渠道和方式公开政府信息",
            "政府公报公开政府信息数",
            "政府网站公开政府信息数",
            "政务微博公开政府信息数",
            "政务微信公开政府信息数",
            "回应解读情况",
            "回应公众关注热点或重大舆情数",
            "收到申请数",
            "申请办结数",
            "申请答复数",
            "按时办结数",
            "延期办结数",
            "属于已主动公开范围数",
            "同意公开答复数",
            "同意部分公开答复数",
            "不同意公开答复数",
            "不属于本行政机关公开数",
            "申请信息不存在数",
            "告知作出更改补充数",
            "告知通过其他途径办理数",
            "行政复议数量",
            "行政诉讼数量",
            "举报投诉数量",
            "维持具体行政行为数",
            "被依法纠错数",
            "依申请公开信息收取的费用",
            "机构建设和保障经费",
            "设置政府信息公开查阅点数",
            "从事政府信息公开工作人员数");

    private OlderForm() {}

    /** Tells whether the document holds that form. */
    public static boolean isIn(List<Line> lines) {
        return firstLine(lines) != null;
    }

    /** Returns the first line of that form; {@code null} if the document does not hold it. */
    public static @Nullable Line firstLine(List<Line> lines) {
        Set<String> found = new HashSet<>();
        Line first = null;
        for (Line line : lines) {
            String text = line.text();
            if ((!line.isRow() && text.length() > LONGEST_LABEL) || text.length() < 4) {
                continue;
            }
            String head = text.length() > LONGEST_LABEL ? text.substring(0, LONGEST_LABEL) : text;
            for (String label : LABELS) {
                if (head.contains(label)) {
                    first = first == null ? line : first;
                    found.add(label);
                }
            }
            if (found.size() >= LABELS_NEEDED) {
                return first;
            }
        }
        return null;
    }

    /** Returns the sentence that names the form. */
    public static Wording wording() {
        return new Wording(
                "这是 2019 年以前的统计表（指标名称、计量单位、统计数），不是 2019 年起的年度报告格式，不能读取",
                "this is the statistical form of the years before 2019 and not the form prescribed since; it is not read");
    }
}
