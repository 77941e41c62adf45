// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.Gouji;
import io.github.gouji.Reports;
import io.github.gouji.read.ReadResult;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.document.Block;
import io.github.gouji.read.document.Paragraph;
import io.github.gouji.read.page.FormPainter;
import io.github.gouji.read.page.Style;
import io.github.gouji.read.page.Styles;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Edition;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

/** The national format: the same pages as PDF, told in XML. */
class OfdReaderTest {

    @Test
    void readsEveryCellHoweverItIsDrawn() throws Exception {
        for (Map.Entry<String, Style> style : Styles.all().entrySet()) {
            AnnualReport report = Reports.consistent(Edition.EDITION_2021, 5);
            OfdSheet sheet = new OfdSheet();
            FormPainter.paint(report, sheet, style.getValue());
            ReadResult result = Gouji.read("drawn.ofd", sheet.bytes());
            assertThat(result.problems()).as(style.getKey()).isEmpty();
            assertThat(result.report().proactive()).as(style.getKey()).isEqualTo(report.proactive());
            assertThat(result.report().requests()).as(style.getKey()).isEqualTo(report.requests());
            assertThat(result.report().disputes()).as(style.getKey()).isEqualTo(report.disputes());
            assertThat(result.report().year()).isEqualTo(report.year());
        }
    }

    @Test
    void distancesMayBeRepeated() throws Exception {
        assertThat(text(
                        "<ofd:TextObject Boundary=\"20 50 100 10\" Size=\"4\"><ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"g 3 4 2\">年度报告12"
                                + "</ofd:TextCode></ofd:TextObject>"))
                .isEqualTo("年度报告12");
    }

    @Test
    void aMatrixTurnsText() throws Exception {
        assertThat(text(
                        "<ofd:TextObject Boundary=\"20 50 10 100\" Size=\"4\" CTM=\"0 1 -1 0 10 0\"><ofd:TextCode X=\"0\" Y=\"4\""
                                + " DeltaX=\"g 3 4\">年度报告</ofd:TextCode></ofd:TextObject>"))
                .isEqualTo("年度报告");
    }

    @Test
    void whatCannotBeSeenIsNotRead() throws Exception {
        assertThat(
                        text(
                                "<ofd:TextObject Boundary=\"20 50 100 10\" Size=\"4\"><ofd:TextCode X=\"0\" Y=\"4\">看</ofd:TextCode>"
                                        + "</ofd:TextObject><ofd:TextObject Boundary=\"30 50 9 9\" Size=\"4\" Visible=\"false\"><ofd:TextCode X=\"0\" Y=\"4\">"
                                        + "1</ofd:TextCode></ofd:TextObject><ofd:TextObject Boundary=\"40 50 9 9\" Size=\"4\"><ofd:FillColor"
                                        + " Value=\"255 255 255\"/><ofd:TextCode X=\"0\" Y=\"4\">2</ofd:TextCode></ofd:TextObject>"))
                .isEqualTo("看");
    }

    @Test
    void templatesAreDrawnBelowThePage() throws Exception {
        OfdSheet sheet = new OfdSheet();
        sheet.newPage();
        sheet.glyph("下", 100, 200, 12, false);
        Map<String, String> parts = sheet.parts();
        String page = parts.get("Doc_0/Pages/Page_0/Content.xml");
        parts.put(
                "Doc_0/Tpls/Tpl_0/Content.xml",
                page.replace("下", "上").replace("TextObject Boundary=\"35", "TextObject Boundary=\"30"));
        parts.put(
                "Doc_0/Pages/Page_0/Content.xml",
                page.replace("<ofd:Content>", "<ofd:Template TemplateID=\"7\" ZOrder=\"Background\"/><ofd:Content>"));
        parts.computeIfPresent(
                "Doc_0/Document.xml",
                (name, xml) -> xml.replace(
                        "</ofd:CommonData>",
                        "<ofd:TemplatePage ID=\"7\" BaseLoc=\"Tpls/Tpl_0/Content.xml\"/></ofd:CommonData>"));
        assertThat(text(new OfdReader().read(OfdSheet.zip(parts)).blocks())).isEqualTo("上下");
    }

    @Test
    void outlinesAloneAreSaidToBeSo() {
        OfdSheet sheet = new OfdSheet();
        sheet.newPage();
        sheet.line(10, 10, 200, 10);
        sheet.newPage();
        assertUnreadable(sheet.bytes()).hasMessageContaining("OFD 文档共 2 页，只有图像或文字的轮廓，没有可读的文字");
    }

    @Test
    void partsThatAreMissingAreNamed() {
        OfdSheet sheet = new OfdSheet();
        sheet.newPage();
        Map<String, String> parts = sheet.parts();
        parts.remove("Doc_0/Pages/Page_0/Content.xml");
        assertUnreadable(OfdSheet.zip(parts)).hasMessageContaining("缺少 Doc_0/Pages/Page_0/Content.xml");
    }

    private static String text(String elements) throws UnreadableDocumentException {
        OfdSheet sheet = new OfdSheet();
        sheet.newPage();
        return text(new OfdReader().read(sheet.raw(elements).bytes()).blocks());
    }

    private static String text(List<Block> blocks) {
        return blocks.stream().map(block -> ((Paragraph) block).text()).reduce("", String::concat);
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertUnreadable(byte[] document) {
        return assertThatThrownBy(() -> new OfdReader().read(document)).isInstanceOf(UnreadableDocumentException.class);
    }
}
