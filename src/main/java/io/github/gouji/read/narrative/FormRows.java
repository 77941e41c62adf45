// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.narrative;

import io.github.gouji.read.text.Line;
import java.util.List;

/** Where the tables of the form begin, by the few labels that no other table has. */
final class FormRows {

    private static final List<String> LABELS =
            List.of("信息内容", "制发件数", "新制作数量", "本年新收", "申请人情况", "结果维持", "勾稽关系", "钩稽关系", "自然人");

    private FormRows() {}

    /** Returns the first row with such a label; the number of lines if there is none. */
    static int first(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isRow() && LABELS.stream().anyMatch(line.text()::contains)) {
                return i;
            }
        }
        return lines.size();
    }
}
