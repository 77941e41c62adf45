// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.sheet;

import io.github.gouji.read.ReadLimits;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.binary.BiffRecords;
import io.github.gouji.read.binary.Bytes;
import io.github.gouji.read.binary.CompoundFile;
import io.github.gouji.read.binary.DamagedFileException;
import io.github.gouji.read.binary.EncryptedFileException;
import io.github.gouji.read.document.Block;
import io.github.gouji.read.document.Document;
import io.github.gouji.read.document.DocumentReader;
import io.github.gouji.read.office.Allowance;
import io.github.gouji.read.office.Unreadable;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads XLS workbooks: numbers as they are stored, and formulas by the value that was saved with them. Thread-safe. Nothing
 * is computed and no macro is run; sheets, rows and columns that are hidden are left out.
 */
public final class XlsReader implements DocumentReader {

    private final ReadLimits limits;

    /** Creates a reader with the standard limits. */
    public XlsReader() {
        this(ReadLimits.standard());
    }

    /** Creates a reader with limits of its own. */
    public XlsReader(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public Document read(byte[] content) throws UnreadableDocumentException {
        try {
            Bytes stream = BiffRecords.stream(CompoundFile.of(content));
            if (BiffRecords.isOfEarlierVersion(stream)) {
                throw Unreadable.because(
                        "Excel 95 及更早的工作簿不能直接读取，请另存为 XLSX 后再检查",
                        "workbooks of Excel 95 and before cannot be read directly; save the workbook as XLSX first");
            }
            OldWorkbook workbook = OldWorkbook.of(stream, new Allowance(limits));
            List<Block> blocks = new ArrayList<>();
            for (OldWorkbook.Tab tab : workbook.tabs()) {
                blocks.addAll(SheetBlocks.of(OldSheet.read(tab, workbook)));
            }
            return new Document(blocks, "");
        } catch (EncryptedFileException e) {
            throw Unreadable.encrypted(e);
        } catch (DamagedFileException e) {
            throw Unreadable.damaged("XLS", e);
        } catch (OutOfMemoryError e) {
            throw Unreadable.outOfMemory(e);
        }
    }
}
