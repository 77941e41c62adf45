// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.narrative;

import io.github.gouji.report.FormTable;
import org.jspecify.annotations.Nullable;

/** One of the six chapters of the report. */
public enum Chapter {
    /** 一、总体情况. */
    OVERVIEW(null),
    /** 二、主动公开政府信息情况. */
    PROACTIVE(FormTable.PROACTIVE),
    /** 三、收到和处理政府信息公开申请情况. */
    REQUESTS(FormTable.REQUESTS),
    /** 四、政府信息公开行政复议、行政诉讼情况. */
    DISPUTES(FormTable.DISPUTES),
    /** 五、存在的主要问题及改进情况. */
    PROBLEMS(null),
    /** 六、其他需要报告的事项. */
    OTHER_MATTERS(null);

    private final @Nullable FormTable table;

    Chapter(@Nullable FormTable table) {
        this.table = table;
    }

    /** Returns the table of which the chapter consists; {@code null} for a chapter of running text. */
    public @Nullable FormTable table() {
        return table;
    }

    static Chapter of(FormTable table) {
        return switch (table) {
            case PROACTIVE -> PROACTIVE;
            case REQUESTS -> REQUESTS;
            case DISPUTES -> DISPUTES;
        };
    }
}
