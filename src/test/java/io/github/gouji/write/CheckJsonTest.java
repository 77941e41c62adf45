package io.github.gouji.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CheckJsonTest {

    @Test
    void printsForMachines() throws IOException {
        assertThat(CheckJson.write(CheckedDocuments.all(), Locale.ENGLISH))
                .isEqualTo(CheckedDocuments.golden("check.en.json"));
    }
}
