// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.office.OfficeDocuments;
import io.github.gouji.read.recognise.FormRenderer;
import io.github.gouji.report.Edition;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotatorTest {

    @TempDir
    private Path folder;

    private Path page() throws Exception {
        String html = FormRenderer.html(WrongReports.of(Edition.EDITION_2021, 1), new Random(1));
        return Files.writeString(folder.resolve("report.html"), html);
    }

    @Test
    void writesACopyAndLeavesTheFileAsItWas() throws Exception {
        Path file = page();
        byte[] before = Files.readAllBytes(file);
        CheckResult result = Gouji.annotate(file, folder.resolve("copy.html"));
        assertThat(result.isConsistent()).isFalse();
        assertThat(file).hasBinaryContent(before);
        assertThat(folder.resolve("copy.html")).content().contains("gouji-suspect");
        assertThat(Gouji.read(folder.resolve("copy.html")).report()).isEqualTo(result.report());
    }

    @Test
    void neverOverwritesTheFileByWhateverName() throws Exception {
        Path file = page();
        byte[] before = Files.readAllBytes(file);
        Path link = Files.createSymbolicLink(folder.resolve("link.html"), file);
        assertThatIllegalArgumentException().isThrownBy(() -> Gouji.annotate(file, file));
        assertThatIllegalArgumentException().isThrownBy(() -> Gouji.annotate(file, link));
        assertThatIllegalArgumentException().isThrownBy(() -> Gouji.annotate(link, file));
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void speaksTheLanguageOfTheResult() throws Exception {
        Path file = page();
        CheckResult result = Checker.standard().withLocale(Locale.ENGLISH).check(file);
        byte[] annotated = Annotator.standard().annotate(result, Files.readAllBytes(file));
        assertThat(new String(annotated, StandardCharsets.UTF_8)).contains("Gouji: not consistent", "should be ");
    }

    @Test
    void listsAsManyOtherExplanationsAsAskedFor() throws Exception {
        byte[] content = Files.readAllBytes(page());
        CheckResult result = Gouji.check(page());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Annotator.standard().withExplanations(-1));
        assertThat(Annotator.standard().withExplanations(0).annotate(result, content))
                .isNotEmpty();
    }

    @Test
    void refusesTheResultOfAnotherDocument() throws Exception {
        CheckResult other = Gouji.check(WrongReports.of(Edition.EDITION_2021, 1));
        byte[] content = Files.readAllBytes(page());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Annotator.standard().annotate(other, content));
    }

    @Test
    void saysWhatToDoWhereAFormatHoldsNoNotes() throws Exception {
        byte[] content = FormRenderer.markdown(WrongReports.of(Edition.EDITION_2021, 1), new Random(1))
                .getBytes(StandardCharsets.UTF_8);
        CheckResult result = Gouji.check(Gouji.read("report.md", content));
        assertThatThrownBy(() -> Annotator.standard().annotate(result, content))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("report.md: MARKDOWN 文档里不能加批注")
                .hasMessageContaining("save the document as DOCX, XLSX, HTML or PDF first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DOCX", "XLSX"})
    void leavesSignedDocumentsAlone(String format) throws Exception {
        ByteArrayOutputStream signed = new ByteArrayOutputStream();
        byte[] plain = OfficeDocuments.of(format, WrongReports.of(Edition.EDITION_2021, 1));
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(plain));
                ZipOutputStream out = new ZipOutputStream(signed)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(part.getName()));
                in.transferTo(out);
            }
            out.putNextEntry(new ZipEntry("_xmlsignatures/sig1.xml"));
        }
        CheckResult result = Gouji.check(Gouji.read("report", signed.toByteArray()));
        assertThatThrownBy(() -> Annotator.standard().annotate(result, signed.toByteArray()))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("文档有数字签名，加批注会使签名失效");
    }
}
