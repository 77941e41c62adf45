package io.github.gouji.write;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CheckJsonTest {

    @Test
    void printsForMachines() throws IOException {
        CheckedDocuments.compare("check.en.json", CheckJson.write(CheckedDocuments.all(), Locale.ENGLISH));
    }
}
