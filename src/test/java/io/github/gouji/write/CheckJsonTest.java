// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import io.github.gouji.json.Schemas;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CheckJsonTest {

    @Test
    void printsForMachines() throws IOException {
        String json = CheckJson.write(CheckedDocuments.all(), Locale.ENGLISH);

        CheckedDocuments.compare("check.en.json", json);
        Schemas.assertAllValid(json);
    }

    @Test
    void theOtherLanguageHasTheSameForm() {
        Schemas.assertAllValid(CheckJson.write(CheckedDocuments.all(), Locale.CHINESE, 0));
    }
}
