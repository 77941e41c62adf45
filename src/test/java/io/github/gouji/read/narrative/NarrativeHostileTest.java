// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.read.ProcessorTime;
import io.github.gouji.report.FormTable;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text made to be slow, or to break what looks at it: the cost stays in proportion to its length. */
class NarrativeHostileTest {

    private static void readAll(Page page) {
        page.year();
        page.agency();
        page.narrative();
        OlderForm.isIn(page.lines());
        for (FormTable table : FormTable.values()) {
            page.chapters().headingOfFigures(table);
        }
        for (int i = 0; i < page.lines().size(); i++) {
            page.chapters().chapterAt(i);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024年",
                "信息公开",
                "政府信息公开",
                "政府",
                "报告",
                "关于",
                "二〇",
                "（",
                "一、",
                "（一）",
                "1.",
                "#",
                "《",
                "某县教育局2024年政府信息公开工作年度报告",
                "2024年1月1日至12月31日",
                "由",
                "编制",
                "现将",
                "统计期限2024年1月1日",
                "一、总体情况",
                "情况、",
                "  ",
                "年",
                "月日",
                "9"
            })
    void longLinesAndManyLines(String piece) {
        ProcessorTime.assertWithin(10, () -> {
            readAll(Page.of("政府信息公开\n" + piece.repeat(200_000 / piece.length())));
            readAll(Page.of((piece + "\n").repeat(20_000)));
            readAll(Page.of((piece + "，").repeat(20_000))
                    .titled(piece.repeat(5_000))
                    .from(piece.repeat(5_000)));
            readAll(Page.of("一、总体情况\n" + (piece + "统计2024年1月1日。\n").repeat(5_000) + TitleVariationsTest.CHAPTERS));
            readAll(Page.of(("|" + piece + "|" + piece + "\n").repeat(2_000)));
        });
    }

    @Test
    void anyMixtureOfWords() {
        String[] words = {
            "某县",
            "教育局",
            "2024年",
            "度",
            "政府",
            "信息公开",
            "工作",
            "年度报告",
            "年报",
            "关于",
            "的",
            "（",
            "）",
            "\n",
            "一、",
            "总体情况",
            "其他需要报告的事项",
            "|",
            "：",
            "。",
            "，",
            "由",
            "编制",
            "1月1日",
            "12月31日",
            "至",
            "二〇二四",
            "年",
            "2025",
            "-01-20",
            "人民",
            "#",
            "《",
            "》",
            " "
        };
        Random random = new Random(9);
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                text.append(words[random.nextInt(words.length)]);
            }
            String page = text.toString();
            readAll(Page.of(page, "x").titled(page.replace('\n', ' ')).from(page));
        }
    }

    @Test
    void emptyDocuments() {
        Page page = Page.of("");
        assertThat(page.year()).isNull();
        assertThat(page.agency()).isNull();
        assertThat(page.narrative().overview()).isNull();
        readAll(page);
    }
}
