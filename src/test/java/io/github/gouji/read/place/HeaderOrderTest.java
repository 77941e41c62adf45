// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.read.lexicon.Lexicon;
import io.github.gouji.read.markdown.MarkdownReader;
import io.github.gouji.read.shape.Header;
import io.github.gouji.read.shape.Shape;
import io.github.gouji.read.text.Line;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers that are not in line with the figures below them: each row of one is in the order of the form, or it is not. */
class HeaderOrderTest {

    private static final String TOP = "一、本年新收政府信息公开申请数量|二、上年结转政府信息公开申请数量|三、本年度办理结果|四、结转下年度继续办理";

    /** A table 三 that is turned: its rows stand above, in several lines. */
    @ParameterizedTest
    @CsvSource({
        "（一）予以公开|（二）部分公开|（七）总计, 1.属于国家秘密|2.其他法律行政法规禁止公开|1.本机关不掌握相关政府信息, true",
        "（一）予以公开|（二）部分公开|（七）总计, 1.属于国家秘密|1.本机关不掌握相关政府信息|2.其他法律行政法规禁止公开, false",
        "（二）部分公开|（一）予以公开|（七）总计, 1.属于国家秘密|2.其他法律行政法规禁止公开|1.本机关不掌握相关政府信息, false",
    })
    void rowsAboveTheFiguresAreInOrder(String outcomes, String items, boolean isInOrder) throws Exception {
        assertThat(HeaderOrder.isOfForm(header(TOP, outcomes, items), shape(FormTable.REQUESTS), Edition.EDITION_2021))
                .isEqualTo(isInOrder);
    }

    private static Shape shape(FormTable table) {
        return Shape.of(table).stream()
                .filter(shape -> !shape.rowsBeside() && shape.columnsBeside())
                .findFirst()
                .orElseThrow();
    }

    private static Header header(String... rows) throws Exception {
        byte[] text = ("|" + String.join("|\n|", rows) + "|\n").getBytes(StandardCharsets.UTF_8);
        return Header.of(Line.of(new MarkdownReader().read(text).blocks()), new Lexicon());
    }
}
