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
        assertThat(isOfForm(shape(FormTable.REQUESTS, false, true), TOP, outcomes, items))
                .isEqualTo(isInOrder);
    }

    /** A table 四 that is turned, or all in one line: the groups stand above either. */
    @ParameterizedTest
    @CsvSource({
        "行政复议|未经复议直接起诉|复议后起诉, true",
        "行政复议|复议后起诉|未经复议直接起诉, false",
        "未经复议直接起诉|复议后起诉|行政复议, false",
        // Results begin anew in each group, and groups do not; nor is any there twice.
        "未经复议直接起诉|复议后起诉|未经复议直接起诉|复议后起诉, false",
        "未经复议直接起诉|未经复议直接起诉, false",
        // 行政诉讼 is the name of two groups, and so of none.
        "行政复议|行政诉讼, true",
        "行政诉讼|行政复议, false",
        "行政复议, true",
        "行政诉讼, true",
    })
    void groupsAboveTheFiguresAreInOrder(String groups, boolean isInOrder) throws Exception {
        assertThat(isOfForm(shape(FormTable.DISPUTES, false, true), groups)).isEqualTo(isInOrder);
        assertThat(isOfForm(shape(FormTable.DISPUTES, false, false), groups)).isEqualTo(isInOrder);
    }

    /** A table 四 that is all in one line: the results begin anew behind the last of each group. */
    @ParameterizedTest
    @CsvSource({
        "结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计, true",
        "结果维持|结果纠正|其他结果|尚未审结|总计|结果纠正|结果维持|其他结果|尚未审结|总计, false",
        "结果维持|结果纠正|尚未审结|其他结果|总计, false",
        "结果维持|结果纠正|结果维持|结果纠正, false",
        "结果维持|结果维持, false",
    })
    void resultsAboveTheFiguresAreInOrder(String results, boolean isInOrder) throws Exception {
        assertThat(isOfForm(shape(FormTable.DISPUTES, false, false), results)).isEqualTo(isInOrder);
    }

    /** Where the rows of the form stand beside the figures, what a header says of them is no order of its columns. */
    @ParameterizedTest
    @CsvSource({"行政诉讼|行政复议", "复议后起诉|未经复议直接起诉", "行政复议|行政复议"})
    void rowsBesideTheFiguresAreInNoOrderAboveThem(String groups) throws Exception {
        assertThat(isOfForm(shape(FormTable.DISPUTES, true, false), groups)).isTrue();
    }

    private static boolean isOfForm(Shape shape, String... rows) throws Exception {
        return HeaderOrder.isOfForm(shape.slots(Edition.EDITION_2021).get(0), header(rows), shape);
    }

    private static Shape shape(FormTable table, boolean rowsBeside, boolean columnsBeside) {
        return Shape.of(table).stream()
                .filter(shape -> shape.rowsBeside() == rowsBeside && shape.columnsBeside() == columnsBeside)
                .findFirst()
                .orElseThrow();
    }

    private static Header header(String... rows) throws Exception {
        byte[] text = ("|" + String.join("|\n|", rows) + "|\n").getBytes(StandardCharsets.UTF_8);
        return Header.of(Line.of(new MarkdownReader().read(text).blocks()), new Lexicon());
    }
}
