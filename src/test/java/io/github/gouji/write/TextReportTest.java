package io.github.gouji.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextReportTest {

    @Test
    void printsForPeople() throws IOException {
        assertThat(TextReport.write(CheckedDocuments.all(), Locale.CHINESE, false))
                .isEqualTo(CheckedDocuments.golden("check.zh.txt"));
        assertThat(TextReport.write(CheckedDocuments.all(), Locale.ENGLISH, false))
                .isEqualTo(CheckedDocuments.golden("check.en.txt"));
    }

    @Test
    void coloursWithoutChangingTheText() {
        List<CheckedDocument> documents = CheckedDocuments.all();
        String coloured = TextReport.write(documents, Locale.CHINESE, true);
        assertThat(coloured).contains("\u001B[31m错误\u001B[0m");
        assertThat(coloured.replaceAll("\u001B\\[\\d+m", ""))
                .isEqualTo(TextReport.write(documents, Locale.CHINESE, false));
    }

    @Test
    void lettersOfADocumentDoNotCommandTheTerminal() {
        assertThat(TextReport.write(CheckedDocuments.all(), Locale.CHINESE, false))
                .doesNotContain("\u001B");
    }
}
