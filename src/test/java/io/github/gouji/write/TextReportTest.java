// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.CheckedDocument;
import io.github.gouji.Gouji;
import io.github.gouji.read.ReadResult;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReportTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void printsForPeople(String language) throws IOException {
        TextReport text = TextReport.in(Locale.forLanguageTag(language));
        CheckedDocuments.compare("check." + language + ".txt", text.write(CheckedDocuments.all()));
    }

    @Test
    void namesCellsByTheirIdsOnDemand() throws IOException {
        CheckedDocuments.compare(
                "check-ids.en.txt", TextReport.in(Locale.ENGLISH).withIds(true).write(CheckedDocuments.all()));
    }

    @Test
    void coloursWithoutChangingTheText() {
        List<CheckedDocument> documents = CheckedDocuments.all();
        String coloured = TextReport.in(Locale.CHINESE).withColour(true).write(documents);
        assertThat(coloured).contains("\u001B[31m错误\u001B[0m");
        assertThat(coloured.replaceAll("\u001B\\[\\d+m", ""))
                .isEqualTo(TextReport.in(Locale.CHINESE).write(documents));
    }

    @Test
    void lettersOfADocumentDoNotCommandTheTerminal() {
        assertThat(TextReport.in(Locale.CHINESE).write(CheckedDocuments.all())).doesNotContain("\u001B");
    }

    @Test
    void aFormWithoutFiguresIsSaidToBeOne() {
        AnnualReport blank = AnnualReport.zeros(2024, "某县");
        for (Cell cell : blank.cells()) {
            blank = blank.with(cell, null);
        }
        assertThat(text(blank)).contains("一致：", "表里一个数字也没有");
        assertThat(text(blank.with(Cell.of("requests.received.total"), 0))).doesNotContain("一个数字也没有");
    }

    private static String text(AnnualReport report) {
        ReadResult document = ReadResult.of(report);
        return TextReport.in(Locale.CHINESE)
                .write(List.of(new CheckedDocument.Checked("a.docx", Gouji.check(document), Duration.ZERO)));
    }
}
