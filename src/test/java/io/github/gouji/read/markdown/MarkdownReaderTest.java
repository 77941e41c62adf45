// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.read.ReadResult;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.html.HtmlReader;
import io.github.gouji.read.recognise.Recogniser;
import io.github.gouji.report.Cell;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

    private static final Cell UPHELD = Cell.of("disputes.reconsideration.upheld");
    private static final Cell TOTAL = Cell.of("disputes.reconsideration.total");

    private static final String PIPES = """
            # 某县示范局2024年政府信息公开工作年度报告

            ### 行政复议
            | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
            |---|---|---|---|---|
            | 2 | 0 | 1 | 0 | **3** |
            """;

    private static final String EMBEDDED = """
            # 某县示范局2024年政府信息公开工作年度报告

            行政复议
            <table>
            <tr><td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td></tr>
            <tr><td>2</td><td>0</td><td>1</td><td>0</td><td>3</td></tr>
            </table>
            """;

    @Test
    void readsPipeTables() throws Exception {
        ReadResult result =
                Recogniser.recognise("a.md", new MarkdownReader().read(PIPES.getBytes(StandardCharsets.UTF_8)));
        assertThat(result.report().get(UPHELD)).isEqualTo(2L);
        assertThat(result.report().get(TOTAL)).isEqualTo(3L);
        assertThat(result.locations()).containsEntry(TOTAL, new SourceLocation.InTable(1, 2, 5, 6, 21));
        assertThat(result.report().year()).isEqualTo(2024);
        assertThat(result.report().agency()).isEqualTo("某县示范局");
    }

    @Test
    void readsTextInGb18030() throws Exception {
        ReadResult result =
                Recogniser.recognise("a.md", new MarkdownReader().read(PIPES.getBytes(Charset.forName("GB18030"))));
        assertThat(result.report().get(TOTAL)).isEqualTo(3L);
    }

    @Test
    void keepsTheFiguresOfARowThatIsLongerThanTheHeader() throws Exception {
        String text = "四、政府信息公开行政复议、行政诉讼情况\n| 维持 | 纠正 |\n|---|---|\n"
                + "| 40 | 0 | 10 | 5 | 55 | 2 | 0 | 4 | 6 | 12 | 6 | 0 | 9 | 7 | 22 |\n";
        ReadResult result =
                Recogniser.recognise("a.md", new MarkdownReader().read(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(result.report().get(Cell.of("disputes.litigation.afterReconsideration.total")))
                .isEqualTo(22L);
    }

    @Test
    void aCellOfMoreThanDigitsHasNoColumn() throws Exception {
        String text = PIPES.replace("| 2 | 0 | 1 | 0 | **3** |", ">  | 2件 | 0 | 01 | 1,000 |**3**");
        ReadResult result =
                Recogniser.recognise("a.md", new MarkdownReader().read(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(result.locations())
                .containsEntry(UPHELD, new SourceLocation.InTable(1, 2, 1, 6))
                .containsEntry(
                        Cell.of("disputes.reconsideration.corrected"), new SourceLocation.InTable(1, 2, 2, 6, 11))
                .containsEntry(Cell.of("disputes.reconsideration.otherResult"), new SourceLocation.InTable(1, 2, 3, 6))
                .containsEntry(Cell.of("disputes.reconsideration.pending"), new SourceLocation.InTable(1, 2, 4, 6))
                .containsEntry(TOTAL, new SourceLocation.InTable(1, 2, 5, 6, 29));
    }

    @Test
    void leavesHtmlTablesToAReaderOfHtml() throws Exception {
        byte[] content = EMBEDDED.getBytes(StandardCharsets.UTF_8);
        ReadResult result = Recogniser.recognise("a.md", new MarkdownReader(new HtmlReader()::blocks).read(content));
        assertThat(result.report().get(TOTAL)).isEqualTo(3L);
        assertThat(result.locations()).containsEntry(TOTAL, new SourceLocation.InTable(1, 2, 5, 6));
        assertThatThrownBy(() -> Recogniser.recognise("a.md", new MarkdownReader().read(content)))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("HTML 表格");
    }

    @Test
    void readsADelimiterOfAThousandColumns() {
        byte[] content = ("|" + "--|".repeat(1000)).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Recogniser.recognise("a.md", new MarkdownReader().read(content)))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("没有找到年度报告格式的任何一张表");
    }

    @Test
    void readsTablesInQuotationsAndWithoutPipesAtTheEnds() throws Exception {
        for (String text : List.of(
                PIPES.replaceAll("(?m)^\\|", "> |"),
                PIPES.replaceAll("(?m)^\\| ?|\\|$", ""),
                PIPES.replaceAll("(?m)^\\| ?|\\|$", "").replaceAll("(?m)^", ">"))) {
            ReadResult result =
                    Recogniser.recognise("a.md", new MarkdownReader().read(text.getBytes(StandardCharsets.UTF_8)));
            assertThat(result.report().get(TOTAL)).as(text).isEqualTo(3L);
            assertThat(result.report().get(UPHELD)).as(text).isEqualTo(2L);
        }
    }
}
