// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.office;

import static io.github.gouji.read.office.DocFile.NONE;
import static io.github.gouji.read.office.DocFile.all;
import static io.github.gouji.read.office.DocFile.change;
import static io.github.gouji.read.office.DocFile.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.read.word.DocReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableIterator;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads what Word writes, byte by byte; POI reads the same. */
class DocReaderTest {

    private static final byte[] IN_TABLE = change(0x2416, 1, 1);
    private static final byte[] ROW_END = all(IN_TABLE, change(0x2417, 1, 1));
    private static final byte[] INNER = all(IN_TABLE, change(0x6649, 2, 4));
    private static final byte[] HIDDEN = change(0x083C, 1, 1);
    private static final byte[] STRUCK_OUT = change(0x0837, 1, 1);

    private static List<String> read(DocFile file) throws IOException {
        return Shown.by(new DocReader(), file.bytes());
    }

    private static DocFile cell(DocFile file, String text) {
        return file.text(text + "\u0007", NONE, IN_TABLE);
    }

    @Test
    void readsTextOfOneByteAndOfTwo() throws IOException {
        DocFile file = new DocFile().narrow("A\u0093\u0097B ").text("年报\r", NONE, NONE);
        assertThat(read(file)).containsExactly("A\u201C\u2014B 年报");
    }

    @Test
    void leavesOutWhatIsHiddenStruckOutOrDeleted() throws IOException {
        DocFile file = new DocFile();
        file.text("12", STRUCK_OUT, NONE);
        file.text("34", HIDDEN, NONE);
        file.text("56", change(0x0800, 1, 1), NONE);
        file.text("78", change(0x2A53, 1, 1), NONE);
        file.text("9", change(0x0837, 0, 1), NONE);
        file.text("\u0007", NONE, IN_TABLE);
        file.text("\u0007", NONE, all(ROW_END, row(new int[] {0, 1000})));
        assertThat(read(file)).containsExactly("0[9]!");
    }

    @Test
    void raisedFiguresDoNotTouchOthers() throws IOException {
        DocFile file = new DocFile().text("5", NONE, NONE).text("2", change(0x2A48, 1, 1), NONE);
        assertThat(read(file.text("\r", NONE, NONE))).containsExactly("5 2");
    }

    @ParameterizedTest
    @CsvSource({
        "6870, 00FFFFFF, 4, 5 2",
        "6870, 00EEEEFE, 4, 5 2",
        "6870, 000000FF, 4, 52",
        "6870, FFFFFFFF, 4, 52",
        "2A42, 8, 1, 5 2",
        "2A42, 6, 1, 52",
        "4A43, 2, 2, 5 2",
        "4A43, 18, 2, 52"
    })
    void faintFiguresDoNotTouchOthers(String code, String value, int size, String text) throws IOException {
        byte[] faint = change(Integer.parseInt(code, 16), Integer.parseUnsignedInt(value, 16), size);
        DocFile file = new DocFile().text("5", NONE, NONE).text("2", faint, NONE);
        assertThat(read(file.text("\r", NONE, NONE))).containsExactly(text);
    }

    @Test
    void changesOfPiecesCount() throws IOException {
        DocFile file = new DocFile().changed("1", HIDDEN).shortly("2", 0x57, 1).shortly("3", 0x5C, 1);
        assertThat(read(file.text("4\r", NONE, NONE))).containsExactly("4");
    }

    @Test
    void placesCellsByTheirEdges() throws IOException {
        DocFile file = new DocFile();
        cell(cell(cell(file, "1"), "2"), "3");
        file.text("\u0007", NONE, all(ROW_END, row(new int[] {0, 1000, 2000, 3000})));
        cell(cell(file, "4"), "5");
        file.text("\u0007", NONE, all(ROW_END, row(new int[] {10, 2010, 3000})));
        assertThat(read(file)).containsExactly("0[1] 1[2] 2[3]", "0+2[4] 2[5]");
    }

    @Test
    void joinsMergedCells() throws IOException {
        int[] edges = {0, 1000, 2000, 3000};
        DocFile file = new DocFile();
        cell(cell(cell(file, "1"), "2"), "");
        file.text("\u0007", NONE, all(ROW_END, row(edges, 0x60, 1, 2)));
        cell(cell(cell(file, ""), "4"), "5");
        file.text("\u0007", NONE, all(ROW_END, row(edges, 0x20)));
        assertThat(read(file)).containsExactly("0[1] 1+2[2]", "0^[1] 1[4] 2[5]");
    }

    @Test
    void changesOfARowFollowItsDefinition() throws IOException {
        byte[] three = row(new int[] {0, 1000, 2000, 3000});
        DocFile file = new DocFile();
        cell(cell(cell(file, "1"), "2"), "");
        file.text("\u0007", NONE, all(ROW_END, three, change(0x5624, 1 | 3 << 8, 2), change(0xD62B, 2 | 3 << 16, 4)));
        cell(cell(file, ""), "4");
        file.text("\u0007", NONE, all(ROW_END, three, change(0x5622, 1 | 2 << 8, 2), change(0xD62B, 2 | 1 << 16, 4)));
        cell(cell(cell(file, "5"), "6"), "7");
        file.text(
                "\u0007",
                NONE,
                all(ROW_END, row(new int[] {0, 1000, 3000}), change(0x7621, 1 | 1 << 8 | 1000 << 16, 4)));
        assertThat(read(file)).containsExactly("0[1] 1+2[2]", "0^[1] 1[4]", "0[5] 1[6] 2+2[7]");
    }

    @Test
    void aWideRowIsDefinedElsewhere() throws IOException {
        DocFile file = new DocFile();
        cell(cell(file, "1"), "2");
        byte[] elsewhere = file.elsewhere(all(ROW_END, row(new int[] {0, 1000, 2000})));
        file.text("\u0007", NONE, elsewhere);
        assertThat(read(file)).containsExactly("0[1] 1[2]");
    }

    @Test
    void readsTablesInTables() throws IOException {
        DocFile file = new DocFile().text("外\r", NONE, IN_TABLE);
        file.text("1\r", NONE, all(INNER, change(0x244B, 1, 1)));
        file.text("2\r", NONE, all(INNER, change(0x244B, 1, 1)));
        file.text("\r", NONE, all(INNER, change(0x244C, 1, 1), row(new int[] {0, 500, 900})));
        cell(file, "后");
        file.text("\u0007", NONE, all(ROW_END, row(new int[] {0, 1000})));
        assertThat(read(file.text("末\r", NONE, NONE))).containsExactly("外", "0[1] 1[2]", "后", "末");
    }

    @Test
    void cellsThatNoDefinitionHasStandAtTheRight() throws IOException {
        DocFile file = new DocFile();
        cell(cell(cell(file, "1"), "2"), "3");
        file.text("\u0007", NONE, all(ROW_END, row(new int[] {0, 1000})));
        cell(cell(file, "4"), "5");
        assertThat(read(file)).containsExactly("0[1] 1[2] 2[3]", "0[4] 1[5]");
    }

    @Test
    void looksOfStylesCount() throws IOException {
        DocFile file = new DocFile().styles(styles(STRUCK_OUT, change(0x0837, 0x81, 1)));
        file.text("12", NONE, NONE).text("34", change(0x4A30, 1, 2), NONE).text("56", change(0x0837, 0x81, 1), NONE);
        assertThat(read(file.text("\r", NONE, NONE))).containsExactly("3456");
    }

    /** Returns a sheet with a style of paragraphs, and one of characters. */
    private static byte[] styles(byte[] ofParagraph, byte[] ofCharacters) {
        ByteBuffer sheet = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        sheet.putShort((short) 18).putShort((short) 2).putShort((short) 10).position(20);
        for (byte[] changes : new byte[][] {ofParagraph, ofCharacters}) {
            boolean isFirst = changes == ofParagraph;
            int size = 10 + 4 + (isFirst ? 4 : 0) + 2 + changes.length;
            sheet.putShort((short) (size + size % 2));
            sheet.putShort((short) 0)
                    .putShort((short) (0xFFF0 | (isFirst ? 1 : 2)))
                    .put(new byte[6]);
            sheet.putShort((short) 0).putShort((short) 0);
            if (isFirst) {
                sheet.putShort((short) 2).putShort((short) 0);
            }
            sheet.putShort((short) changes.length).put(changes);
            sheet.put(new byte[size % 2]);
        }
        return Arrays.copyOf(sheet.array(), sheet.position());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hongze-2024", "pingtan-2020", "touching-2021"})
    void readsTheCellsThatPoiReads(String name) throws IOException {
        byte[] written = OldFiles.get(name + ".doc");
        List<String> cells = new ArrayList<>();
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(written))) {
            TableIterator tables = new TableIterator(document.getRange());
            while (tables.hasNext()) {
                Table table = tables.next();
                for (int i = 0; i < table.numRows(); i++) {
                    TableRow row = table.getRow(i);
                    for (int j = 0; j < row.numCells(); j++) {
                        TableCell cell = row.getCell(j);
                        if (!cell.isVerticallyMerged() || cell.isFirstVerticallyMerged()) {
                            cells.add(plain(cell.text()));
                        }
                    }
                }
            }
        }
        assertThat(cells).hasSizeGreaterThan(200);
        assertThat(Shown.cells(new DocReader(), written).stream()
                        .filter(cell -> !cell.repeated())
                        .map(cell -> plain(cell.text())))
                .isEqualTo(cells);
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u00a0\u3000\u0007\u0001\u0008]", "");
    }

    @Test
    void refusesWhatIsEncryptedOrTooOld() throws IOException {
        byte[] file = new DocFile().text("年报\r", NONE, NONE).bytes();
        int head = indexOfHead(file);
        byte[] encrypted = file.clone();
        encrypted[head + 11] |= 1;
        assertThatThrownBy(() -> new DocReader().read(encrypted)).hasMessageContaining("the document is encrypted");
        byte[] old = file.clone();
        old[head + 2] = 101;
        assertThatThrownBy(() -> new DocReader().read(old)).hasMessageContaining("documents of Word 95 and before");
    }

    private static int indexOfHead(byte[] file) {
        for (int i = 0; i < file.length; i += 64) {
            if ((file[i] & 0xFF) == 0xEC && (file[i + 1] & 0xFF) == 0xA5) {
                return i;
            }
        }
        throw new AssertionError("no head");
    }
}
