// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.manual;

import io.github.gouji.report.Edition;
import io.github.gouji.report.Wording;

/** The words that the manual says around the rules, in whatever form it is written. */
final class ManualWords {

    static final Wording TITLE = new Wording("勾稽规则", "The rules");
    static final Wording ABOUT = new Wording(
            "核对政府信息公开工作年度报告所用的规则：内容、依据、公式、例子和常见的差错。例子是算出来的，用的都是同一份没有错误的小报告。",
            "The rules by which annual reports on information disclosure are checked: their words, sources, formulas, examples and"
                    + " usual slips. The examples are computed, all of them from one small report without a mistake.");
    static final Wording SOURCE = new Wording("依据：", "Source: ");
    static final Wording HOLDS = new Wording("成立的例子", "An example that holds");
    static final Wording BREAKS = new Wording("不成立的例子", "An example that breaks it");
    static final Wording CAUSES = new Wording("常见的差错", "Usual slips");

    private ManualWords() {}

    static Wording edition(Edition edition) {
        return new Wording(edition.id() + " 年版：", edition.id() + " edition: ");
    }
}
