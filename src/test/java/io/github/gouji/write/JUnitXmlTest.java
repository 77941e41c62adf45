// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.CheckedDocument;
import io.github.gouji.CheckedDocument.Checked;
import io.github.gouji.Gouji;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Wording;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class JUnitXmlTest {

    @Test
    void isWhatTheGoldenFileHas() throws Exception {
        Golden.compare("findings.zh.golden.junit.xml", JUnitXml.write(CheckedDocuments.all(), Locale.CHINESE));
    }

    private static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void hasASuiteForEachDocumentThatIsOneAndATestForEachRule() throws Exception {
        Document xml = parse(JUnitXml.write(CheckedDocuments.all(), Locale.ENGLISH));
        List<CheckedDocument> documents = CheckedDocuments.all().stream()
                .filter(document -> !(document instanceof CheckedDocument.Skipped))
                .toList();
        assertThat(xml.getElementsByTagName("testsuite").getLength()).isEqualTo(documents.size());
        for (int i = 0; i < documents.size(); i++) {
            Element suite = (Element) xml.getElementsByTagName("testsuite").item(i);
            int cases = suite.getElementsByTagName("testcase").getLength();
            assertThat(suite.getAttribute("tests")).isEqualTo(Integer.toString(cases));
            assertThat(suite.getAttribute("failures"))
                    .isEqualTo(Integer.toString(
                            suite.getElementsByTagName("failure").getLength()));
            if (documents.get(i) instanceof Checked checked) {
                assertThat(cases).isEqualTo(1 + checked.result().rules().rules().size());
            }
        }
    }

    @Test
    void aRightReportPasses() throws Exception {
        Document xml = parse(JUnitXml.write(
                List.of(CheckedDocument.of("a.json", Gouji.check(AnnualReport.zeros(2024, "某局")))), Locale.CHINESE));
        Element suites = xml.getDocumentElement();
        assertThat(suites.getAttribute("failures")).isEqualTo("0");
        assertThat(suites.getAttribute("errors")).isEqualTo("0");
        assertThat(suites.getAttribute("skipped")).isEqualTo("2");
    }

    @Test
    void wordsOfADocumentStayText() throws Exception {
        String hostile = "]]></failure><x a=\"1\" b='&amp;'/>\u0000\uD800\uFFFE";
        Document xml = parse(JUnitXml.write(
                List.of(CheckedDocument.unreadable(
                        hostile, new io.github.gouji.read.UnreadableDocumentException(new Wording(hostile, hostile)))),
                Locale.ENGLISH));
        assertThat(xml.getElementsByTagName("x").getLength()).isZero();
        assertThat(xml.getElementsByTagName("error").item(0).getTextContent())
                .isEqualTo("]]></failure><x a=\"1\" b='&amp;'/> \uFFFD\uFFFD");
    }
}
