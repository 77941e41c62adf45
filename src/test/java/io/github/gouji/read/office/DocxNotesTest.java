// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.Reports;
import io.github.gouji.WrongReports;
import io.github.gouji.report.Edition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocxNotesTest {

    private static final String TEXT = "word/document.xml";
    private static final String[] CHANGED = {TEXT, "word/_rels/document.xml.rels", "[Content_Types].xml"};
    private static final String HOSTILE = "<script>alert('1')</script> ${user} ]]> \"&amp;";

    @ParameterizedTest
    @EnumSource(OfficeForm.Layout.class)
    void commentsOnTheCellThatIsWrong(OfficeForm.Layout layout) throws Exception {
        for (Edition edition : Edition.values()) {
            OfficeForm form = OfficeForm.of(WrongReports.of(edition, 1), layout);
            NotedFile file = NotedFile.of(DocxFile.of(form));
            file.assertKept(CHANGED);
            List<XWPFComment> comments = comments(file.after());
            assertThat(comments).hasSize(2).allSatisfy(comment -> {
                assertThat(comment.getAuthor()).isEqualTo("Gouji 勾稽");
                assertThat(comment.getDate().toInstant()).isEqualTo("2000-01-01T00:00:00Z");
            });
            assertThat(comments.get(0).getText()).startsWith("勾稽检查：勾稽不一致");
            assertThat(comments.get(1).getText())
                    .startsWith("应为 " + WrongReports.right(edition, 1) + "（现为 98765）")
                    .contains("T3-BALANCE", "T3-ROW-TOTAL", "可能");
            assertThat(range(file.after(), 1)).contains(">98765<");
        }
    }

    @Test
    void nothingButTheCommentsIsPutIntoTheText() throws Exception {
        NotedFile file = NotedFile.of(
                DocxFile.of(OfficeForm.of(WrongReports.of(Edition.EDITION_2021, 1), OfficeForm.Layout.OFFICIAL)));
        String marks = "<w:commentRange[^>]*/>|<w:r [^>]*><w:commentReference [^>]*/></w:r>";
        assertThat(NotedFile.parts(file.after()).get(TEXT).replaceAll(marks, ""))
                .isEqualTo(NotedFile.parts(file.before()).get(TEXT));
    }

    @Test
    void aReportWithoutMistakesHasItsSummaryAlone() throws Exception {
        NotedFile file = NotedFile.of(
                DocxFile.of(OfficeForm.of(Reports.consistent(Edition.EDITION_2021, 1), OfficeForm.Layout.OFFICIAL)));
        file.assertKept(CHANGED);
        assertThat(comments(file.after()))
                .singleElement()
                .satisfies(comment -> assertThat(comment.getText()).startsWith("勾稽检查：勾稽一致"));
    }

    @Test
    void theNumbersOfCommentsGoOn() throws Exception {
        byte[] document =
                DocxFile.of(OfficeForm.of(WrongReports.of(Edition.EDITION_2021, 1), OfficeForm.Layout.OFFICIAL));
        NotedFile twice = NotedFile.of(NotedFile.of(document).after());
        twice.assertKept(TEXT, "word/comments.xml");
        assertThat(comments(twice.after())).extracting(XWPFComment::getId).containsExactly("0", "1", "2", "3");
    }

    @Test
    void otherPrefixesAndCommentsThatAreThereAreNoObstacle() throws Exception {
        String body = NotedFile.parts(DocxFile.of(
                        OfficeForm.of(WrongReports.of(Edition.EDITION_2021, 1), OfficeForm.Layout.OFFICIAL)))
                .get(TEXT);
        String own = "<x:comments xmlns:x=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<x:comment x:id=\"41\" x:author=\"甲\"><x:p/></x:comment></x:comments>";
        byte[] document = NotedFile.with(
                DocxFile.of(
                        "",
                        Map.of(
                                "word/comments7.xml",
                                own,
                                "word/_rels/document.xml.rels",
                                Zip.relations("comments", "comments7.xml"))),
                TEXT,
                text -> body.replace("<w:", "<q:")
                        .replace("</w:", "</q:")
                        .replace("xmlns:w=", "xmlns:q=")
                        .replace(" w:", " q:"));
        NotedFile file = NotedFile.of(document);
        file.assertKept(TEXT, "word/comments7.xml");
        assertThat(NotedFile.parts(file.after()).get("word/comments7.xml"))
                .startsWith(own.substring(0, own.indexOf("</x:comments>")))
                .contains("w:id=\"42\"", "w:id=\"43\"");
    }

    @Test
    void textOfTheDocumentStaysText() throws Exception {
        byte[] document = NotedFile.with(
                DocxFile.of(OfficeForm.of(WrongReports.of(Edition.EDITION_2021, 1), OfficeForm.Layout.OFFICIAL)),
                TEXT,
                text -> text.replace(
                        ">98765<",
                        ">" + HOSTILE.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "<"));
        NotedFile file = NotedFile.of(document);
        file.assertKept(CHANGED);
        assertThat(comments(file.after()))
                .anySatisfy(comment -> assertThat(comment.getText()).contains(HOSTILE));
    }

    private static List<XWPFComment> comments(byte[] document) throws IOException {
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(document))) {
            return Arrays.asList(docx.getComments());
        }
    }

    private static String range(byte[] document, int comment) throws IOException {
        String text = NotedFile.parts(document).get(TEXT);
        return Stream.of(text.split("<w:commentRangeStart", -1))
                .filter(part -> part.matches("(?s)[^>]*w:id=\"" + comment + "\"/>.*"))
                .map(part -> part.substring(0, part.indexOf("<w:commentRangeEnd")))
                .findFirst()
                .orElseThrow();
    }
}
