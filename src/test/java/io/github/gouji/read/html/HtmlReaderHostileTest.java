// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.read.ProcessorTime;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.recognise.Recogniser;
import io.github.gouji.report.Cell;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

/** Documents come from strangers. */
class HtmlReaderHostileTest {

    private static final String TABLE = "<p>行政复议</p><table><tr><td>结果维持<td>结果纠正<td>其他结果<td>尚未审结<td>总计"
            + "<tr><td>2<td>0<td>1<td>0<td rowspan=65534>3</table>";

    @Test
    void pageWithoutTables() {
        assertUnreadable("<html><body><p>没有表格").hasMessageContaining("没有找到年度报告格式的任何一张表");
    }

    @Test
    void hundredThousandNestedElements() {
        assertUnreadable("<div>".repeat(100_000) + "x").hasMessageContaining("嵌套超过 400 层");
    }

    @Test
    void hundredThousandNestedTables() {
        assertUnreadable("<table><tr><td>".repeat(100_000) + "x").hasMessageContaining("/");
    }

    @Test
    void tableThatSpansAMillionColumns() {
        assertUnreadable("<table><tr><td colspan=1000000>x</table>")
                .hasMessageContaining("超过 1000 列")
                .extracting(error -> ((UnreadableDocumentException) error).location())
                .isEqualTo(new SourceLocation.InTable(1, 1, 1, 1));
    }

    @Test
    void spanOfFourHundredDigits() {
        assertUnreadable("<table><tr><td colspan=" + "9".repeat(400) + ">x</table>")
                .hasMessageContaining("超过 1000 列");
    }

    @Test
    void rowSpanBeyondTheTable() throws Exception {
        assertThat(total(TABLE.getBytes(StandardCharsets.UTF_8))).isEqualTo(3L);
    }

    @Test
    void pageThatDeclaresAnotherCharacterSet() throws Exception {
        String page = "<meta charset=utf-8>" + TABLE;
        assertThat(total(page.getBytes(Charset.forName("GBK")))).isEqualTo(3L);
    }

    @Test
    void scriptsAndStylesAreNoText() throws Exception {
        String page = "<style>td{}</style><script>document.write('<table><tr><td>9')</script>" + TABLE;
        assertThat(total(page.getBytes(StandardCharsets.UTF_8))).isEqualTo(3L);
    }

    private static Number total(byte[] page) throws Exception {
        return Recogniser.recognise("page.html", new HtmlReader().read(page))
                .report()
                .get(Cell.of("disputes.reconsideration.total"));
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertUnreadable(String page) {
        return assertThatThrownBy(() ->
                        Recogniser.recognise("page.html", new HtmlReader().read(page.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(UnreadableDocumentException.class);
    }

    @Test
    void manyColumnsThatSpanManyRows() {
        String row = "<td rowspan=199>1".repeat(999) + "<tr>".repeat(198);
        String tables = ("<table><tr>" + row + "</table>").repeat(10);
        ProcessorTime.assertWithin(10, () -> assertUnreadable(tables).hasMessageContaining("/"));
    }

    @Test
    void fortyThousandBracketsInACell() {
        String cell = "<td>" + "(".repeat(40_000);
        ProcessorTime.assertWithin(
                5,
                () -> assertUnreadable("<table><tr>" + cell + "<td>1</table>").hasMessageContaining("/"));
    }

    @Test
    void aParagraphOfAHundredThousandCharactersBelowATitle() {
        String text = "<p>信息公开</p><p>" + "年度年报20".repeat(14_000);
        ProcessorTime.assertWithin(5, () -> assertUnreadable(text).hasMessageContaining("/"));
    }
}
