// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ApplicantCounts;
import io.github.gouji.report.RequestRow;
import io.github.gouji.write.ReportJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatisticsCommandTest {

    private static final ApplicantCounts THREE = ApplicantCounts.of(1, 0, 0, 0, 0, 2, 3);
    private static final AnnualReport GOOD = AnnualReport.zeros(2024, "甲局")
            .with(RequestRow.RECEIVED, THREE)
            .with(RequestRow.DISCLOSED, THREE)
            .with(RequestRow.OUTCOME_TOTAL, THREE);

    @TempDir
    private Path folder;

    private Run last;

    @BeforeEach
    void writeDocuments() throws IOException {
        Files.writeString(folder.resolve("a.json"), ReportJson.write(GOOD));
        Files.writeString(folder.resolve("b.json"), ReportJson.write(GOOD));
        Files.writeString(folder.resolve("c.json"), ReportJson.write(GOOD.withAgency("乙局")));
        Files.writeString(folder.resolve("d.json"), ReportJson.write(GOOD.withYear(2023)));
        Files.writeString(
                folder.resolve("e.json"), ReportJson.write(GOOD.withAgency("丙局").with(RequestRow.CARRIED_OVER, THREE)));
        Files.writeString(folder.resolve("f.md"), "没有表格");
        Files.writeString(folder.resolve("regions.csv"), "甲局,东区\n乙局,=西区\n");
    }

    private int run(String... words) {
        last = Run.of(words);
        return last.status();
    }

    private String output() {
        return last.out();
    }

    @Test
    void textSaysWhatIsInTheFiguresAndWhatIsNot() throws IOException {
        assertThat(run("statistics", folder.toString(), "--lang", "zh")).isEqualTo(2);
        assertThat(output()).isEqualTo("""
                年度 2023
                  计入合计 1 份；未计入：勾稽不一致 0，未能读全 0，重复的文档 0
                    一、本年新收政府信息公开申请数量·总计  3  1 份
                    三（一）予以公开·总计                  3  1 份
                    三（七）总计·总计                      3  1 份

                年度 2024
                  计入合计 2 份；未计入：勾稽不一致 1，未能读全 0，重复的文档 1
                    一、本年新收政府信息公开申请数量·总计  6  2 份
                    三（一）予以公开·总计                  6  2 份
                    三（七）总计·总计                      6  2 份
                    T3-BALANCE  不成立 1/3 份（33.3 %），无法判断 0 份
                    整行漏填  1/1 个问题（100.0 %）

                未读的文档：没有年度报告 1；跳过文件 1 个
                """);
        int year = output().indexOf("年度 2024");
        assertThat(Path.of("README.md"))
                .content()
                .contains("```text\n" + output().substring(year, output().indexOf("\n\n", year)) + "\n```");
    }

    @Test
    void machinesHaveTheSameFigures() {
        String regions = folder.resolve("regions.csv").toString();
        assertThat(run(
                        "statistics",
                        folder.toString(),
                        "--by",
                        "region,year",
                        "--regions",
                        regions,
                        "--format",
                        "json",
                        "--lang",
                        "en"))
                .isEqualTo(2);
        assertThat(output().replaceAll("\\s+", ""))
                .contains("{\"region\":\"东区\",\"year\":2024,\"summed\":1,"
                        + "\"leftOut\":{\"inconsistent\":0,\"incomplete\":0,\"duplicate\":1},")
                .contains("\"broken\":1,\"held\":0,\"undecided\":0,\"rate\":1.000000")
                .contains("\"unread\":{\"no_report\":1},\"skipped\":1,\"differing\":0}");
        run("statistics", folder.toString(), "--by", "region", "--regions", regions, "--format", "csv", "--lang", "zh");
        assertThat(output())
                .startsWith("\uFEFF\"地区\",\"类别\",\"标识\",")
                .contains("\"'=西区\",\"合计\",\"requests.received.total\"," + "\"一、本年新收政府信息公开申请数量·总计\",3,1,0,0,0,0\r\n");
    }

    @Test
    void refusesWhatItCannotDo() {
        assertThat(run("statistics", "--lang", "en")).isEqualTo(2);
        assertThat(last.err()).contains("give a document, a folder or - to sum up");
        assertThat(run("statistics", folder.toString(), "--regions", "none.csv", "--lang", "en"))
                .isEqualTo(2);
        assertThat(last.err()).isEqualTo("Could not finish: --regions none.csv: there is no such file\n");
        String wrong = folder.resolve("f.md").toString();
        assertThat(run("statistics", folder.toString(), "--regions", wrong, "--lang", "zh"))
                .isEqualTo(2);
        assertThat(last.err()).isEqualTo("未能完成：--regions " + wrong + "：第 1 行应有机关和地区两项，用逗号分开\n");
        assertThat(run("statistics", folder.toString(), "--by", "colour", "--lang", "en"))
                .isEqualTo(2);
    }
}
