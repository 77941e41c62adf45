// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.serve;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.write.ReportJson;
import java.nio.charset.StandardCharsets;

/** Documents to post. */
final class Documents {

    private Documents() {}

    static byte[] consistent() {
        return json(AnnualReport.zeros(2024, "某局"));
    }

    static byte[] inconsistent() {
        return json(AnnualReport.zeros(2024, "某局").with(Cell.of("disputes.reconsideration.total"), 3));
    }

    static byte[] unreadable() {
        return "{\"year\": 2024, \"agency\": ".getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] json(AnnualReport report) {
        return ReportJson.write(report).getBytes(StandardCharsets.UTF_8);
    }

    /** Returns a web page with a mistake in table 四. */
    static byte[] page() {
        String head = "<tr><td colspan=5>行政复议</td><td colspan=10>行政诉讼</td></tr><tr>"
                + "<td rowspan=2>结果维持</td><td rowspan=2>结果纠正</td><td rowspan=2>其他结果</td><td rowspan=2>尚未审结</td>"
                + "<td rowspan=2>总计</td><td colspan=5>未经复议直接起诉</td><td colspan=5>复议后起诉</td></tr><tr>"
                + "<td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td>".repeat(2)
                + "</tr>";
        String row = "<tr><td>2</td><td>0</td><td>1</td><td>0</td><td>0</td>" + "<td>0</td>".repeat(10) + "</tr>";
        return ("<!DOCTYPE html><html><head><meta charset=utf-8></head><body><h1>某局2024年政府信息公开工作年度报告</h1>"
                        + "<p>四、政府信息公开行政复议、行政诉讼情况</p><table>" + head + row + "</table></body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
