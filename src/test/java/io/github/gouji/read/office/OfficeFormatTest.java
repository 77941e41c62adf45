// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.gouji.DocumentFormat;
import io.github.gouji.read.UnreadableDocumentException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeFormatTest {

    @ParameterizedTest
    @ValueSource(strings = {"DOCX", "XLSX", "ODT", "ODS", "DOC", "XLS"})
    void tellsAFormatByWhatIsInside(String format) throws IOException {
        assertThat(DocumentFormat.of(OldFiles.sample(format))).isEqualTo(DocumentFormat.valueOf(format));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EncryptedPackage,EncryptionInfo|the document is encrypted; remove its password first",
                "CONTENTS,MatOST|WPS documents of Microsoft Works cannot be read directly; save the document as DOCX first",
                "PowerPoint Document|Presentations cannot be read directly; save the document as DOCX first",
                "Other|there is neither a Word document nor an Excel workbook in this old Office file",
            })
    void saysWhyACompoundFileIsNotRead(String streams, String sentence) throws IOException {
        assertThat(refused(compound(streams.split(",")))).isEqualTo(sentence);
    }

    @Test
    void readsALongDirectory() throws IOException {
        String[] streams = new String[500];
        Arrays.setAll(streams, i -> "s" + i);
        streams[499] = "WordDocument";
        assertThat(DocumentFormat.of(compound(streams))).isEqualTo(DocumentFormat.DOC);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "xl/workbook.bin|XLSB workbooks cannot be read directly; save the document as XLSX first",
                "ppt/presentation.xml|Presentations cannot be read directly; save the document as DOCX first",
                "a.txt|this is an archive without a document that can be read; unpack it first",
            })
    void saysWhyAnArchiveIsNotRead(String part, String sentence) {
        assertThat(refused(Zip.of(Map.of(part, "x")))).isEqualTo(sentence);
    }

    private static byte[] compound(String... streams) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            for (String stream : streams) {
                file.createDocument(new ByteArrayInputStream(new byte[10]), stream);
            }
            file.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static String refused(byte[] content) {
        return catchThrowableOfType(UnreadableDocumentException.class, () -> DocumentFormat.of(content))
                .wording()
                .en();
    }
}
