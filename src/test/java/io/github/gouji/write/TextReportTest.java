// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.CheckedDocument;
import java.io.IOException;
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
}
