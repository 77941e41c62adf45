// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.office;

import static io.github.gouji.read.office.DocxFile.p;
import static io.github.gouji.read.office.DocxFile.tbl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.gouji.DocumentFormat;
import io.github.gouji.read.ProcessorTime;
import io.github.gouji.read.ReadLimits;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.document.DocumentReader;
import io.github.gouji.read.sheet.OdsReader;
import io.github.gouji.read.sheet.XlsxReader;
import io.github.gouji.read.word.DocxReader;
import io.github.gouji.read.word.OdtReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What strangers send is refused in one sentence, and soon. */
class OfficeHostileTest {

    private static String refused(DocumentReader reader, byte[] document) {
        Throwable thrown = catchThrowable(() -> ProcessorTime.assertWithin(10, () -> reader.read(document)));
        assertThat(thrown).isInstanceOf(UnreadableDocumentException.class);
        return ((UnreadableDocumentException) thrown).wording().en();
    }

    private static byte[] word(String xml) {
        return Zip.of(Map.of("word/document.xml", xml));
    }

    @Test
    void refusesEntities() {
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
        assertThat(refused(
                        new DocxReader(), word(bomb + "<w:document xmlns:w=\"w\"><w:body>&b;</w:body></w:document>")))
                .isEqualTo("the document is damaged: its part word/document.xml is no well-formed XML");
        String outside = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>";
        assertThat(refused(
                        new DocxReader(),
                        word(outside + "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body>"
                                + "</w:document>")))
                .contains("is no well-formed XML");
    }

    @Test
    void refusesDeepNesting() {
        String deep = "<w:tbl><w:tr><w:tc>".repeat(5000) + "</w:tc></w:tr></w:tbl>".repeat(5000);
        assertThat(refused(new DocxReader(), DocxFile.of(deep)))
                .isEqualTo("the parts of the document are nested deeper than the limit of 400");
        String spans = "<text:span>".repeat(5000) + "</text:span>".repeat(5000);
        assertThat(refused(new OdtReader(), OdfFile.text("<text:p>" + spans + "</text:p>")))
                .contains("nested deeper");
        String fields = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>".repeat(5000);
        assertThat(refused(new DocxReader(), DocxFile.of("<w:p>" + fields + "</w:p>")))
                .contains("nested deeper");
    }

    @Test
    void readsTablesInTablesUpToTheLimit() throws Exception {
        String deep = "<w:tbl><w:tr><w:tc>".repeat(100) + p("1") + "</w:tc></w:tr></w:tbl>".repeat(100);
        assertThat(Shown.by(new DocxReader(), DocxFile.of(deep))).containsExactly("0[1]");
    }

    @Test
    void refusesAMillionCells() {
        String cells = "<w:tr>" + "<w:tc><w:p/></w:tc>".repeat(100) + "</w:tr>";
        assertThat(refused(new DocxReader(), DocxFile.of(tbl(cells.repeat(10_000)))))
                .isEqualTo("the tables of the document have more than the limit of 200000 cells");
        String row = "<row>" + "<c><v>1</v></c>".repeat(100) + "</row>";
        assertThat(refused(new XlsxReader(), XlsxFile.of("<sheetData>" + row.repeat(10_000) + "</sheetData>")))
                .isEqualTo("the tables of the document have more than the limit of 200000 cells");
        String repeated = "<table:table><table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell"
                + " table:number-columns-repeated=\"16384\"><text:p>1</text:p></table:table-cell></table:table-row>"
                + "</table:table>";
        assertThat(refused(new OdsReader(), OdfFile.sheets(repeated))).contains("more than the limit of 200000 cells");
        String inText = repeated.replace("16384", "99999999");
        assertThat(refused(new OdtReader(), OdfFile.text(inText))).contains("more than the limit of 200000 cells");
    }

    @Test
    void refusesSpansThatAreTooWide() {
        String cell = "<w:tc><w:tcPr><w:gridSpan w:val=\"2147483647\"/></w:tcPr><w:p/></w:tc>";
        assertThat(refused(new DocxReader(), DocxFile.of(tbl("<w:tr>" + cell + "</w:tr>"))))
                .contains("more than the limit of 1000");
        String merged =
                "<sheetData><row><c><v>1</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:XFD1048576\"/>"
                        + "</mergeCells>";
        assertThat(refused(new XlsxReader(), XlsxFile.of(merged))).contains("1000 columns");
    }

    @Test
    void refusesMergedCellsThatOverlap() {
        StringBuilder merged = new StringBuilder();
        for (int i = 1; i <= 5000; i++) {
            merged.append("<mergeCell ref=\"A" + i + ":Z5000\"/>");
        }
        String sheet =
                "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"5000\"><c r=\"A5000\"><v>1</v></c>"
                        + "</row></sheetData><mergeCells>" + merged + "</mergeCells>";
        assertThat(refused(new XlsxReader(), XlsxFile.of(sheet))).contains("more than the limit of 200000 cells");
    }

    @Test
    void readsASheetWhoseLastCellIsFarAway() throws Exception {
        String sheet =
                "<sheetData><row r=\"1\"><c><v>1</v></c></row><row r=\"1048576\"><c><v>2</v></c></row></sheetData>";
        assertThat(Shown.by(new XlsxReader(), XlsxFile.of(sheet))).containsExactly("0[1]", "0[2]");
    }

    @Test
    void aMillionBlankCellsWithBordersAreNoTable() throws Exception {
        String row = "<row>" + "<c s=\"1\"/>".repeat(50) + "</row>";
        String sheet = "<sheetData><row r=\"1\"><c><v>1</v></c></row>" + row.repeat(20_000) + "</sheetData>";
        assertThat(Shown.by(new XlsxReader(), XlsxFile.of(sheet))).hasSize(2);
    }

    @Test
    void refusesAnArchiveThatUnpacksToTooMuch() {
        String body = " ".repeat(64 << 20);
        ReadLimits limits = ReadLimits.standard().withMarks(1 << 30).withExpandedBytes(16 << 20);
        assertThat(refused(new DocxReader(limits), DocxFile.of(body)))
                .isEqualTo("the document unpacks to more than the limit of 16 MiB");
        assertThat(refused(new XlsxReader(limits), XlsxFile.of(body)))
                .isEqualTo("the document unpacks to more than the limit of 16 MiB");
    }

    @Test
    void refusesTooMuchText() {
        assertThat(refused(new DocxReader(), DocxFile.of(p("一二三四五六七八九十".repeat(110_000)))))
                .isEqualTo("the document has more than the limit of 1000000 characters");
        assertThat(refused(new XlsxReader(), XlsxFile.of("", "", "<si/>".repeat(1_100_000), Map.of())))
                .isEqualTo("the document has more than the limit of 1000000 characters");
    }

    @Test
    void refusesToReadForTooLong() {
        ReadLimits limits = ReadLimits.standard().withTime(Duration.ofMillis(1));
        assertThat(refused(new DocxReader(limits), DocxFile.of("<w:p/>".repeat(1_000_000))))
                .isEqualTo("reading takes more than the limit of 0.001 seconds");
    }

    @Test
    void saysWhichPartIsMissing() {
        assertThat(refused(new DocxReader(), Zip.of(Map.of("word/styles.xml", "<x/>"))))
                .isEqualTo("the document is incomplete: word/document.xml is not there");
        assertThat(refused(new OdtReader(), Zip.of(Map.of("mimetype", "x"))))
                .isEqualTo("the document is incomplete: content.xml is not there");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DOCX", "XLSX", "ODT", "ODS", "DOC", "XLS"})
    void refusesRubbish(DocumentFormat format) throws Exception {
        DocumentReader reader = OldFiles.reader(format.name());
        assertThat(refused(reader, new byte[0])).isNotEmpty();
        assertThat(refused(reader, "PK\3\4".getBytes(StandardCharsets.ISO_8859_1)))
                .isNotEmpty();
    }

    /** Whatever is broken in a document, it is read or refused. */
    @ParameterizedTest
    @ValueSource(strings = {"DOCX", "XLSX", "ODT", "ODS", "DOC", "XLS"})
    void survivesBrokenFiles(String format) throws Exception {
        DocumentReader reader = OldFiles.reader(format);
        byte[] whole = OldFiles.sample(format);
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            byte[] broken = whole.clone();
            for (int j = 0; j <= i % 7; j++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            if (i % 5 == 0) {
                broken = Arrays.copyOf(broken, random.nextInt(broken.length));
            }
            byte[] document = broken;
            Throwable thrown = catchThrowable(() -> ProcessorTime.assertWithin(10, () -> reader.read(document)));
            assertThat(thrown == null || thrown instanceof UnreadableDocumentException)
                    .as("%s %s: %s", format, i, thrown)
                    .isTrue();
        }
    }

    @Test
    void refusesWhatIsEncryptedOrOfAnotherKind() {
        String manifest = "<manifest><file-entry><encryption-data/></file-entry></manifest>";
        assertThat(refused(new OdtReader(), OdfFile.of("text", "", Map.of("META-INF/manifest.xml", manifest))))
                .isEqualTo("the document is encrypted; remove its password first");
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", "<html/>");
        assertThat(refused(new DocxReader(), Zip.of(parts)))
                .isEqualTo("this is no intact DOCX document and cannot be read");
    }
}
